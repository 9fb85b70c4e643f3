import { signed, type Template } from './message-template.ts';

/** Payments that take days, and payments that go back. */
export const returnedPaymentTemplates = {
  'payment-processing': {
    category: 'payments',
    render: (data, brand) => ({
      subject: `Your bank has your payment of ${data.amount}`,
      text: signed(brand, [
        `We asked your bank for ${data.amount}. Banks take up to four business days; we tell you when it is done.`,
        'Your balance shows the payment as in progress until then. There is nothing to do, and please do not pay again.',
        '',
        `Confirmation number  ${data.confirmationNumber}`,
        `Account              ${data.accountNumber}`,
        `Paid with            ${data.method}`,
      ]),
      sms: `We asked your bank for ${data.amount}, confirmation ${data.confirmationNumber}. It takes up to four business days. There is nothing to do; please do not pay again.`,
    }),
  },
  'payment-refunded': {
    category: 'payments',
    render: (data, brand) => ({
      subject: `${data.amount} is on its way back to you`,
      text: signed(brand, [
        `We gave ${data.amount} of your payment back to ${data.method}. Banks show it within 5 to 10 business days.`,
        '',
        `Why                  ${data.reason}`,
        `Payment              ${data.confirmationNumber}`,
        `Account              ${data.accountNumber}`,
        `Balance now          ${data.balance}`,
        '',
        'What was given back counts as owed again. You can see it under Billing.',
      ]),
      sms: `${data.amount} of payment ${data.confirmationNumber} is on its way back to ${data.method}. Balance now ${data.balance}. You can see it under Billing.`,
    }),
  },
  'refund-failed': {
    category: 'payments',
    render: (data, brand) => ({
      subject: `We could not give ${data.amount} back`,
      text: signed(brand, [
        `We tried to give ${data.amount} of your payment back to ${data.method}. That did not work because ${data.reason}.`,
        'The money counts towards your account as before.',
        '',
        `Payment              ${data.confirmationNumber}`,
        `Account              ${data.accountNumber}`,
        `Balance now          ${data.balance}`,
        '',
        `If you want the money in another way, call us at ${brand.supportPhone}.`,
      ]),
      sms: `We could not give ${data.amount} of payment ${data.confirmationNumber} back to ${data.method}. It stays on your account. Call ${brand.supportPhone} to get it in another way.`,
    }),
  },
  'payment-charged-back': {
    category: 'payments',
    render: (data, brand) => ({
      subject: `Your bank took back your payment of ${data.amount}`,
      text: signed(brand, [
        `Your bank took back ${data.amount} that you had paid with ${data.method}. ${data.reason}`,
        'That amount is owed again. Autopay does not use this way to pay until you choose it anew.',
        '',
        `Payment              ${data.confirmationNumber}`,
        `Account              ${data.accountNumber}`,
        `Balance now          ${data.balance}`,
        '',
        'Please pay with another method under Billing.',
        `If you asked the bank by mistake, tell the bank so, and call us at ${brand.supportPhone}: please do not pay twice.`,
      ]),
      sms: `Your bank took back ${data.amount} of payment ${data.confirmationNumber}. Balance now ${data.balance}. Please pay with another method under Billing, or call ${brand.supportPhone}.`,
    }),
  },
  'chargeback-won': {
    category: 'payments',
    render: (data, brand) => ({
      subject: `Your payment of ${data.amount} counts again`,
      text: signed(brand, [
        `Your bank gave us back ${data.amount} of the payment it had taken back. The payment counts as made again.`,
        '',
        `Payment              ${data.confirmationNumber}`,
        `Account              ${data.accountNumber}`,
        `Balance now          ${data.balance}`,
        '',
        'There is nothing to do. If you paid again meanwhile, that is in your balance as credit.',
      ]),
      sms: `Your bank gave back payment ${data.confirmationNumber}: ${data.amount} counts as paid again. Balance now ${data.balance}. There is nothing to do.`,
    }),
  },
} satisfies Record<string, Template>;
