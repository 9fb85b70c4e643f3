import { selectAccounts } from '@demarc/account';
import type { BillingContext } from './billing-context.ts';
import type { ChargeAnswer } from './charge-port.ts';
import { chargeRequestOf } from './charge-request.ts';
import { findOutcome } from './find-outcome.ts';
import { isFinal } from './payment-state.ts';
import { findPayment, type Payment } from './payment-store.ts';
import { keysLiveMs } from './processor-keys.ts';
import { scheduleReconciliation } from './schedule-reconciliation.ts';
import { settlePayment } from './settle-payment.ts';

/** How long the customer's bank may wait for them to approve a payment. After it the payment is given up. */
const approvalMs = 30 * 60_000;

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
  const settled = await settlePayment(ctx, payment, await closeOutcome(ctx, payment), account);
  if (!isFinal(settled.state)) await scheduleReconciliation(ctx, settled);
}

/** Looks for the charge first; asks for it, under the same key, only when the processor has none. */
async function closeOutcome(ctx: BillingContext, payment: Payment): Promise<ChargeAnswer> {
  const found = await findOutcome(ctx, payment);
  const ageMs = ctx.clock.now().getTime() - payment.createdAt.getTime();
  if (found.outcome === 'requires_action' && ageMs > approvalMs) return ctx.paymentProcessor.cancelCharge(found);
  if (found.outcome !== 'absent') return found;
  if (ageMs < keysLiveMs) return ctx.paymentProcessor.charge(await chargeRequestOf(ctx, payment));
  return { outcome: 'declined', processorPaymentId: null, declineCode: 'never_reached' };
}
