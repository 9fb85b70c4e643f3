import type { BillingContext } from './billing-context.ts';
import { hasOpenPaymentBy, selectPaymentMethod } from './payment-method-store.ts';

/**
 * Has the processor give up a way to pay that is out of use here, so that it can never be charged again. As often as it
 * likes: one that is given up stays so.
 *
 * @throws For anyone but the system; while a payment by it is open, and when the processor cannot be reached: the job
 * comes back later.
 */
export async function detachPaymentMethod(
  ctx: BillingContext,
  input: { accountId: string; paymentMethodId: string },
): Promise<void> {
  if (ctx.actor.kind !== 'system') throw new Error('Only the system has ways to pay given up.');
  const method = await selectPaymentMethod(ctx.database, input);
  if (!method || method.removedAt === null) return;
  if (await hasOpenPaymentBy(ctx.database, method)) throw new Error(`A payment by ${method.id} is still open.`);
  const { outcome } = await ctx.paymentProcessor.detachMethod({ methodToken: method.processorToken });
  if (outcome === 'unavailable') throw new Error('The processor could not be reached.');
}
