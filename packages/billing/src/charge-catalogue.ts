import type { LineCode } from './line-codes.ts';
import type { StatementLineKind } from './statement-store.ts';

/** What a customer reads about a charge, whatever its figures. */
export interface ChargeWords {
  /** Its name, in two or three words. */
  readonly title: string;
  /** What it is and why it is there. */
  readonly what: string;
  /** What to do when it looks wrong. */
  readonly recourse: string;
}

const dispute =
  'If it looks wrong, dispute it here: while we look at it, that amount is not collected and costs no late fee.';

/** Bills are in arrears: what is charged has been had. */
const byKind: Record<StatementLineKind, ChargeWords> = {
  recurring: {
    title: 'Monthly charge',
    what: 'The monthly price of what you had, for the days of this bill that lie behind you.',
    recourse: `Compare it with what you agreed under Services. ${dispute}`,
  },
  prorated: {
    title: 'Part of a month',
    what: 'Something began, changed or ended within this cycle, so you pay only for the days you had it.',
    recourse: `Check the days shown. ${dispute}`,
  },
  promotion: {
    title: 'Promotion',
    what: 'A discount that was promised to you. It is taken off each bill until it ends; then the regular price applies.',
    recourse: 'If it is less than you were promised, or ended early, dispute the charge it belongs to or write to us.',
  },
  overage: {
    title: 'Extra data',
    what: 'Data beyond what your plan includes in a cycle, in whole blocks.',
    recourse: `Under Usage is each day as we metered it. ${dispute}`,
  },
  one_time: {
    title: 'One-time charge',
    what: 'A single charge. It does not come again next month.',
    recourse: `If you did not order it, tell us. ${dispute}`,
  },
  credit: {
    title: 'Credit',
    what: 'Money back to you. It lowers what you owe.',
    recourse: 'If it is less than we promised, write to us and name this bill.',
  },
  late_fee: {
    title: 'Late fee',
    what: 'An earlier bill was not paid in full by its due date and the days of grace after it. Autopay on the due date keeps it away.',
    recourse: `If you paid in time, or disputed the charge that was not paid, dispute the fee. ${dispute}`,
  },
  fee: {
    title: 'Fee',
    what: 'A charge for a cost that we pay to others, such as broadcasters or regulators. It is not a tax.',
    recourse: dispute,
  },
  tax: {
    title: 'Tax',
    what: 'A tax that we collect for the government and pass on in full.',
    recourse: 'If you are exempt from it, write to us with your certificate.',
  },
};

type OwnWords = Partial<ChargeWords> & Pick<ChargeWords, 'title'>;

/** What a code says more exactly than its kind. */
const byCode: Record<LineCode, OwnWords> = {
  plan: { title: 'Plan', what: 'Your plan, for the days of this bill, which lie behind you.' },
  'equipment-rent': {
    title: 'Equipment rent',
    what: 'Rent for a device of ours in your home. It ends with the day we have the device back.',
    recourse: `If you gave the device back or own it, tell us its serial number, which is under Services. ${dispute}`,
  },
  promotion: { title: 'Promotion' },
  'data-overage': { title: 'Extra data' },
  'late-fee': { title: 'Late fee' },
  installation: {
    title: 'Installation',
    what: 'For setting up your service, once.',
  },
  'technician-visit': {
    title: 'Technician’s visit',
    what: 'For a visit to your home where the cause was not in our network or equipment.',
    recourse: `If our line or device was the cause, the visit is free: tell us. ${dispute}`,
  },
  'equipment-purchase': {
    title: 'Device bought',
    what: 'The price of a device that is yours from now on.',
    recourse: `If you sent it back, tell us when and how. ${dispute}`,
  },
  'equipment-not-returned': {
    title: 'Device not returned',
    what: 'For a device of ours that had not come back 30 days after your service ended.',
    recourse: `Send it back and we take this off. If you have sent it, tell us when and how. ${dispute}`,
  },
  'returned-payment': {
    title: 'Returned payment',
    what: 'Your bank took a payment back or refused it after we had counted it, which costs us this much.',
    recourse: `If your bank made a mistake, send us its note. ${dispute}`,
  },
  correction: {
    title: 'Correction',
    what: 'Something that an earlier bill left out or charged too low, with the reason on the line.',
  },
  'other-charge': { title: 'One-time charge' },
  'sales-tax': {
    title: 'Sales tax',
    what: 'State and local sales tax. We collect it and pass it on in full. Internet access is free of it.',
  },
  'universal-service': {
    title: 'Universal service',
    what: 'Our share of the federal fund that keeps phone service affordable everywhere.',
  },
  'emergency-calls': {
    title: 'Emergency calls (911)',
    what: 'Pays for the emergency call centers of your state and county.',
  },
  'franchise-fee': {
    title: 'Franchise fee',
    what: 'What your town charges us for laying cable in its streets.',
  },
  'broadcast-tv': {
    title: 'Broadcast TV fee',
    what: 'What local stations charge us to carry them. It is not a tax.',
  },
  'regulatory-recovery': {
    title: 'Regulatory recovery fee',
    what: 'Our own cost of following federal and state rules. It is not a tax, and the government does not ask for it.',
  },
};

/** The words for a line. One whose code has none of its own, such as an imported line's, is explained by its kind. */
export function wordsForCharge(line: { readonly kind: StatementLineKind; readonly code: string | null }): ChargeWords {
  const own = line.code !== null && Object.hasOwn(byCode, line.code) ? byCode[line.code as LineCode] : undefined;
  // In a month that it was had for a part of, that is what matters.
  const base = byKind[line.kind];
  if (!own) return base;
  return line.kind === 'prorated' ? { ...base, title: own.title } : { ...base, ...own };
}
