import { selectAccounts } from '@demarc/account';
import type { BillingContext } from './billing-context.ts';
import { chargeRequestOf } from './charge-request.ts';
import type { ChargeAnswer } from './payment-processor.ts';
import { isFinal } from './payment-state.ts';
import { findPayment, type Payment } from './payment-store.ts';
import { scheduleReconciliation } from './schedule-reconciliation.ts';
import { settlePayment } from './settle-payment.ts';

/**
 * Stripe forgets idempotency keys after 24 hours (https://docs.stripe.com/api/idempotent_requests). From then on the
 * same question would be a new charge, so a payment this old is only looked for.
 */
const keysLiveMs = 23 * 3_600_000;

/** The processor's clock and ours may differ by this much. */
const clockSkewMs = 3_600_000;

/**
 * Finds out what became of a payment that got no answer, and settles it. Run by the worker as often as it likes: a
 * payment that is settled is left alone, and one that stays open is looked at again later.
 *
 * @throws For anyone but the system.
 */
export async function reconcilePayment(
  ctx: BillingContext,
  input: { accountId: string; paymentId: string },
): Promise<void> {
  if (ctx.actor.kind !== 'system') throw new Error('Only the system reconciles payments.');
  const payment = await findPayment(ctx.database, input.paymentId, [input.accountId]);
  const [account] = await selectAccounts(ctx.database, [input.accountId]);
  if (!payment || !account || isFinal(payment.state)) return;
  const settled = await settlePayment(ctx, payment, await findOutcome(ctx, payment), account);
  if (!isFinal(settled.state)) await scheduleReconciliation(ctx, settled);
}

/** Reads the charge we know, or looks for it; asks for it, under the same key, only when the processor has none. */
async function findOutcome(ctx: BillingContext, payment: Payment): Promise<ChargeAnswer> {
  if (payment.processorPaymentId) {
    const found = await ctx.paymentProcessor.readPayment(payment.processorPaymentId);
    return found.outcome === 'found' ? found.answer : { outcome: 'unknown' };
  }
  const request = await chargeRequestOf(ctx, payment);
  const since = new Date(payment.createdAt.getTime() - clockSkewMs);
  const found = await ctx.paymentProcessor.findCharge({ ...request, since });
  if (found.outcome !== 'absent') return found;
  const ageMs = ctx.clock.now().getTime() - payment.createdAt.getTime();
  if (ageMs < keysLiveMs) return ctx.paymentProcessor.charge(request);
  return { outcome: 'declined', processorPaymentId: null, declineCode: 'never_reached' };
}
