import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  connectDatabase,
  type Database,
  freePort,
  migrateDatabase,
  startEmbeddedServer,
  systemClock,
} from '@demarc/database';
import { ingestUsage } from '@demarc/usage';
import { repositoryFolder } from '../demo-settings.ts';
import { ensureUsageMonths } from '../seed/bulk-activity-store.ts';
import { seedBulk } from '../seed/seed-bulk.ts';
import { createBatches } from './ingestion-batches.ts';
import { clearUsage, countWrongDays, insertPlainly, selectServices } from './ingestion-store.ts';
import { medianOf } from './median.ts';
import { formatTable } from './table.ts';

/**
 * `npm run bench:ingestion [-- --accounts N] [--rounds R]`: usage records through `ingestUsage`, a tenth of them sent before
 * and one in twenty late, beside plain inserts of as many new rows into the same table.
 */
const { values } = parseArgs({
  options: { accounts: { type: 'string', default: '20000' }, rounds: { type: 'string', default: '9' } },
});
const [accounts, rounds] = [Number(values.accounts), Number(values.rounds)];
const limit = 0.5;
const recordsPerRound = 20_000;
const shapes = [100, 1_000].flatMap((size) => [1, 4].map((senders) => ({ size, senders })));
const source = 'ingested';
const say = (line: string) => process.stdout.write(`${line}\n`);

interface Result {
  readonly size: number;
  readonly senders: number;
  readonly plainPerSecond: number;
  readonly ingestedPerSecond: number;
  readonly ratio: number;
}

const folder = await mkdtemp(join(tmpdir(), 'demarc-ingestion-'));
const server = await startEmbeddedServer({ folder: join(folder, 'postgres'), port: await freePort(), durable: true });
try {
  const databaseUrl = await server.databaseUrl('bench');
  await migrateDatabase(databaseUrl);
  await seedBulk({ databaseUrl, accounts, historyMonths: 2, report: say });
  const { database, close } = connectDatabase(databaseUrl, { maxConnections: 4 });
  try {
    await tell(await measure(database));
  } finally {
    await close();
  }
} finally {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}

/** Both by turns, so that whatever else the machine does meets both; medians over the rounds, the first one left out. */
async function measure(database: Database): Promise<Result[]> {
  await clearUsage(database);
  await ensureUsageMonths(database, { today: new Date().toISOString().slice(0, 10), days: 60 });
  const batches = createBatches(await selectServices(database), new Date());
  const ctx = { database, clock: systemClock, actor: { kind: 'system', name: 'bench' } } as const;
  const results: Result[] = [];
  for (const { size, senders } of shapes) {
    const [plain, ingested]: [number[], number[]] = [[], []];
    for (let round = 0; round <= rounds; round += 1) {
      const plainly = Array.from({ length: recordsPerRound / size }, () => batches.plain(size));
      const mixed = Array.from({ length: recordsPerRound / size }, () => batches.mixed(size));
      const plainRate = await send(plainly, senders, (records) =>
        insertPlainly(database, { source: 'plain', records, at: systemClock.now() }),
      );
      const ingestedRate = await send(mixed, senders, async (records) => {
        const result = await ingestUsage(ctx, { source, records });
        if (result.__typename !== 'IngestUsageSuccess') throw new Error(`${result.field}: ${result.message}`);
      });
      if (round === 0) continue;
      plain.push(plainRate);
      ingested.push(ingestedRate);
    }
    const [plainPerSecond, ingestedPerSecond] = [medianOf(plain), medianOf(ingested)];
    results.push({ size, senders, plainPerSecond, ingestedPerSecond, ratio: ingestedPerSecond / plainPerSecond });
  }
  const wrong = await countWrongDays(database, source);
  if (wrong > 0) throw new Error(`${wrong} days are not the sum of their records.`);
  return results;
}

/** @returns Records a second, over all senders. */
async function send<Batch extends readonly unknown[]>(
  waiting: Batch[],
  senders: number,
  take: (batch: Batch) => Promise<void>,
): Promise<number> {
  const beganAt = performance.now();
  const sendInTurn = async () => {
    for (let batch = waiting.pop(); batch; batch = waiting.pop()) await take(batch);
  };
  await Promise.all(Array.from({ length: senders }, sendInTurn));
  return recordsPerRound / ((performance.now() - beganAt) / 1000);
}

async function tell(results: readonly Result[]): Promise<void> {
  const isWithin = results.every(({ ratio }) => ratio >= limit);
  say('Every day is the sum of its records.\n');
  say(
    formatTable(
      ['records a batch', 'senders', 'plain rows/s', 'ingested records/s', 'of plain', 'limit'],
      results.map(({ size, senders, plainPerSecond, ingestedPerSecond, ratio }) => [
        size.toLocaleString('en'),
        String(senders),
        Math.round(plainPerSecond).toLocaleString('en'),
        Math.round(ingestedPerSecond).toLocaleString('en'),
        ratio.toFixed(2),
        limit.toFixed(2),
      ]),
    ),
  );
  say(isWithin ? 'Within the limit.' : 'BELOW the limit.');
  const reports = join(repositoryFolder, '.data', 'bench');
  await mkdir(reports, { recursive: true });
  const report = { measuredAt: new Date().toISOString(), accounts, recordsPerRound, rounds, limit, isWithin, results };
  await writeFile(join(reports, 'ingestion.json'), `${JSON.stringify(report, null, 2)}\n`);
  if (!isWithin) process.exitCode = 1;
}
