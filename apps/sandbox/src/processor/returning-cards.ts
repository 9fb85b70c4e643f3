/** What happens to the money of a card after it was charged, by its last four digits. */
export interface ReturnBehaviour {
  /**
   * `at_once`; `later`: pending first; `fails_later`: done, then refused by the bank; `refused`: at once;
   * `done_then_silent`: the money goes and no answer comes; `lost_once`: the first request gets lost.
   */
  readonly refund: 'at_once' | 'later' | 'fails_later' | 'refused' | 'done_then_silent' | 'lost_once';
  /** Why the bank takes the payment back a little later. NULL: it does not. */
  readonly disputedBecause: string | null;
}

const usual: ReturnBehaviour = { refund: 'at_once', disputedBecause: null };

/**
 * Numbers that charge as any approved card, and are then given or taken back. The first four are Stripe's own
 * (https://docs.stripe.com/testing#refunds, https://docs.stripe.com/testing#disputes).
 */
export const returningCards = {
  '4000000000007726': { ...usual, refund: 'later' },
  '4000000000005126': { ...usual, refund: 'fails_later' },
  '4000000000000259': { ...usual, disputedBecause: 'fraudulent' },
  '4000000000002685': { ...usual, disputedBecause: 'product_not_received' },
  '4000000000003238': { ...usual, refund: 'refused' },
  '4000000000003246': { ...usual, refund: 'done_then_silent' },
  '4000000000003253': { ...usual, refund: 'lost_once' },
} as const satisfies Record<string, ReturnBehaviour>;

/** A bank account whose debits settle, and are given back a little later: its bank says there was no money. */
export const returningAccountNumber = '000444444440';

const byLastFour = new Map<string, ReturnBehaviour>(
  Object.entries(returningCards).map(([number, behaviour]) => [number.slice(-4), behaviour]),
);

/** Of a card that is not in the table, refunds are made at once and nothing is taken back. */
export const returnBehaviourOf = (lastFour: string): ReturnBehaviour => byLastFour.get(lastFour) ?? usual;

/** Why the payer's bank takes a payment back a little later. NULL: it does not. */
export function takenBackBecause(method: {
  readonly card?: { readonly last4: string };
  readonly us_bank_account?: { readonly last4: string };
}): string | null {
  if (method.card) return returnBehaviourOf(method.card.last4).disputedBecause;
  return method.us_bank_account?.last4 === returningAccountNumber.slice(-4) ? 'insufficient_funds' : null;
}
