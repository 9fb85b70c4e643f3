import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import {
  type BillRunProgress,
  ripeDay,
  runBillBatch,
  startBillRun,
  statementsPerSecond,
  viewBillRun,
} from '@demarc/billing';
import { type Context, connectDatabase, systemClock } from '@demarc/database';
import { readDemoSettings } from './demo-settings.ts';
import { useDemoDatabase } from './seed/use-demo-database.ts';
import { StartRefusal } from './start-refusal.ts';

/**
 * `npm run bill-run [-- --date YYYY-MM-DD]`: begins the bill run of a day, on DATABASE_URL or the demo's database, and tells how
 * far it is until it is finished. It does the run's batches itself, beside any worker that does: a batch done twice bills once.
 */
const usage = 'Usage: npm run bill-run [-- --date YYYY-MM-DD], a day that has begun everywhere; by default the newest.';
const tellEveryMs = 1_000;
const say = (line: string) => process.stdout.write(`${line}\n`);

/** @throws StartRefusal for what is no day. */
function readDay(): string {
  try {
    const { values } = parseArgs({ options: { date: { type: 'string' } } });
    if (values.date === undefined) return ripeDay(systemClock.now());
    const at = new Date(`${values.date}T00:00:00Z`);
    if (!Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === values.date) return values.date;
  } catch (error) {
    throw new StartRefusal(`${(error as Error).message.split('\n')[0]} ${usage}`);
  }
  throw new StartRefusal(usage);
}

async function run(databaseUrl: string, billedOn: string): Promise<void> {
  const { database, close } = connectDatabase(databaseUrl, { maxConnections: 3 });
  const ctx: Context = { database, clock: systemClock, actor: { kind: 'system', name: 'bill-run' } };
  try {
    const begun = await startBillRun(ctx, { billedOn });
    if (begun.__typename === 'NoCycleBegins') throw new StartRefusal('Bill cycles begin on the 1st to the 28th.');
    if (begun.__typename === 'DayNotOver')
      throw new StartRefusal(`${billedOn} has not begun everywhere: wait until noon UTC.`);
    if (begun.__typename === 'BillRunWaits') {
      throw new StartRefusal('The run of an earlier month is not finished: run it first, with --date.');
    }
    const { id: billRunId, batchCount } = begun.run;
    const finished = new AbortController();
    const telling = tellProgress(ctx, billRunId, finished.signal);
    const numbers = Array.from({ length: batchCount }, (_, index) => index + 1);
    const work = async () => {
      for (let number = numbers.shift(); number !== undefined; number = numbers.shift()) {
        await runBillBatch(ctx, { billRunId, number });
      }
    };
    await Promise.all([work(), work()]).finally(() => finished.abort());
    await telling;
    const progress = await viewBillRun(ctx, { billRunId });
    if (!progress) throw new Error('The run is gone.');
    say(inWords(progress));
    if (progress.failedCount > 0) {
      say('Those not billed are in bill_run_failure with the reason; they are tried again by themselves.');
      process.exitCode = 1;
    }
  } finally {
    await close();
  }
}

async function tellProgress(ctx: Context, billRunId: string, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const progress = await viewBillRun(ctx, { billRunId });
    if (progress?.state === 'running') say(inWords(progress));
    await pause(tellEveryMs, undefined, { signal }).catch(() => {});
  }
}

function inWords(progress: BillRunProgress): string {
  const { billedOn, state, batchCount, doneBatchCount, accountCount, statementCount, failedCount } = progress;
  const rate = Math.round(statementsPerSecond(progress, systemClock.now()));
  return [
    `${billedOn} ${state}:`,
    `${doneBatchCount} of ${batchCount} batches,`,
    `${statementCount} bills of ${accountCount} accounts (${rate}/s),`,
    `${failedCount} not billed`,
  ].join(' ');
}

try {
  const billedOn = readDay();
  await useDemoDatabase(readDemoSettings(process.env), (databaseUrl) => run(databaseUrl, billedOn));
} catch (error) {
  process.stderr.write(`${error instanceof StartRefusal ? error.message : (error as Error).stack}\n`);
  process.exitCode = 1;
}
