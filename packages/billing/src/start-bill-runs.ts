import { type Context, type Day, dayIn, inTransaction, newId } from '@demarc/database';
import { enqueueJobs, retryJobs } from '@demarc/jobs';
import {
  type BillRun,
  findBillRunOfDay,
  finishRunWithoutOpenBatch,
  hasUnfinishedRunBefore,
  insertBatches,
  insertBillRun,
  selectBatchesToTry,
  selectDaysToBill,
} from './bill-run-store.ts';

const halfDayMs = 12 * 3_600_000;

/** Cycles begin on the 1st to the 28th, so that every month has their day. */
const lastCycleDay = 28;

/**
 * The newest day whose bills may be made. Cycles begin at midnight where the account lives. At noon UTC a day has begun in
 * every zone there is, from UTC+14 to UTC-12, so a day's run takes all its accounts at once and each cycle has ended.
 */
export const ripeDay = (now: Date): Day => dayIn('UTC', new Date(now.getTime() - halfDayMs));

/**
 * Begins the bill runs of the days that have none yet, oldest first, and queues what earlier runs left undone: batches
 * that no job finished, accounts that could not be billed, and bills that could not be announced. A job, every hour, so that a worker that was down at noon
 * makes up for it. A day waits for the run of the same cycle day before it, since each bill carries over the one before;
 * other days go on.
 *
 * @throws For anyone but the system.
 */
export async function startBillRuns(ctx: Context): Promise<void> {
  if (ctx.actor.kind !== 'system') throw new Error('Only the system begins bill runs.');
  const toTry = await selectBatchesToTry(ctx.database, ctx.clock.now());
  await enqueueJobs(ctx, 'run-bill-batch', toTry, { keyOf: batchKey, isBulk: true });
  await retryJobs(ctx, 'announce-statements');
  const days = await selectDaysToBill(ctx.database, { newest: ripeDay(ctx.clock.now()), lastCycleDay });
  const waiting = new Set<number>();
  for (const billedOn of days) {
    // A run that ends just now must not let the day after the next overtake.
    if (waiting.has(cycleDayOf(billedOn))) continue;
    const begun = await startBillRun(ctx, { billedOn });
    if (begun.__typename === 'BillRunWaits') waiting.add(cycleDayOf(billedOn));
  }
}

const cycleDayOf = (billedOn: Day): number => Number(billedOn.slice(8));

export type StartBillRunResult =
  | { readonly __typename: 'StartBillRunSuccess'; readonly run: BillRun }
  /** It is the 29th, 30th or 31st: no cycle begins. */
  | { readonly __typename: 'NoCycleBegins' }
  /** The day has not begun everywhere yet. */
  | { readonly __typename: 'DayNotOver' }
  /** The run of the month before is not finished. */
  | { readonly __typename: 'BillRunWaits' };

/**
 * Begins the run of a day: the run, its batches and their jobs, all or nothing. The run of a day that has one is that one.
 *
 * @param input.billedOn First day of the new cycle.
 * @throws For anyone but the system.
 */
export async function startBillRun(ctx: Context, { billedOn }: { billedOn: Day }): Promise<StartBillRunResult> {
  if (ctx.actor.kind !== 'system') throw new Error('Only the system begins bill runs.');
  const cycleDay = cycleDayOf(billedOn);
  if (cycleDay > lastCycleDay) return { __typename: 'NoCycleBegins' };
  if (billedOn > ripeDay(ctx.clock.now())) return { __typename: 'DayNotOver' };
  return inTransaction(ctx, async (ctx) => {
    const existing = await findBillRunOfDay(ctx.database, billedOn);
    if (existing) return { __typename: 'StartBillRunSuccess', run: existing };
    if (await hasUnfinishedRunBefore(ctx.database, { cycleDay, billedOn })) return { __typename: 'BillRunWaits' };
    const run = await insertBillRun(ctx.database, { id: newId(), billedOn, cycleDay, startedAt: ctx.clock.now() });
    const numbers = await insertBatches(ctx.database, run);
    await enqueueJobs(
      ctx,
      'run-bill-batch',
      numbers.map((number) => ({ billRunId: run.id, number })),
      { keyOf: batchKey, isBulk: true },
    );
    await finishRunWithoutOpenBatch(ctx.database, run.id, ctx.clock.now());
    return { __typename: 'StartBillRunSuccess', run: { ...run, batchCount: numbers.length } };
  });
}

const batchKey = ({ billRunId, number }: { billRunId: string; number: number }): string =>
  `run-bill-batch:${billRunId}:${number}`;
