/** What the sandbox does with a card, by its last four digits. */
export interface CardBehaviour {
  /** NULL: the card can be stored. Else the code with which storing it is refused. */
  readonly refusedBecause: string | null;
  /**
   * `approved`, `challenged` (the bank asks the customer, and declines when they are not there), `charged_then_silent`
   * (the money moves and no answer comes), `silent` (the first request for a payment gets lost and nothing is charged),
   * or the code with which it is declined.
   */
  readonly charge: string;
}

/**
 * Numbers to type into the card form; any expiry in the future and any security code go with them. All but the last
 * two are Stripe's own (https://docs.stripe.com/testing); 9995 can be stored here, so that it can decline a charge.
 */
export const testCards = {
  '4242424242424242': { refusedBecause: null, charge: 'approved' },
  '5555555555554444': { refusedBecause: null, charge: 'approved' },
  '378282246310005': { refusedBecause: null, charge: 'approved' },
  '4000000000000002': { refusedBecause: 'generic_decline', charge: 'generic_decline' },
  '4000000000000069': { refusedBecause: 'expired_card', charge: 'expired_card' },
  '4000000000000127': { refusedBecause: 'incorrect_cvc', charge: 'incorrect_cvc' },
  '4000000000000341': { refusedBecause: null, charge: 'generic_decline' },
  '4000000000009995': { refusedBecause: null, charge: 'insufficient_funds' },
  '4000002760003184': { refusedBecause: null, charge: 'challenged' },
  '4000000000004087': { refusedBecause: null, charge: 'charged_then_silent' },
  '4000000000005043': { refusedBecause: null, charge: 'silent' },
} as const satisfies Record<string, CardBehaviour>;

const approved: CardBehaviour = { refusedBecause: null, charge: 'approved' };

const byLastFour = new Map<string, CardBehaviour>(
  Object.entries(testCards).map(([number, behaviour]) => [number.slice(-4), behaviour]),
);

/** A card that is not in the table is approved. */
export const behaviourOf = (lastFour: string): CardBehaviour => byLastFour.get(lastFour) ?? approved;

export function brandOf(number: string): string {
  if (/^3[47]/.test(number)) return 'amex';
  if (/^(5[1-5]|2[2-7])/.test(number)) return 'mastercard';
  if (/^6(011|5)/.test(number)) return 'discover';
  return 'visa';
}

/** The check digit of card numbers (ISO/IEC 7812-1, annex B). */
export function hasRightCheckDigit(number: string): boolean {
  const total = [...number].reverse().reduce((sum, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return sum + (value > 9 ? value - 9 : value);
  }, 0);
  return /^\d{13,19}$/.test(number) && total % 10 === 0;
}
