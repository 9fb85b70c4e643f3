import { type InvalidInputError, invalidInput, type NotFoundError, notFound } from '@demarc/account';
import type { Context, Day } from '@demarc/database';
import { namePaymentMethod } from './name-payment-method.ts';
import { findPaymentMethod, type PaymentMethod } from './payment-method-store.ts';

/**
 * The method, if it can be charged on a day to come: stored for more than one payment, and not expired by then.
 *
 * @param on The last day it is meant to be charged.
 */
export async function checkPlannedMethod(
  ctx: Context,
  { accountId, paymentMethodId, on }: { accountId: string; paymentMethodId: string; on: Day },
): Promise<PaymentMethod | NotFoundError | InvalidInputError> {
  const method = await findPaymentMethod(ctx.database, paymentMethodId, [accountId]);
  if (!method || method.isOneTime) return notFound('payment method');
  return isExpiredOn(method, on)
    ? invalidInput(
        'paymentMethodId',
        `${namePaymentMethod(method)} expires before that day. Choose another payment method, or add the new card first.`,
      )
    : method;
}

/** A card is good to the last day of the month on it. */
const isExpiredOn = ({ expiryMonth, expiryYear }: PaymentMethod, on: Day): boolean =>
  expiryMonth !== null &&
  expiryYear !== null &&
  `${expiryYear}-${String(expiryMonth).padStart(2, '0')}` < on.slice(0, 7);
