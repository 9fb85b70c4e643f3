import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runBillBatch, startBillRun, viewBillRun } from '@demarc/billing';
import {
  type Context,
  connectDatabase,
  createFixedClock,
  type Database,
  type EmbeddedServer,
  freePort,
  migrateDatabase,
  startEmbeddedServer,
} from '@demarc/database';
import { repositoryFolder } from '../demo-settings.ts';
import { seedBulk } from '../seed/seed-bulk.ts';
import { layFloor, selectNextCycleDay, writeFloor } from './bill-run-store.ts';
import { formatTable } from './table.ts';

/**
 * `npm run bench:bill-run [-- --sizes 10000,100000]`: seeded accounts of one cycle day through the batches of a bill run, two
 * at a time as on a worker with two processors, beside the floor: the same rows written again by one statement a table.
 */
const { values } = parseArgs({ options: { sizes: { type: 'string', default: '10000,100000' } } });
const sizes = values.sizes.split(',').map(Number);
if (!sizes.every((size) => Number.isInteger(size) && size > 0)) throw new Error('--sizes takes whole numbers.');
const batchesAtOnce = 2;
const cycleDay = 1;
const tellEveryMs = 5_000;
const say = (line: string) => process.stdout.write(`${line}\n`);

interface Result {
  readonly accounts: number;
  readonly rows: number;
  readonly billedPerSecond: number;
  readonly floorPerSecond: number;
  /** Billed of the floor. */
  readonly ratio: number;
  readonly microsecondsPerAccount: number;
}

const folder = await mkdtemp(join(tmpdir(), 'demarc-bill-run-'));
const server = await startEmbeddedServer({ folder: join(folder, 'postgres'), port: await freePort(), durable: true });
try {
  const results: Result[] = [];
  for (const accounts of sizes) results.push(await measure(server, accounts));
  await tell(results);
} finally {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}

async function measure(server: EmbeddedServer, accounts: number): Promise<Result> {
  const databaseUrl = await server.databaseUrl(`accounts_${accounts}`);
  await migrateDatabase(databaseUrl);
  say(`Seeding ${accounts.toLocaleString('en')} accounts`);
  await seedBulk({ databaseUrl, accounts, historyMonths: 12, cycleDay, report: (line) => say(`  ${line}`) });
  const { database, close } = connectDatabase(databaseUrl, { maxConnections: batchesAtOnce });
  try {
    const { billRunId, seconds } = await billAll(database, accounts);
    const floor = connectDatabase(databaseUrl, { maxConnections: 1 });
    try {
      const rows = await layFloor(floor.database, billRunId);
      const beganAt = performance.now();
      await writeFloor(floor.database);
      const floorSeconds = (performance.now() - beganAt) / 1000;
      return {
        accounts,
        rows,
        billedPerSecond: accounts / seconds,
        floorPerSecond: accounts / floorSeconds,
        ratio: floorSeconds / seconds,
        microsecondsPerAccount: (seconds * 1_000_000) / accounts,
      };
    } finally {
      await floor.close();
    }
  } finally {
    await close();
  }
}

/** Begins the run of the next cycle and does its batches, from the first account to the last that has its bill. */
async function billAll(database: Database, accounts: number): Promise<{ billRunId: string; seconds: number }> {
  const billedOn = await selectNextCycleDay(database);
  const clock = createFixedClock(`${billedOn}T12:00:00Z`);
  const ctx: Context = { database, clock, actor: { kind: 'system', name: 'bench' } };
  const beganAt = performance.now();
  const begun = await startBillRun(ctx, { billedOn });
  if (begun.__typename !== 'StartBillRunSuccess') throw new Error(begun.__typename);
  const { id: billRunId } = begun.run;
  const { batchCount = 0 } = (await viewBillRun(ctx, { billRunId })) ?? {};
  const numbers = Array.from({ length: batchCount }, (_, index) => index + 1);
  let toldAt = beganAt;
  const work = async () => {
    for (let number = numbers.shift(); number !== undefined; number = numbers.shift()) {
      await runBillBatch(ctx, { billRunId, number });
      if (performance.now() - toldAt < tellEveryMs) continue;
      toldAt = performance.now();
      const progress = await viewBillRun(ctx, { billRunId });
      const rate = (progress?.statementCount ?? 0) / ((toldAt - beganAt) / 1000);
      say(`  ${progress?.statementCount} of ${accounts} billed, ${Math.round(rate)}/s`);
    }
  };
  await Promise.all(Array.from({ length: batchesAtOnce }, work));
  const seconds = (performance.now() - beganAt) / 1000;
  const progress = await viewBillRun(ctx, { billRunId });
  if (progress?.state !== 'finished' || progress.statementCount !== accounts || progress.failedCount > 0) {
    throw new Error(`Not every account was billed: ${JSON.stringify(progress)}`);
  }
  return { billRunId, seconds };
}

async function tell(results: readonly Result[]): Promise<void> {
  const [first, last] = [results[0], results.at(-1)];
  const growth = first && last ? last.microsecondsPerAccount / first.microsecondsPerAccount : 1;
  const inWhole = (value: number) => Math.round(value).toLocaleString('en');
  say(
    formatTable(
      ['accounts', 'rows written', 'billed/s', 'floor/s', 'of the floor', 'µs an account'],
      results.map((result) => [
        result.accounts.toLocaleString('en'),
        inWhole(result.rows),
        inWhole(result.billedPerSecond),
        inWhole(result.floorPerSecond),
        result.ratio.toFixed(2),
        inWhole(result.microsecondsPerAccount),
      ]),
    ),
  );
  say(`Time an account, the last size beside the first: ${growth.toFixed(2)}`);
  const reports = join(repositoryFolder, '.data', 'bench');
  await mkdir(reports, { recursive: true });
  const report = { measuredAt: new Date().toISOString(), batchesAtOnce, growth, results };
  await writeFile(join(reports, 'bill-run.json'), `${JSON.stringify(report, null, 2)}\n`);
}
