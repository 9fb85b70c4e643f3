import type { Context } from '@demarc/database';
import { findAutopay } from './autopay-store.ts';
import { hasPlannedPayment } from './planned-payment-store.ts';

/**
 * Whether a payment method is needed on a day to come: by a planned payment, or by autopay that is on (paused too), which
 * would have nothing to charge. Such a method is not removed. Ask with the account locked.
 */
export async function isMethodPlanned(
  ctx: Context,
  method: { accountId: string; paymentMethodId: string },
): Promise<boolean> {
  if (await hasPlannedPayment(ctx.database, method)) return true;
  const rule = await findAutopay(ctx.database, method.accountId);
  return rule?.turnedOffAt === null && rule.paymentMethodId === method.paymentMethodId;
}
