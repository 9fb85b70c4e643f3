import { readFile, writeFile } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { connectDatabase, type EmbeddedServer, freePort, migrateDatabase, startEmbeddedServer } from '@demarc/database';
import { ensureUsageMonths } from '../seed/bulk-activity-store.ts';
import { seedBulk } from '../seed/seed-bulk.ts';
import { countRows } from './growth-account-store.ts';

/** A database with so many accounts, all alike whatever their number. */
export interface GrowthDatabase {
  readonly accounts: number;
  readonly url: string;
  readonly rows: number;
  /** How long filling it took, in this run or an earlier one that kept it. NULL: it took more than one run. */
  readonly seedSeconds: number | null;
}

/** Enough that a dashboard shows all it can: two statements unpaid at the most, three payments. */
const historyMonths = 5;

/** Usage keeps a partition for each month of as many days as a record may be late. */
const usageDays = 400;

const megabyte = 1024 * 1024;

/**
 * Starts PostgreSQL on a folder of its own, set up to be filled fast: a crash may cost the data, which can be made again.
 * Its cache is a quarter of the memory, as PostgreSQL advises (https://www.postgresql.org/docs/18/runtime-config-resource.html).
 */
export async function startGrowthServer(folder: string): Promise<EmbeddedServer> {
  return startEmbeddedServer({
    folder: join(folder, 'postgres'),
    port: await freePort(),
    durable: true,
    settings: {
      shared_buffers: `${Math.floor(totalmem() / megabyte / 4)}MB`,
      fsync: 'off',
      full_page_writes: 'off',
      wal_level: 'minimal',
      max_wal_senders: '0',
      max_wal_size: '8GB',
      // The bench reads only; a clean-up by the way would be counted as the cost of reading.
      autovacuum: 'off',
    },
  });
}

/** Fills a database for one size, or finishes one that was begun; one that is there already is only migrated. */
export async function fillGrowthDatabase(
  server: EmbeddedServer,
  { folder, accounts, report }: { folder: string; accounts: number; report: (line: string) => void },
): Promise<GrowthDatabase> {
  const url = await server.databaseUrl(`accounts_${accounts}`);
  await migrateDatabase(url);
  const seeded = await readSeeded(folder);
  const { database, close } = connectDatabase(url, { maxConnections: 1 });
  try {
    await ensureUsageMonths(database, { today: new Date().toISOString().slice(0, 10), days: usageDays });
    const kept = seeded[accounts];
    if (kept) return { accounts, url, ...kept };
    const beganAt = performance.now();
    const { madeAccounts } = await seedBulk({ databaseUrl: url, accounts, historyMonths, report });
    const seconds = (performance.now() - beganAt) / 1000;
    const made = { seedSeconds: madeAccounts === accounts ? seconds : null, rows: await countRows(database) };
    await writeFile(seededFile(folder), JSON.stringify({ ...seeded, [accounts]: made }));
    return { accounts, url, ...made };
  } finally {
    await close();
  }
}

type Seeded = Record<string, Pick<GrowthDatabase, 'rows' | 'seedSeconds'>>;

const seededFile = (folder: string): string => join(folder, 'seeded.json');

const readSeeded = async (folder: string): Promise<Seeded> =>
  JSON.parse(await readFile(seededFile(folder), 'utf8').catch(() => '{}')) as Seeded;
