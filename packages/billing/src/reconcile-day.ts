import { addDays, type Day, dayIn, inTransaction, newId } from '@demarc/database';
import { enqueueJob } from '@demarc/jobs';
import type { BillingContext } from './billing-context.ts';
import { judgeStatement } from './compare-money.ts';
import { compareOurs, compareTheirs, type Tally } from './compare-sides.ts';
import { listProcessorMoves } from './list-processor-moves.ts';
import { deleteMovesListedBefore, deleteProcessorMoves, sumProcessorMoves } from './processor-move-store.ts';
import {
  keepStart,
  type ReconciliationReport,
  replaceReport,
  selectComparedDays,
} from './reconciliation-report-store.ts';
import { bankDebitTakesMs } from './schedule-reconciliation.ts';
import { type IssuedStatement, selectIssuedStatements, selectStuckPayments } from './settled-money-store.ts';

/** No further back than this are missed days caught up by themselves. */
const longestGapDays = 30;

/** Differences past this are counted and not listed: by then it is one fault, not many. */
export const mostListed = 10_000;

/**
 * Queues the comparison of each finished day (UTC) that has none yet: yesterday, and what was missed since the first day
 * it was asked for, at most thirty days back. Run by the worker every day.
 */
export async function queueDaysToReconcile(ctx: BillingContext): Promise<void> {
  const yesterday = addDays(dayIn('UTC', ctx.clock.now()), -1);
  const oldest = addDays(yesterday, -longestGapDays);
  const start = await keepStart(ctx.database, yesterday);
  const done = new Set(await selectComparedDays(ctx.database, oldest));
  for (let day = oldest; day <= yesterday; day = addDays(day, 1)) {
    if (day >= start && !done.has(day))
      await enqueueJob(ctx, 'reconcile-day', { day }, { key: `reconcile-day:${day}` });
  }
}

/**
 * Compares a finished day (UTC) with the processor: its list of moved money with payments, refunds, chargebacks and the
 * ledger, both ways; and the day's statements with their lines and the ledger. What the processor has and we had not
 * settled is settled; what still differs is listed in the day's report, which takes the place of an earlier one.
 *
 * Both sides are read in pages, so that memory does not grow with the day; a page is one statement, whatever it holds.
 *
 * @param input.pageSize Rows read at a time. Default: 500.
 * @throws For anyone but the system; for a day that is not over; and when the processor cannot be reached.
 */
export async function reconcileDay(
  ctx: BillingContext,
  { day, pageSize = 500 }: { day: Day; pageSize?: number },
): Promise<ReconciliationReport> {
  if (ctx.actor.kind !== 'system') throw new Error('Only the system compares days.');
  if (addDays(day, 0) !== day || day >= dayIn('UTC', ctx.clock.now())) throw new Error(`${day} is not over.`);
  const run = {
    runId: newId(),
    from: new Date(`${day}T00:00:00Z`),
    to: new Date(`${addDays(day, 1)}T00:00:00Z`),
    pageSize,
  };
  const tally: Tally = { differences: [], differenceCount: 0 };
  const note: Parameters<typeof compareTheirs>[2] = (difference) => {
    tally.differenceCount += 1;
    if (tally.differences.length < mostListed) tally.differences.push({ ...difference, id: newId(), day });
  };
  await deleteMovesListedBefore(ctx.database, new Date(ctx.clock.now().getTime() - 86_400_000));
  await listProcessorMoves(ctx, run);
  await compareTheirs(ctx, run, note);
  const theirs = await sumProcessorMoves(ctx.database, run.runId);
  const payments = await compareOurs(ctx, 'payment', run, note);
  const refunds = await compareOurs(ctx, 'refund', run, note);
  await compareOurs(ctx, 'chargeback', run, note);
  const statements = await compareStatementsOfDay(ctx, run, note);
  for (const stuck of await selectStuckPayments(ctx.database, {
    before: new Date(run.to.getTime() - bankDebitTakesMs),
    limit: pageSize,
  })) {
    const { id: ourId, amountMinor: ourMinor, ...facts } = stuck;
    note({ ...facts, ourId, ourMinor, theirMinor: null, kind: 'other_state' });
  }
  await deleteProcessorMoves(ctx.database, run.runId);

  const report: ReconciliationReport = {
    day,
    comparedAt: ctx.clock.now(),
    processorPaymentCount: theirs.get('payment')?.count ?? 0,
    processorPaymentMinor: theirs.get('payment')?.sumMinor ?? 0,
    processorRefundMinor: theirs.get('refund')?.sumMinor ?? 0,
    ledgerPaymentCount: payments.count,
    ledgerPaymentMinor: payments.sumMinor,
    ledgerRefundMinor: refunds.sumMinor,
    ...statements,
    differenceCount: tally.differenceCount,
  };
  await inTransaction(ctx, (ctx) => replaceReport(ctx.database, report, tally.differences));
  return report;
}

async function compareStatementsOfDay(
  ctx: BillingContext,
  { from, to, pageSize }: { from: Date; to: Date; pageSize: number },
  note: (difference: ReturnType<typeof judgeStatement>[number]) => void,
) {
  const sums = { statementCount: 0, statementMinor: 0, ledgerStatementMinor: 0 };
  let page: IssuedStatement[] = [];
  do {
    page = await selectIssuedStatements(ctx.database, { from, to, after: page.at(-1) ?? null, limit: pageSize });
    for (const statement of page) {
      sums.statementCount += 1;
      sums.statementMinor += statement.newChargesMinor;
      sums.ledgerStatementMinor += statement.bookedMinor;
      for (const difference of judgeStatement(statement)) note(difference);
    }
  } while (page.length === pageSize);
  return sums;
}
