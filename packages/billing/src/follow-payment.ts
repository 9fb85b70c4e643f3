import { type Account, notifyAccount } from '@demarc/account';
import { type Context, dayIn, startOfDay } from '@demarc/database';
import { explainDecline } from './decline-messages.ts';
import { endPlannedPayment } from './end-planned-payment.ts';
import { followArrangement } from './follow-arrangement.ts';
import { nameMethodOf } from './name-planned-payment.ts';
import type { Payment, PaymentOrigin } from './payment-store.ts';
import { nextTryOn } from './planned-payment-retry.ts';
import { plannedStatesBefore } from './planned-payment-state.ts';
import { findPlannedPayment, movePlannedPayment, type PlannedPayment } from './planned-payment-store.ts';

const plannedOrigins: readonly PaymentOrigin[] = ['scheduled', 'instalment', 'autopay'];

/** True: the payment came from a planned one, which tells the customer itself what a decline means for it. */
export const isPlanned = (payment: Payment): payment is Payment & { originId: string } =>
  payment.originId !== null && plannedOrigins.includes(payment.origin);

/**
 * Moves the planned payment of a payment that has just been settled on, in the same transaction. With the account locked.
 * While the outcome is open the plan stays as it is.
 */
export async function followPayment(ctx: Context, payment: Payment, account: Account): Promise<void> {
  if (!isPlanned(payment)) return;
  const planned = await findPlannedPayment(ctx.database, payment.originId, [payment.accountId]);
  if (planned?.state !== 'charging' || planned.paymentId !== payment.id) return;
  if (payment.state === 'succeeded') await concludePaid(ctx, planned, account);
  if (payment.state === 'declined') await tryAgainOrEnd(ctx, planned, payment, account);
}

async function concludePaid(ctx: Context, planned: PlannedPayment, account: Account): Promise<void> {
  const paid = await movePlannedPayment(ctx.database, planned, plannedStatesBefore('paid'), {
    state: 'paid',
    endedAt: ctx.clock.now(),
  });
  if (paid) await followArrangement(ctx, paid, account);
}

async function tryAgainOrEnd(ctx: Context, planned: PlannedPayment, payment: Payment, account: Account): Promise<void> {
  const { declineCode, amountMinor, currency } = payment;
  const { accountId, kind, tryCount } = planned;
  const on = dayIn(account.timeZone, ctx.clock.now());
  const next = nextTryOn({ kind, tryCount, on, declineCode });
  if (next === null) {
    const end = { reason: declineCode ?? 'generic_decline', explanation: explainDecline(declineCode), amountMinor };
    return endPlannedPayment(ctx, planned, account, { state: 'failed', ...end });
  }
  await movePlannedPayment(ctx.database, planned, ['charging'], {
    state: 'planned',
    nextTryAt: startOfDay(account.timeZone, next),
  });
  await notifyAccount(ctx, {
    accountId,
    template: 'planned-payment-retried',
    data: {
      kind,
      amount: { amountMinor, currency },
      method: await nameMethodOf(ctx, planned),
      explanation: explainDecline(declineCode),
      nextTryOn: { day: next },
      accountNumber: account.accountNumber,
    },
  });
}
