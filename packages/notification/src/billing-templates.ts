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
      ]),
      sms: `Your bill of ${data.amount} is ready, due on ${data.dueOn}. ${say(shortPayWords, data.pay, data) || 'It is explained under Billing.'}`,
    }),
  },
} satisfies Record<string, Template>;
