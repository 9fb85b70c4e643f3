import type { Context } from '@demarc/database';
import { namePaymentMethod } from './name-payment-method.ts';
import { selectPaymentMethod } from './payment-method-store.ts';
import type { PlannedPayment } from './planned-payment-store.ts';

/** The method of a planned payment as the customer knows it, also when it was removed since. */
export async function nameMethodOf(
  ctx: Context,
  planned: Pick<PlannedPayment, 'accountId' | 'paymentMethodId'>,
): Promise<string> {
  const method = await selectPaymentMethod(ctx.database, planned);
  return method ? namePaymentMethod(method) : 'your payment method';
}
