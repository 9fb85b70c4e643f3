/**
 * What can be paid now, in minor units: what is owed, payments in progress counted as made, and never below zero. It
 * bounds every payment, and is what the portal offers to pay.
 */
export const payableMinor = (owed: { readonly currentMinor: number; readonly pendingMinor: number }): number =>
  Math.max(0, owed.currentMinor - owed.pendingMinor);
