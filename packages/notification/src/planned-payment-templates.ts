import { signed, type Template } from './message-template.ts';

/** What each kind of planned payment is called in the middle of a sentence. */
const kindWords: Readonly<Record<string, string>> = {
  scheduled: 'scheduled payment',
  instalment: 'instalment',
  autopay: 'autopay payment',
};

const nameKind = (kind: string | undefined): string => kindWords[kind ?? ''] ?? 'planned payment';

/** Why a planned payment was left out, and what to do. */
const skipWords: Readonly<Record<string, string>> = {
  nothing_owed: 'It was not needed: what it was meant to pay is paid. There is nothing to do.',
  below_minimum: 'So little cannot be charged by itself. It is added to your next bill: there is nothing to do.',
  above_limit:
    'The bill is above the limit you set for autopay, so it was not paid by itself. Pay it under Billing, or raise the limit there.',
  autopay_off: 'Autopay was off on that day. If the bill is still open, pay it under Billing.',
};

/** Why a planned payment was given up, where the bank did not say. */
const failWords: Readonly<Record<string, string>> = {
  method_removed: 'The way to pay that was chosen for it is not stored any more.',
};

const otherPayments =
  'Payments you scheduled and instalments stay planned: see them, and cancel what you do not want, under Billing, “What will be charged”.';

/** What each state of autopay means, with what to do next. */
const autopayWords: Readonly<Record<string, (data: Readonly<Record<string, string>>) => readonly string[]>> = {
  on: (data) => [
    `Autopay is on: we charge each bill to ${data.method}, ${data.daysBeforeDue === '0' ? 'on the day it is due' : `${data.daysBeforeDue} day${data.daysBeforeDue === '1' ? '' : 's'} before it is due`}.`,
    data.limit
      ? `A bill above ${data.limit} is not paid by itself; we tell you and you decide.`
      : 'There is no limit: every bill is paid in full.',
    `The bill that comes next is charged on ${data.nextBillOn}. What is planned for bills you have already stands under Billing.`,
  ],
  paused: () => [
    'Autopay is paused: nothing is charged by itself until you let it go on.',
    'Bills that come meanwhile wait for you to pay them under Billing, or for autopay to go on: then it pays what is still open of them.',
  ],
  off: () => [
    'Autopay is off: it charges no bill any more.',
    'Please pay your bills under Billing by the day they are due. You can turn autopay on again there.',
    otherPayments,
  ],
};

const autopayTitles: Readonly<Record<string, string>> = { on: 'on', paused: 'paused', off: 'off' };

/** What happens to payments on a day to come. */
export const plannedPaymentTemplates = {
  'payment-scheduled': {
    category: 'payments',
    render: (data, brand) => ({
      subject: `${data.amount} will be charged on ${data.chargeOn}`,
      text: signed(brand, [
        `As you asked, we charge ${data.amount} on ${data.chargeOn}, and never before that day.`,
        '',
        `Account              ${data.accountNumber}`,
        `Paid with            ${data.method}`,
        '',
        'If less is owed by then, less is charged. Until that day you can cancel it under Billing.',
      ]),
      sms: `${data.amount} will be charged on ${data.chargeOn}. Until then you can cancel it under Billing.`,
    }),
  },
  'autopay-changed': {
    category: 'payments',
    render: (data, brand) => ({
      subject: `Autopay is ${autopayTitles[data.state ?? ''] ?? 'changed'} for account ${data.accountNumber}`,
      text: signed(brand, [
        ...(autopayWords[data.state ?? '']?.(data) ?? ['Autopay was changed. How it is now stands under Billing.']),
        '',
        `If that was not you, call us at ${brand.supportPhone}.`,
      ]),
      sms: `Autopay is ${autopayTitles[data.state ?? ''] ?? 'changed'} for account ${data.accountNumber}. Not you? Call ${brand.supportPhone}.`,
    }),
  },
  'planned-payment-cancelled': {
    category: 'payments',
    render: (data, brand) => ({
      subject: `Cancelled: ${data.amount || 'the autopay payment'} on ${data.chargeOn}`,
      text: signed(brand, [
        `The ${nameKind(data.kind)} planned for ${data.chargeOn} is cancelled. Nothing will be charged for it.`,
        '',
        'What you owe stays the same. You can pay, or plan a payment anew, under Billing.',
      ]),
      sms: `The ${nameKind(data.kind)} planned for ${data.chargeOn} is cancelled. What you owe stays the same; pay under Billing.`,
    }),
  },
  'planned-payment-retried': {
    category: 'payments',
    render: (data, brand) => ({
      subject: `Your ${nameKind(data.kind)} of ${data.amount} did not go through`,
      text: signed(brand, [
        `We tried to charge ${data.amount} to ${data.method}, and nothing was taken. ${data.explanation}`,
        '',
        `We try again on ${data.nextTryOn}. You can pay sooner, or change how it is paid, under Billing: then we charge no more than is still owed.`,
        '',
        `Account              ${data.accountNumber}`,
      ]),
      sms: `Your ${nameKind(data.kind)} of ${data.amount} did not go through. We try again on ${data.nextTryOn}. You can pay sooner under Billing.`,
    }),
  },
  'planned-payment-failed': {
    category: 'payments',
    render: (data, brand) => ({
      subject: `Your ${nameKind(data.kind)} was not made: please pay another way`,
      text: signed(brand, [
        `Your ${nameKind(data.kind)}${data.amount ? ` of ${data.amount}` : ''} could not be made with ${data.method}. ${failWords[data.reason ?? ''] ?? data.explanation}`,
        '',
        'We do not try again by ourselves. Please pay under Billing, with another card or bank account.',
        '',
        `Account              ${data.accountNumber}`,
      ]),
      sms: `Your ${nameKind(data.kind)}${data.amount ? ` of ${data.amount}` : ''} was not made, and we do not try again by ourselves. Please pay under Billing.`,
    }),
  },
  'planned-payment-skipped': {
    category: 'payments',
    render: (data, brand) => ({
      subject: `Your ${nameKind(data.kind)} for ${data.chargeOn} was left out`,
      text: signed(brand, [
        `The ${nameKind(data.kind)}${data.amount ? ` of ${data.amount}` : ''} planned for ${data.chargeOn} was left out, and nothing was charged. ${skipWords[data.reason ?? ''] ?? 'You can see what you owe under Billing.'}`,
        '',
        `Account              ${data.accountNumber}`,
      ]),
      sms: `Your ${nameKind(data.kind)} for ${data.chargeOn} was left out, nothing was charged. ${skipWords[data.reason ?? ''] ?? 'You can see what you owe under Billing.'}`,
    }),
  },
} satisfies Record<string, Template>;
