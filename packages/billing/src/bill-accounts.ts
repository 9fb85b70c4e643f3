import { addDays, addMonths, type Context, type Cycle, type Day, dayIn, describeFault } from '@demarc/database';
import { enqueueJob } from '@demarc/jobs';
import { type BillOpening, selectOpenings } from './bill-opening-store.ts';
import {
  type BillRun,
  type BillRunFailure,
  countIssued,
  recordFailures,
  resolveFailures,
  selectOwingEarlierBill,
} from './bill-run-store.ts';
import { draftStatement } from './draft-statement.ts';
import { dueDateOf } from './due-date.ts';
import { loadRatingFacts } from './load-rating-facts.ts';
import { rateCycle } from './rate-cycle.ts';
import type { RatingFacts } from './rating-facts.ts';
import { lockRatedAccounts, type RatedAccount } from './rating-facts-store.ts';
import { insertStatements, type StatementRows } from './statement-writer-store.ts';

/** The cycle that ended the day before a run's day. */
export const cycleBefore = (billedOn: Day): Cycle => ({ start: addMonths(billedOn, -1), end: addDays(billedOn, -1) });

/** Printed on the bill: the account's number, and the year and month the cycle ended in. */
export const statementNumber = (accountNumber: string, { end }: Pick<Cycle, 'end'>): string =>
  `${accountNumber}-${end.slice(2, 4)}${end.slice(5, 7)}`;

/**
 * Bills accounts in the caller's transaction: locks them, leaves out those that have their bill, rates the rest, writes
 * statements, lines, meters and bookings, and queues one job that announces them. An account whose facts make no bill is
 * noted in `bill_run_failure` and left out. The number of statements to the database does not grow with the accounts.
 */
export async function billAccounts(
  ctx: Context,
  { run, number }: { run: BillRun; number: number },
  accountIds: readonly string[],
): Promise<void> {
  const { database } = ctx;
  const accounts = await lockRatedAccounts(database, accountIds);
  const cycle = cycleBefore(run.billedOn);
  // After the lock: whoever changes money of these accounts from now on belongs to the next bill.
  const issuedAt = ctx.clock.now();
  const [openings, owing] = await Promise.all([
    selectOpenings(
      database,
      accounts.map(({ id }) => ({ accountId: id, periodStart: cycle.start, issuedAt })),
    ),
    selectOwingEarlierBill(database, accountIds, run.billedOn),
  ]);
  const unbilled = accounts.filter(({ id }) => openings.get(id)?.existingId === null);
  const factsOf = await loadRatingFacts(
    database,
    unbilled.map(({ id, timeZone }) => ({ id, timeZone, cycle, since: openings.get(id)?.before?.issuedAt ?? null })),
    { issuedAt },
  );
  const drafts: StatementRows[] = [];
  const failures: BillRunFailure[] = [];
  for (const account of unbilled) {
    try {
      if (owing.has(account.id)) throw new Error('An earlier bill of this account could not be made yet.');
      const draft = draftBill(account, { run, cycle, issuedAt }, openings.get(account.id), factsOf.get(account.id));
      if (draft) drafts.push(draft);
    } catch (error) {
      failures.push({ accountId: account.id, fault: faultOf(error) });
    }
  }
  await insertStatements(database, drafts);
  await noteOutcome(ctx, { run, number, issuedAt }, { accounts, drafts, failures });
}

/** @returns NULL for an account without anything to bill that owes nothing either. */
function draftBill(
  account: RatedAccount,
  { run, cycle, issuedAt }: { run: BillRun; cycle: Cycle; issuedAt: Date },
  opening: BillOpening | undefined,
  facts: RatingFacts | undefined,
): StatementRows | null {
  if (!opening || !facts) throw new Error('The account has no facts.');
  if (opening.before && opening.before.periodEnd >= cycle.start) {
    throw new Error('The bill before covers days of this cycle.');
  }
  const rated = rateCycle(facts);
  if (rated.lines.length === 0 && opening.receivableMinor === 0) return null;
  const { id: accountId, currency, timeZone, dueDay } = account;
  return draftStatement(
    {
      accountId,
      number: statementNumber(account.accountNumber, cycle),
      periodStart: cycle.start,
      periodEnd: cycle.end,
      issuedAt,
      dueOn: dueDateOf(dayIn(timeZone, issuedAt), dueDay),
      currency,
      billRunId: run.id,
    },
    opening,
    rated,
  );
}

async function noteOutcome(
  ctx: Context,
  { run, number, issuedAt }: { run: BillRun; number: number; issuedAt: Date },
  outcome: {
    accounts: readonly RatedAccount[];
    drafts: readonly StatementRows[];
    failures: readonly BillRunFailure[];
  },
): Promise<void> {
  const { database } = ctx;
  const failed = new Set(outcome.failures.map(({ accountId }) => accountId));
  const settled = outcome.accounts.filter(({ id }) => !failed.has(id)).map(({ id }) => id);
  const batch = { billRunId: run.id, number };
  await Promise.all([
    resolveFailures(database, run.id, settled, issuedAt),
    recordFailures(database, batch, outcome.failures, issuedAt),
    countIssued(database, batch, outcome.drafts.length),
  ]);
  if (outcome.drafts.length === 0) return;
  await enqueueJob(ctx, 'announce-statements', {
    statements: outcome.drafts.map(({ statement }) => ({
      accountId: statement.accountId,
      statementId: statement.id,
    })),
  });
}

/** What staff read of a failure: never a value of the account. */
export function faultOf(error: unknown): string {
  const { message, constraint } = describeFault(error);
  return constraint ? `${message} ${constraint}` : message;
}
