/** What becomes of a debit of a bank account, by its last four digits. */
export interface BankAccountBehaviour {
  /** `settled`, `undecided` (its bank never says), or the code with which the bank gives the debit back. */
  readonly debit: string;
}

/**
 * Account numbers to type into the form, with routing number 110000000: Stripe's own
 * (https://docs.stripe.com/payments/ach-direct-debit/set-up-payment#test-account-numbers).
 */
export const testBankAccounts = {
  '000123456789': { debit: 'settled' },
  '000111111113': { debit: 'account_closed' },
  '000111111116': { debit: 'no_account' },
  '000222222227': { debit: 'insufficient_funds' },
  '000333333335': { debit: 'debit_not_authorized' },
  '000000000009': { debit: 'undecided' },
} as const satisfies Record<string, BankAccountBehaviour>;

export const testRoutingNumber = '110000000';

const byLastFour = new Map<string, BankAccountBehaviour>(
  Object.entries(testBankAccounts).map(([number, behaviour]) => [number.slice(-4), behaviour]),
);

/** An account that is not in the table pays. */
export const behaviourOfAccount = (lastFour: string): BankAccountBehaviour =>
  byLastFour.get(lastFour) ?? { debit: 'settled' };

/** Stripe names its test bank so. Other accounts are of a bank with a name of its own. */
export const bankOf = (lastFour: string): string =>
  byLastFour.has(lastFour) ? 'STRIPE TEST BANK' : 'Harbor Credit Union';

/** The check digit of routing numbers (ABA). */
export function isRoutingNumber(number: string): boolean {
  const total = [...number].reduce((sum, digit, index) => sum + Number(digit) * ([3, 7, 1][index % 3] ?? 0), 0);
  return /^\d{9}$/.test(number) && total % 10 === 0;
}
