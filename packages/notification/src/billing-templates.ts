import { signed, type Template } from './message-template.ts';

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
        'Every charge is explained under Billing.',
      ]),
      sms: `Your bill of ${data.amount} is ready and due on ${data.dueOn}. Every charge is explained under Billing.`,
    }),
  },
} satisfies Record<string, Template>;
