import { addDays, type Day } from '@demarc/database';
import type { PlannedPaymentKind } from './planned-payment-store.ts';

/** Whole days from each declined try to the next. After the last of them it is given up. */
const gapsInDays: Record<PlannedPaymentKind, readonly number[]> = {
  // Mostly there is no money on the account: wages come within a week.
  autopay: [3, 5],
  scheduled: [1, 2],
  instalment: [1, 2],
};

/**
 * Declines that the same method only repeats: the card or account is gone, or its bank wants the customer. Trying again
 * costs fees and the bank's trust (https://docs.stripe.com/declines/codes, https://docs.stripe.com/ach-deprecated#ach-payments-workflow).
 */
const hardDeclines: ReadonlySet<string> = new Set([
  'account_closed',
  // Below what a card can be charged, it is tomorrow too.
  'amount_too_small',
  'authentication_required',
  'bank_account_restricted',
  'bank_account_unusable',
  'card_not_supported',
  'currency_not_supported',
  'debit_not_authorized',
  'expired_card',
  'fraudulent',
  'incorrect_account_holder_name',
  'incorrect_number',
  'invalid_account',
  'invalid_account_number',
  'invalid_expiry_month',
  'invalid_expiry_year',
  'lost_card',
  'mandate_invalid',
  'no_account',
  'pickup_card',
  'resource_missing',
  'restricted_card',
  'revocation_of_all_authorizations',
  'revocation_of_authorization',
  'stolen_card',
  'transaction_not_allowed',
]);

/** True: the method will not work another day either. */
export const isHardDecline = (declineCode: string | null): boolean =>
  declineCode !== null && hardDeclines.has(declineCode);

/**
 * The day a declined payment is tried again.
 *
 * @param tried.tryCount Tries begun, the declined one among them.
 * @param tried.on The day of the decline, where the account lives.
 * @returns NULL: not again.
 */
export function nextTryOn(tried: {
  kind: PlannedPaymentKind;
  tryCount: number;
  on: Day;
  declineCode: string | null;
}): Day | null {
  if (isHardDecline(tried.declineCode)) return null;
  const gap = gapsInDays[tried.kind][tried.tryCount - 1];
  return gap === undefined ? null : addDays(tried.on, gap);
}
