import {
  type Account,
  type AccountFrozenError,
  type InvalidInputError,
  invalidInput,
  type NotFoundError,
  notFound,
  notifyAccount,
  type RoleNotAllowedError,
  recordAudit,
  refuseAccess,
  selectAccounts,
} from '@demarc/account';
import { addDays, type Context, cycleOf, type Day, dayIn, inTransaction, startOfDay } from '@demarc/database';
import { formatFact } from '@demarc/notification';
import { lockAccount, setDueDay } from './billing-account-store.ts';
import { dueDateOf } from './due-date.ts';
import { findStatementOfPeriod } from './statement-store.ts';

/** Days from one change of the due day to the next: a day that moves every month would never come. */
const daysBetweenChanges = 90;

/** The first bill that is due on a chosen day. */
export interface DueDayPreview {
  readonly dueDay: number;
  /** The days the bill covers, both inside. */
  readonly periodStart: Day;
  readonly periodEnd: Day;
  readonly issuedOn: Day;
  readonly dueOn: Day;
}

export interface ChangeDueDaySuccess {
  readonly __typename: 'ChangeDueDaySuccess';
  readonly account: Account;
  readonly firstBill: DueDayPreview;
}

export interface DueDayChangedRecentlyError {
  readonly __typename: 'DueDayChangedRecentlyError';
  readonly code: 'DUE_DAY_CHANGED_RECENTLY';
  readonly message: string;
}

/**
 * Has bills due on another day of the month, from the next bill that is issued: those that are issued keep theirs. Once in
 * 90 days. The day that is chosen already is no change.
 */
export async function changeDueDay(
  ctx: Context,
  { accountId, dueDay }: { accountId: string; dueDay: number },
): Promise<
  | ChangeDueDaySuccess
  | DueDayChangedRecentlyError
  | InvalidInputError
  | NotFoundError
  | RoleNotAllowedError
  | AccountFrozenError
> {
  const refusal = refuseAccess(ctx.actor, accountId, 'act');
  if (refusal) return refusal;
  if (!isDueDay(dueDay)) return invalidInput('dueDay', 'Choose a day from 1 to 28, which every month has.');
  return inTransaction(ctx, async (ctx) => {
    await lockAccount(ctx.database, accountId);
    const [account] = await selectAccounts(ctx.database, [accountId]);
    if (!account) return notFound('account');
    const firstBill = await previewDueDay(ctx, account, dueDay);
    if (account.dueDay === dueDay) return { __typename: 'ChangeDueDaySuccess', account, firstBill };
    const now = ctx.clock.now();
    const from = dueDayChangeableFrom(account, now);
    if (from) return changedRecently(account, from);
    await setDueDay(ctx.database, accountId, { dueDay, dueDayChangedAt: now });
    await recordAudit(ctx, { accountId, action: 'due_day.change', detail: { from: account.dueDay, to: dueDay } });
    await notifyAccount(ctx, {
      accountId,
      template: 'due-day-changed',
      data: {
        accountNumber: account.accountNumber,
        dueDay: String(dueDay),
        periodStart: { day: firstBill.periodStart },
        periodEnd: { day: firstBill.periodEnd },
        dueOn: { day: firstBill.dueOn },
      },
    });
    return {
      __typename: 'ChangeDueDaySuccess',
      account: { ...account, dueDay, dueDayChangedAt: now },
      firstBill,
    };
  });
}

/** Every month has it. */
export const isDueDay = (dueDay: number): boolean => Number.isInteger(dueDay) && dueDay >= 1 && dueDay <= 28;

/** The first day on which the due day can be changed again. NULL: it can be now. */
export function dueDayChangeableFrom(
  { dueDayChangedAt, timeZone }: Pick<Account, 'dueDayChangedAt' | 'timeZone'>,
  now: Date,
): Day | null {
  if (dueDayChangedAt === null) return null;
  const from = addDays(dayIn(timeZone, dueDayChangedAt), daysBetweenChanges);
  return now < startOfDay(timeZone, from) ? from : null;
}

/**
 * Which bill is the first with a due day chosen now: the next that is issued. That is the one of the cycle that ended
 * yesterday where the bill run has not come to it yet, else the one of the cycle that runs.
 */
export async function previewDueDay(
  ctx: Pick<Context, 'database' | 'clock'>,
  account: Pick<Account, 'id' | 'timeZone' | 'cycleDay'>,
  dueDay: number,
): Promise<DueDayPreview> {
  const today = dayIn(account.timeZone, ctx.clock.now());
  const running = cycleOf(account.cycleDay, today);
  const ended = cycleOf(account.cycleDay, addDays(running.start, -1));
  const isIssued =
    today > running.start || (await findStatementOfPeriod(ctx.database, account.id, ended.start)) !== undefined;
  const cycle = isIssued ? running : ended;
  const issuedOn = addDays(cycle.end, 1);
  return { dueDay, periodStart: cycle.start, periodEnd: cycle.end, issuedOn, dueOn: dueDateOf(issuedOn, dueDay) };
}

const changedRecently = (account: Account, from: Day): DueDayChangedRecentlyError => ({
  __typename: 'DueDayChangedRecentlyError',
  code: 'DUE_DAY_CHANGED_RECENTLY',
  message: `The due day can be changed once in ${daysBetweenChanges} days, next on ${formatFact({ day: from }, account)}. Until then you can pay on any day you like under Billing.`,
});
