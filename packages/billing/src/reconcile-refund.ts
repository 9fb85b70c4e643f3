import type { BillingContext } from './billing-context.ts';
import { scheduleRefundReconciliation } from './intend-refund.ts';
import { findPayment } from './payment-store.ts';
import { keysLiveMs } from './processor-keys.ts';
import type { RefundAnswer } from './processor-returns.ts';
import { isRefundSettled } from './refund-state.ts';
import { findRefund, type Refund } from './refund-store.ts';
import { settleRefund } from './settle-refund.ts';

/**
 * Finds out what became of a refund, and settles it. Run as often as one likes: one that failed is left alone, one that
 * succeeded is asked about again, for its bank may have refused it since, and one that stays open is looked at later.
 *
 * @throws For anyone but the system.
 */
export async function reconcileRefund(
  ctx: BillingContext,
  input: { accountId: string; refundId: string },
): Promise<void> {
  if (ctx.actor.kind !== 'system') throw new Error('Only the system reconciles refunds.');
  const refund = await findRefund(ctx.database, { accountId: input.accountId, id: input.refundId });
  if (!refund || refund.state === 'failed') return;
  const settled = await settleRefund(ctx, refund, await findOutcome(ctx, refund));
  if (!isRefundSettled(settled.state)) await scheduleRefundReconciliation(ctx, settled);
}

/** Reads the refund we know, or looks for it; asks for it, under the same key, only when the processor has none. */
async function findOutcome(ctx: BillingContext, refund: Refund): Promise<RefundAnswer> {
  const unknown = { outcome: 'unknown', processorRefundId: null } as const;
  if (refund.processorRefundId) {
    const found = await ctx.paymentProcessor.readRefund(refund.processorRefundId);
    return found.outcome === 'found' ? found.answer : unknown;
  }
  const payment = await findPayment(ctx.database, refund.paymentId, [refund.accountId]);
  if (!payment?.processorPaymentId) throw new Error(`Refund ${refund.id} is of a payment the processor has not.`);
  const request = {
    refundId: refund.id,
    processorPaymentId: payment.processorPaymentId,
    amountMinor: refund.amountMinor,
  };
  const found = await ctx.paymentProcessor.findRefund(request);
  if (found.outcome !== 'absent') return found;
  const ageMs = ctx.clock.now().getTime() - refund.createdAt.getTime();
  if (ageMs < keysLiveMs) return ctx.paymentProcessor.refund(request);
  return { outcome: 'failed', processorRefundId: null, failureCode: 'never_reached' };
}
