import type { Context } from '@demarc/database';
import { enqueueJob } from '@demarc/jobs';
import { markRemoved, type PaymentMethod } from './payment-method-store.ts';

/**
 * Takes a way to pay out of use, in the caller's transaction, with the job that has the processor give it up.
 *
 * @returns The method as it was; undefined when it was out of use already.
 */
export async function giveUpPaymentMethod(ctx: Context, method: PaymentMethod): Promise<PaymentMethod | undefined> {
  const { accountId, id } = method;
  const isRemoved = await markRemoved(ctx.database, method, ctx.clock.now());
  if (!isRemoved) return undefined;
  await enqueueJob(ctx, 'detach-payment-method', { accountId, paymentMethodId: id });
  return method;
}
