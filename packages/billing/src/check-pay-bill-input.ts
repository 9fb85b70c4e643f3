import { type Account, type InvalidInputError, invalidInput } from '@demarc/account';
import { formatFact } from '@demarc/notification';
import { checkIdempotencyKey } from './check-idempotency-key.ts';
import type { PayBillInput } from './pay-bill.ts';

/** The most a card can be charged at once (https://docs.stripe.com/currencies#minimum-and-maximum-charge-amounts). */
export const maxPaymentMinor = 99_999_999;

/** The least the processor charges (https://docs.stripe.com/currencies#minimum-and-maximum-charge-amounts), of USD. */
export const leastPaymentMinor = 50;

/** Says what is wrong with an order to pay, before anything is looked up. NULL: nothing. */
export function checkPayBillInput(
  { amount, idempotencyKey }: PayBillInput,
  account: Account,
): InvalidInputError | null {
  const badKey = checkIdempotencyKey(idempotencyKey);
  if (badKey) return badKey;
  if (amount.currency !== account.currency) {
    return invalidInput(
      'amount',
      `This account is billed in ${account.currency}. Enter the amount in ${account.currency}.`,
    );
  }
  if (!Number.isSafeInteger(amount.amountMinor) || amount.amountMinor <= 0) {
    return invalidInput('amount', 'Enter an amount above zero, in whole cents.');
  }
  if (amount.amountMinor > maxPaymentMinor) {
    const most = formatFact({ amountMinor: maxPaymentMinor, currency: account.currency }, account);
    return invalidInput('amount', `One card payment can be up to ${most}. Enter a smaller amount.`);
  }
  return null;
}
