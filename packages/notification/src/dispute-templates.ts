import { signed, type Template } from './message-template.ts';

/** Charges that a customer disputes, and what is credited. */
export const disputeTemplates = {
  'dispute-opened': {
    category: 'billing',
    render: (data, brand) => ({
      subject: `We have your dispute ${data.reference}`,
      text: signed(brand, [
        `You dispute ${data.amount} of “${data.charge}” on bill ${data.statement}.`,
        '',
        `Reference      ${data.reference}`,
        `Answer by      ${data.answerBy}`,
        '',
        'Until then this amount is not past due, costs no late fee and autopay does not charge it. Everything else on the',
        'bill stays due on its day. You can read or withdraw the dispute under Billing.',
      ]),
      sms: `We have your dispute ${data.reference} of ${data.amount} and answer by ${data.answerBy}. Until then autopay does not charge it.`,
    }),
  },
  'dispute-upheld': {
    category: 'billing',
    render: (data, brand) => ({
      subject: `${data.credited} credited: dispute ${data.reference}`,
      text: signed(brand, [
        `You disputed ${data.amount} of “${data.charge}”. We have credited ${data.credited}, taxes included.`,
        '',
        `Our answer: ${data.answer}`,
        '',
        'The credit is on your account now. There is nothing to do. You find it under Billing.',
      ]),
      sms: `Your dispute ${data.reference} is answered: ${data.credited} is credited to your account. Details under Billing.`,
    }),
  },
  'dispute-rejected': {
    category: 'billing',
    render: (data, brand) => ({
      subject: `Our answer to your dispute ${data.reference}`,
      text: signed(brand, [
        `You disputed ${data.amount} of “${data.charge}”. We looked into it, and the charge stands.`,
        '',
        `Our answer: ${data.answer}`,
        '',
        `What of the ${data.amount} is not paid yet is due again; you can pay it under Billing. If you do not agree, write`,
        `to us under Support and name ${data.reference}, or call ${brand.supportPhone}.`,
      ]),
      sms: `Your dispute ${data.reference} is answered: the charge stands. Read why, and see what is still to pay, under Billing.`,
    }),
  },
  'credit-granted': {
    category: 'billing',
    render: (data, brand) => ({
      subject: `${data.amount} credited to your account`,
      text: signed(brand, [
        `We have credited ${data.amount} to account ${data.accountNumber}.`,
        '',
        `What for: ${data.reason}`,
        '',
        'It is taken off what you owe; there is nothing to do. You find it under Billing.',
      ]),
      sms: `We have credited ${data.amount} to account ${data.accountNumber}: ${data.reason}.`,
    }),
  },
} satisfies Record<string, Template>;
