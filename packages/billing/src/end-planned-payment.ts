import { type Account, notifyAccount, recordAudit } from '@demarc/account';
import type { Context } from '@demarc/database';
import { followArrangement } from './follow-arrangement.ts';
import { nameMethodOf } from './name-planned-payment.ts';
import { plannedStatesBefore } from './planned-payment-state.ts';
import { movePlannedPayment, type PlannedPayment } from './planned-payment-store.ts';

/** How a planned payment ends without being paid, and why. */
export interface PlannedEnd {
  readonly state: 'failed' | 'skipped';
  /** A code: of a skip, a removed method, or the processor's decline. */
  readonly reason: string;
  /** What would have been charged, in minor units. Left out: what was planned. */
  readonly amountMinor?: number;
  /** The reason in the customer's words, where the code has none of ours. */
  readonly explanation?: string;
}

/**
 * Ends a planned payment that will not be made, in the caller's transaction: the customer is told why and what to do,
 * and the arrangement it belongs to moves on.
 */
export async function endPlannedPayment(
  ctx: Context,
  planned: PlannedPayment,
  account: Account,
  end: PlannedEnd,
): Promise<void> {
  const { id, accountId, kind } = planned;
  const ended = await movePlannedPayment(ctx.database, planned, plannedStatesBefore(end.state), {
    state: end.state,
    endReason: end.reason,
    endedAt: ctx.clock.now(),
    nextTryAt: null,
  });
  if (!ended) return;
  await recordAudit(ctx, {
    accountId,
    action: end.state === 'failed' ? 'planned_payment.fail' : 'planned_payment.skip',
    detail: { plannedPaymentId: id, reason: end.reason },
  });
  const amountMinor = end.amountMinor || (planned.amountMinor ?? 0);
  await notifyAccount(ctx, {
    accountId,
    template: end.state === 'failed' ? 'planned-payment-failed' : 'planned-payment-skipped',
    data: {
      kind,
      reason: end.reason,
      explanation: end.explanation ?? '',
      amount: amountMinor > 0 ? { amountMinor, currency: account.currency } : '',
      method: await nameMethodOf(ctx, planned),
      chargeOn: { day: planned.chargeOn },
      accountNumber: account.accountNumber,
    },
  });
  await followArrangement(ctx, ended, account);
}
