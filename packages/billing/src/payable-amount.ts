import type { Owed } from './ledger-store.ts';

/**
 * What can be paid now, in minor units: what is owed, payments in progress counted as made, and never below zero. It
 * bounds every payment, and is what the portal offers to pay.
 */
export const payableMinor = (owed: Pick<Owed, 'currentMinor' | 'pendingMinor'>): number =>
  Math.max(0, owed.currentMinor - owed.pendingMinor);

/**
 * What may be collected without the customer asking, in minor units: what can be paid, less all open disputes, and never
 * below zero. It bounds autopay and what a late fee looks at. A disputed charge that is paid already counts too: until
 * it is answered we hold on to no more of the customer's money than is beyond dispute.
 */
export const collectableMinor = (owed: Owed): number => Math.max(0, payableMinor(owed) - owed.disputedMinor);
