import { signed, type Template } from './message-template.ts';

/** What becomes of a balance that is paid in instalments. */
export const arrangementTemplates = {
  'arrangement-made': {
    category: 'payments',
    render: (data, brand) => ({
      subject: `Your payment arrangement ${data.reference}`,
      text: signed(brand, [
        `You pay ${data.total} in ${data.count} instalments with ${data.method}:`,
        '',
        `${data.instalments}`,
        '',
        'No instalment is charged before its day. While the arrangement is kept there is nothing else to do.',
        `You can take it back until ${data.undoUntil}, under Billing, as long as nothing was charged.`,
      ]),
      sms: `Arrangement ${data.reference}: ${data.total} in ${data.count} instalments, the first on ${data.firstOn}. You can take it back until ${data.undoUntil} under Billing.`,
    }),
  },
  'arrangement-undone': {
    category: 'payments',
    render: (data, brand) => ({
      subject: `Taken back: payment arrangement ${data.reference}`,
      text: signed(brand, [
        `The arrangement over ${data.total} is taken back. None of its instalments will be charged.`,
        '',
        'What is past due is due now. You can pay it, or make another arrangement, under Billing.',
      ]),
      sms: `Arrangement ${data.reference} over ${data.total} is taken back. What is past due is due now; pay under Billing.`,
    }),
  },
  'arrangement-kept': {
    category: 'payments',
    render: (data, brand) => ({
      subject: `Thank you: arrangement ${data.reference} is done`,
      text: signed(brand, [
        `All instalments of the ${data.total} you arranged to pay are done. Thank you.`,
        '',
        `Left to pay now      ${data.left}`,
        '',
        'There is nothing to do for this arrangement any more.',
      ]),
      sms: `Thank you: all instalments of ${data.total} are done. Left to pay now: ${data.left}.`,
    }),
  },
  'arrangement-broken': {
    category: 'payments',
    render: (data, brand) => ({
      subject: `Your payment arrangement ${data.reference} has ended`,
      text: signed(brand, [
        `What the arrangement over ${data.total} is about was not paid in full: an instalment could not be charged, or money went back. So it has ended, and none of its instalments is charged any more.`,
        '',
        `Left to pay now      ${data.left}`,
        '',
        `Please pay under Billing, or make a new arrangement there. If that is hard just now, call us at ${brand.supportPhone}: we look for a way with you.`,
      ]),
      sms: `Arrangement ${data.reference} was not paid in full and has ended. Left to pay: ${data.left}. Pay under Billing or call ${brand.supportPhone}.`,
    }),
  },
} satisfies Record<string, Template>;
