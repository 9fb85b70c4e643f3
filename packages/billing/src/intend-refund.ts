import { recordAudit } from '@demarc/account';
import { type Context, inTransaction, newId } from '@demarc/database';
import { enqueueJob } from '@demarc/jobs';
import { lockAccount } from './billing-account-store.ts';
import { selectChargebacksOf } from './chargeback-store.ts';
import type { UndoFacts } from './payment-returns.ts';
import { findPayment, type Payment } from './payment-store.ts';
import { isReckonedWith } from './reckoned-payment-store.ts';
import { findRefundByKey, insertRefund, type Refund, selectRefundsOf } from './refund-store.ts';

export interface RefundIntent {
  readonly payment: Pick<Payment, 'accountId' | 'id'>;
  readonly amountMinor: number;
  readonly cause: Refund['cause'];
  /** For the customer's eyes. */
  readonly reason: string;
  readonly idempotencyKey: string;
}

/** After this, a refund whose process has died is looked after. Far longer than a process waits for the processor. */
const orphanedAfterMs = 120_000;
const shortestPauseMs = 15_000;
const longestPauseMs = 6 * 3_600_000;

/** The key of the one job that looks after a refund. */
export const refundJobKey = (refundId: string): string => `reconcile-refund:${refundId}`;

/** Queues the next look at a refund that is open, in the caller's transaction; the pauses grow with its age. */
export function scheduleRefundReconciliation(ctx: Context, { accountId, id, state, createdAt }: Refund): Promise<void> {
  const now = ctx.clock.now().getTime();
  const ageMs = now - createdAt.getTime();
  const pauseMs = state === 'intended' ? orphanedAfterMs : Math.min(Math.max(ageMs, shortestPauseMs), longestPauseMs);
  const options = { runAt: new Date(now + pauseMs), key: refundJobKey(id) };
  return enqueueJob(ctx, 'reconcile-refund', { accountId, refundId: id }, options);
}

/**
 * Writes down that a payment, or some of it, is going to be given back, before the processor hears of it. The account's
 * lock makes those who come at once pass one by one, so together they never give back more than was paid; the database
 * holds it too.
 *
 * @param refuse Decides by what the payment and its returns are under the lock; NULL lets it pass.
 * @returns The refund, and whether an earlier call with the same key made it; or what `refuse` says.
 */
export const intendRefund = <Refusal extends { readonly code: string }>(
  ctx: Context,
  intent: RefundIntent,
  refuse: (payment: Payment, facts: UndoFacts) => Refusal | null,
): Promise<{ refund: Refund; isNew: boolean } | Refusal> =>
  inTransaction(ctx, async (ctx) => {
    const { accountId, id: paymentId } = intent.payment;
    await lockAccount(ctx.database, accountId);
    const earlier = await findRefundByKey(ctx.database, accountId, intent.idempotencyKey);
    if (earlier) return { refund: earlier, isNew: false };
    const payment = await findPayment(ctx.database, paymentId, [accountId]);
    if (!payment) throw new Error(`Payment ${paymentId} is not there any more.`);
    const refusal = refuse(payment, {
      refunds: await selectRefundsOf(ctx.database, payment),
      chargebacks: await selectChargebacksOf(ctx.database, payment),
      isReckonedWith: await isReckonedWith(ctx.database, payment),
    });
    if (refusal) return refusal;

    const refund: Refund = {
      accountId,
      id: newId(),
      paymentId,
      amountMinor: intent.amountMinor,
      currency: payment.currency,
      state: 'intended',
      cause: intent.cause,
      reason: intent.reason,
      idempotencyKey: intent.idempotencyKey,
      processorRefundId: null,
      failureCode: null,
      createdAt: ctx.clock.now(),
      settledAt: null,
    };
    await insertRefund(ctx.database, refund);
    await scheduleRefundReconciliation(ctx, refund);
    const { amountMinor, currency } = refund;
    await recordAudit(ctx, {
      accountId,
      action: intent.cause === 'undone' ? 'payment.undo' : 'payment.refund',
      detail: { amountMinor, currency, confirmationNumber: payment.confirmationNumber },
      reason: ctx.actor.kind === 'staff' ? intent.reason : undefined,
    });
    return { refund, isNew: true };
  });
