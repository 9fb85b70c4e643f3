import { type Account, recordAudit, selectAccounts } from '@demarc/account';
import { addDays, type Context, dayIn, inTransaction, startOfDay } from '@demarc/database';
import { isAccountFrozen, lockAccount } from './billing-account-store.ts';
import type { BillingContext } from './billing-context.ts';
import { chargePayment } from './charge-payment.ts';
import { decidePlannedAmount } from './decide-planned-amount.ts';
import { endPlannedPayment } from './end-planned-payment.ts';
import { intendPayment } from './intend-payment.ts';
import { selectPaymentMethod } from './payment-method-store.ts';
import type { Payment } from './payment-store.ts';
import { plannedStatesBefore } from './planned-payment-state.ts';
import {
  findPlannedPayment,
  movePlannedPayment,
  type PlannedPayment,
  putOffPlannedPayment,
} from './planned-payment-store.ts';
import { releaseLinkChallenges } from './release-link-challenges.ts';

/**
 * Makes one try of a planned payment: decides how much, intends the payment in the same transaction as it moves the plan
 * on, and then asks the processor. Whatever dies after that, reconciliation finds the payment and settles both. Run by
 * the worker as often as it likes, at once, late: a try is one payment, by its key, and never before its day begins.
 *
 * @param input.tryNumber From 1. A job of a try that was made already does nothing.
 * @throws For anyone but the system.
 */
export async function collectPlannedPayment(
  ctx: BillingContext,
  input: { accountId: string; plannedPaymentId: string; tryNumber: number },
): Promise<void> {
  if (ctx.actor.kind !== 'system') throw new Error('Only the system collects planned payments.');
  const [account] = await selectAccounts(ctx.database, [input.accountId]);
  if (!account) return;
  await releaseLinkChallenges(ctx, { accountId: account.id });
  const payment = await inTransaction(ctx, async (ctx) => {
    await lockAccount(ctx.database, input.accountId);
    const planned = await findPlannedPayment(ctx.database, input.plannedPaymentId, [input.accountId]);
    if (planned?.state !== 'planned' || planned.tryCount + 1 !== input.tryNumber) return null;
    return beginTry(ctx, planned, account);
  });
  if (payment) await chargePayment(ctx, payment, account);
}

/** @returns The payment to ask the processor for. NULL: none, now or at all. */
async function beginTry(ctx: Context, planned: PlannedPayment, account: Account): Promise<Payment | null> {
  const now = ctx.clock.now();
  const begins = startOfDay(account.timeZone, planned.chargeOn);
  if (now < begins) return putOff(ctx, planned, begins);
  const tomorrow = startOfDay(account.timeZone, addDays(dayIn(account.timeZone, now), 1));
  // Someone else may have set it up: it waits, a day at a time, until the owner is proved again.
  if (await isAccountFrozen(ctx.database, account.id)) return putOff(ctx, planned, tomorrow);
  const method = await selectPaymentMethod(ctx.database, planned);
  if (!method || method.removedAt) {
    await endPlannedPayment(ctx, planned, account, { state: 'failed', reason: 'method_removed' });
    return null;
  }
  const amount = await decidePlannedAmount(ctx, planned);
  if (amount.decision === 'wait') return putOff(ctx, planned, tomorrow);
  if (amount.decision === 'skip') {
    await endPlannedPayment(ctx, planned, account, { state: 'skipped', ...amount });
    return null;
  }
  return intendTry(ctx, planned, account, amount.amountMinor);
}

async function intendTry(
  ctx: Context,
  planned: PlannedPayment,
  account: Account,
  amountMinor: number,
): Promise<Payment | null> {
  const tryNumber = planned.tryCount + 1;
  const intended = await intendPayment(
    ctx,
    {
      accountId: planned.accountId,
      paymentMethodId: planned.paymentMethodId,
      amount: { amountMinor, currency: account.currency },
      idempotencyKey: `planned:${planned.id}:${tryNumber}`,
      origin: { kind: planned.kind, id: planned.id },
    },
    account,
  );
  if ('code' in intended) throw new Error(`Planned payment ${planned.id} cannot be intended: ${intended.code}.`);
  await movePlannedPayment(ctx.database, planned, plannedStatesBefore('charging'), {
    state: 'charging',
    tryCount: tryNumber,
    paymentId: intended.payment.id,
    nextTryAt: null,
  });
  await recordAudit(ctx, {
    accountId: planned.accountId,
    action: 'planned_payment.try',
    detail: { plannedPaymentId: planned.id, tryNumber, amountMinor },
  });
  return intended.isNew ? intended.payment : null;
}

async function putOff(ctx: Context, planned: PlannedPayment, until: Date): Promise<null> {
  await putOffPlannedPayment(ctx.database, planned, until);
  return null;
}
