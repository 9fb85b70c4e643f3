import { type Clock, connectDatabase, type Database, systemClock } from '@demarc/database';
import { registerLogin } from '@demarc/identity';
import {
  analyzeDatabase,
  type BulkChunk,
  findFirstBulkAccount,
  hasUsername,
  insertBulkAccounts,
  insertBulkHouseholds,
  insertBulkLogins,
  prepareBulkTransaction,
} from './bulk-account-store.ts';
import { ensureUsageMonths, insertBulkTickets, insertBulkUsage } from './bulk-activity-store.ts';
import { insertBulkLedger, insertBulkPayments, insertBulkStatements, verifyBulkChunk } from './bulk-billing-store.ts';
import { catalogue } from './catalogue.ts';
import { insertCatalogue } from './catalogue-store.ts';
import { demoPassword } from './demo-facts.ts';

/** Accounts in one transaction: large enough to be fast, small enough to say how far it is every few seconds. */
const accountsPerChunk = 5_000;

/** Chunks in work at once. Writing is bound by the processor, and two cores is what most machines have. */
const chunksAtOnce = 2;

const usageDays = 60;

export interface BulkSummary {
  readonly madeAccounts: number;
  readonly madeLogins: number;
}

/**
 * Fills a database with accounts for measuring, each with a year of statements, payments and bookings, 60 usage days,
 * services, contacts and a sign-in. Only set-based SQL. Accounts that are there already stay as they are, so a run
 * can be repeated and enlarged.
 *
 * @param options.historyMonths Statements an account has, 2 to 12 (the default). From 5 on, a dashboard shows the same.
 * @param options.cycleDay The day of the month all their cycles begin on. Default: they are spread over the month.
 * @param options.report Given a line of progress after each chunk.
 */
export async function seedBulk(options: {
  databaseUrl: string;
  accounts: number;
  historyMonths?: number;
  cycleDay?: number;
  report: (line: string) => void;
  clock?: Clock;
}): Promise<BulkSummary> {
  const { accounts, historyMonths = 12, cycleDay = null, report, clock = systemClock } = options;
  const { database, close } = connectDatabase(options.databaseUrl, { maxConnections: chunksAtOnce });
  try {
    const today = clock.now().toISOString().slice(0, 10);
    await insertCatalogue(database, catalogue);
    await ensureUsageMonths(database, { today, days: usageDays });
    const chunks = chunksOf(accounts, { today, historyMonths, cycleDay });
    let madeAccounts = 0;
    let doneAccounts = 0;
    const work = async () => {
      for (let chunk = chunks.shift(); chunk; chunk = chunks.shift()) {
        const made = await fillChunk(database, chunk);
        madeAccounts += made;
        doneAccounts += chunk.last - chunk.first + 1;
        report(`${doneAccounts} of ${accounts} accounts`);
      }
    };
    await Promise.all(Array.from({ length: chunksAtOnce }, work));
    const madeLogins = await fillLogins({ database, clock }, accounts);
    report('Gathering statistics for the query planner');
    await analyzeEverything(options.databaseUrl);
    return { madeAccounts, madeLogins };
  } finally {
    await close();
  }
}

async function analyzeEverything(databaseUrl: string): Promise<void> {
  // On a single connection, since the lifted time limit belongs to it.
  const { database, close } = connectDatabase(databaseUrl, { maxConnections: 1 });
  try {
    await analyzeDatabase(database);
  } finally {
    await close();
  }
}

function chunksOf(accounts: number, alike: Pick<BulkChunk, 'today' | 'historyMonths' | 'cycleDay'>): BulkChunk[] {
  return Array.from({ length: Math.ceil(accounts / accountsPerChunk) }, (_, index) => ({
    first: index * accountsPerChunk + 1,
    last: Math.min((index + 1) * accountsPerChunk, accounts),
    ...alike,
  }));
}

/** @returns How many accounts were missing and are made. */
function fillChunk(database: Database, chunk: BulkChunk): Promise<number> {
  return database.transaction(async (database) => {
    await prepareBulkTransaction(database, chunk);
    const made = await insertBulkAccounts(database, chunk);
    if (made === 0) return 0;
    await insertBulkHouseholds(database);
    await insertBulkStatements(database, chunk);
    await insertBulkPayments(database);
    await insertBulkLedger(database);
    await insertBulkUsage(database);
    await insertBulkTickets(database);
    const faults = await verifyBulkChunk(database, chunk);
    if (Object.values(faults).some((count) => count > 0)) {
      throw new Error(
        `The bulk data of accounts ${chunk.first} to ${chunk.last} does not add up: ${JSON.stringify(faults)}`,
      );
    }
    return made;
  });
}

/** One password is hashed, as identity does it, and shared: hashing one for each of 100,000 would take ten minutes. */
function fillLogins(ctx: { database: Database; clock: Clock }, accounts: number): Promise<number> {
  return ctx.database.transaction(async (database) => {
    const { accountId, username } = await findFirstBulkAccount(database);
    const hasLogin = await hasUsername(database, username);
    if (!hasLogin) {
      await registerLogin(
        { ...ctx, database, actor: { kind: 'system', name: 'seed' } },
        { accountId, username, password: demoPassword, role: 'owner' },
      );
    }
    const made = await insertBulkLogins(database, { last: accounts, hashOf: username });
    return made + (hasLogin ? 0 : 1);
  });
}
