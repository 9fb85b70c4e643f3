import type { Account } from '@demarc/account';
import { addDays, type Context, cycleOf, type Day, dayIn, newId, startOfDay } from '@demarc/database';
import {
  type Autopay,
  findAutopayPayment,
  insertAutopayPayments,
  isRunning,
  selectAutopayPayments,
  updateAutopayPayments,
} from './autopay-store.ts';
import { dueDateOf } from './due-date.ts';
import { plannedStatesBefore } from './planned-payment-state.ts';
import { movePlannedPayment, type PlannedPayment } from './planned-payment-store.ts';
import type { Statement } from './statement-store.ts';

type Rule = Pick<Autopay, 'daysBeforeDue' | 'paymentMethodId'>;

/** The day autopay charges a bill: so many days before it is due, and today when that has passed. */
export const autopayDay = (dueOn: Day, { daysBeforeDue }: Pick<Rule, 'daysBeforeDue'>, today: Day): Day => {
  const day = addDays(dueOn, -daysBeforeDue);
  return day < today ? today : day;
};

/** The day autopay will charge the bill that comes next, which is issued the day after the running cycle ends. */
export function autopayDayOfNextBill(
  account: Pick<Account, 'cycleDay' | 'dueDay' | 'timeZone'>,
  rule: Pick<Rule, 'daysBeforeDue'>,
  now: Date,
): Day {
  const today = dayIn(account.timeZone, now);
  const issuedOn = addDays(cycleOf(account.cycleDay, today).end, 1);
  return autopayDay(dueDateOf(issuedOn, account.dueDay), rule, today);
}

/**
 * Plans new bills to be paid by autopay, in the caller's transaction and in one statement. Bills in credit and accounts
 * without a running rule are left out; a bill that is planned already stays as it is.
 */
export async function planAutopay(
  ctx: Context,
  bills: readonly { statement: Statement; account: Account; rule: Autopay | undefined }[],
): Promise<void> {
  const now = ctx.clock.now();
  const rows = bills.flatMap(({ statement, account, rule }) =>
    isRunning(rule) && statement.totalDueMinor > 0 ? [toPlannedPayment(statement, account, rule, now)] : [],
  );
  await insertAutopayPayments(ctx.database, rows);
}

function toPlannedPayment(statement: Statement, account: Account, rule: Rule, now: Date): PlannedPayment {
  const chargeOn = autopayDay(statement.dueOn, rule, dayIn(account.timeZone, now));
  const id = newId();
  return {
    accountId: account.id,
    id,
    kind: 'autopay',
    arrangementId: null,
    statementId: statement.id,
    paymentMethodId: rule.paymentMethodId,
    amountMinor: null,
    chargeOn,
    state: 'planned',
    tryCount: 0,
    nextTryAt: startOfDay(account.timeZone, chargeOn),
    paymentId: null,
    endReason: null,
    idempotencyKey: `autopay:${statement.id}`,
    createdAt: now,
    endedAt: null,
  };
}

/** Plans a bill to be paid by autopay after all: anew, or again where it was let go. One that is paid stays paid. */
export async function planBillAgain(
  ctx: Context,
  statement: Statement,
  account: Account,
  rule: Autopay,
): Promise<void> {
  const earlier = await findAutopayPayment(ctx.database, { accountId: account.id, statementId: statement.id });
  if (!earlier) return planAutopay(ctx, [{ statement, account, rule }]);
  const { chargeOn, nextTryAt, paymentMethodId } = toPlannedPayment(statement, account, rule, ctx.clock.now());
  const again = plannedStatesBefore('planned').filter((state) => state !== 'charging');
  await movePlannedPayment(ctx.database, earlier, again, {
    state: 'planned',
    chargeOn,
    nextTryAt,
    paymentMethodId,
    endReason: null,
    endedAt: null,
  });
}

/** Moves the bills that autopay is still to pay to the rule as it is now. One that was tried already keeps its next day. */
export async function moveAutopayPayments(ctx: Context, account: Account, rule: Rule): Promise<void> {
  const today = dayIn(account.timeZone, ctx.clock.now());
  const moved = (await selectAutopayPayments(ctx.database, account.id)).map((planned) => {
    const chargeOn = planned.tryCount > 0 ? planned.chargeOn : autopayDay(planned.dueOn, rule, today);
    const nextTryAt = planned.tryCount > 0 ? planned.nextTryAt : startOfDay(account.timeZone, chargeOn);
    return { id: planned.id, chargeOn, nextTryAt };
  });
  await updateAutopayPayments(ctx.database, account.id, { paymentMethodId: rule.paymentMethodId, moved });
}
