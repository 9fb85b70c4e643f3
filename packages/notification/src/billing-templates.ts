import { signed, type Template } from './message-template.ts';

type Words = (data: Readonly<Record<string, string>>) => string;

/** How the charges differ from last month's. */
const changeWords: Readonly<Record<string, Words>> = {
  first: () => 'It is your first bill.',
  same: () => 'Its charges are the same as on your last bill.',
  more: (data) => `Its charges are ${data.changeAmount} more than on your last bill.`,
  less: (data) => `Its charges are ${data.changeAmount} less than on your last bill.`,
};

/** Who pays the bill, and when. */
const payWords: Readonly<Record<string, Words>> = {
  nothing: () => 'There is nothing to pay.',
  none: (data) =>
    `Please pay it by ${data.dueOn}, under Billing. Autopay, which you can turn on there, would do that for you.`,
  paused: (data) => `Autopay is paused, so please pay it by ${data.dueOn}, under Billing.`,
  above_limit: (data) =>
    `It is above your autopay limit of ${data.limit}, so unless less is owed by ${data.chargeOn}, it is not paid by itself. Please pay it by ${data.dueOn}, or raise the limit, under Billing.`,
  autopay: (data) =>
    `There is nothing to do: on ${data.chargeOn} autopay charges what is still owed of it to ${data.method}, and never more than the bill.`,
};

/** The same in a text message. */
const shortPayWords: Readonly<Record<string, Words>> = {
  nothing: () => 'There is nothing to pay.',
  none: (data) => `Pay by ${data.dueOn} under Billing.`,
  paused: (data) => `Autopay is paused: pay by ${data.dueOn} under Billing.`,
  above_limit: (data) => `It is above your autopay limit: pay by ${data.dueOn} under Billing.`,
  autopay: (data) => `Nothing to do: autopay charges ${data.method} on ${data.chargeOn}.`,
};

const say = (
  words: Readonly<Record<string, Words>>,
  of: string | undefined,
  data: Readonly<Record<string, string>>,
): string => words[of ?? '']?.(data) ?? '';

/** The archive, which has no token, shows no link. */
const payLinkLines = (portalUrl: string, token: string | undefined): readonly string[] =>
  token
    ? [
        '',
        'Pay without signing in, for 30 days. The link shows the amount and can do nothing else:',
        `${portalUrl}/pay/${token}`,
      ]
    : [];

/** What is said of bills. */
export const billingTemplates = {
  'bill-ready': {
    category: 'billing',
    render: (data, brand) => ({
      subject: `Your bill of ${data.amount} is ready`,
      text: signed(brand, [
        `Your bill for ${data.periodStart} to ${data.periodEnd} is ready.`,
        '',
        `Bill number    ${data.number}`,
        `Total due      ${data.amount}`,
        `Due on         ${data.dueOn}`,
        '',
        [say(payWords, data.pay, data), say(changeWords, data.change, data), 'Every charge is explained under Billing.']
          .filter(Boolean)
          .join('\n'),
        ...payLinkLines(brand.portalUrl, data.payToken),
      ]),
      sms: `Your bill of ${data.amount} is ready, due on ${data.dueOn}. ${say(shortPayWords, data.pay, data) || 'It is explained under Billing.'}`,
    }),
  },
  'bill-due-soon': {
    category: 'billing',
    render: (data, brand) => ({
      subject: `${data.amount} is due on ${data.dueOn}`,
      text: signed(brand, [
        `Of your bill ${data.number}, ${data.amount} is due on ${data.dueOn}. Nothing is planned that would pay it.`,
        '',
        'You can pay it now or on a date, or turn autopay on, under Billing.',
        ...(data.fee ? [`A late fee of ${data.fee} is added if it is not paid by ${data.feeAfter}.`] : []),
      ]),
      sms: `${data.amount} of your bill is due on ${data.dueOn}. Pay it now or on a date under Billing.`,
    }),
  },
  'bill-past-due': {
    category: 'billing',
    render: (data, brand) => ({
      subject: `${data.amount} was due on ${data.dueOn}`,
      text: signed(brand, [
        `Of your bill ${data.number}, ${data.amount} was due on ${data.dueOn} and is not paid yet.`,
        '',
        data.fee
          ? `Pay by ${data.feeAfter}, under Billing, and no late fee is added. After that it is ${data.fee}.`
          : 'Please pay under Billing. No late fee is added for it.',
        `If you cannot pay it at once, split it into instalments there: none is charged before its day. Or call us at ${brand.supportPhone}.`,
      ]),
      sms: `${data.amount} was due on ${data.dueOn}. Pay it, or split it into instalments, under Billing.${data.fee ? ` A late fee of ${data.fee} is added after ${data.feeAfter}.` : ''}`,
    }),
  },
  'payment-method-expiring': {
    category: 'payments',
    render: (data, brand) => ({
      subject: `${data.method} expires soon`,
      text: signed(brand, [
        `${data.method} can be used until ${data.lastDay}.`,
        '',
        'Add the new card under Billing, Ways to pay. If autopay or a planned payment uses the old one, choose the new one there.',
      ]),
      sms: `${data.method} can be used until ${data.lastDay}. Add the new card under Billing, Ways to pay.`,
    }),
  },
} satisfies Record<string, Template>;
