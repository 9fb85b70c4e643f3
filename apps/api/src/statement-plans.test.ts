import { sql } from '@demarc/database/sql';
import { planStatement, type Scan } from '@demarc/database/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ensureUsageMonths } from '../../demo/src/seed/bulk-activity-store.ts';
import { seedBulk } from '../../demo/src/seed/seed-bulk.ts';
import { publicId } from './public-id.ts';
import { portalOperations } from './testing/portal-document.ts';
import { createTestApi, type TestApi } from './testing/test-api.ts';

/** Enough that reading a whole table costs more than an index, for an account's rows and for 32 accounts' at once. */
const accounts = 8_000;
/** Tables with more rows than this grow with the customers; the rest is the catalogue. */
const manyRows = 1_000;

let api: TestApi;
let bigTables: Set<string>;
let usageMonths: number;
let customer: { token: string; variables: Record<string, string> };

beforeAll(async () => {
  api = await createTestApi();
  // The account's cycle began on 11 February: it lies in two months.
  api.clock.set('2026-03-09T12:00:00Z');
  await ensureUsageMonths(api.database, { today: '2026-03-09', days: 400 });
  await seedBulk({ databaseUrl: api.databaseUrl, accounts, historyMonths: 5, clock: api.clock, report: () => {} });
  const tables = await api.database.execute<{ name: string; rows: number }>(
    sql`select relname as name, reltuples::int as rows from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
  );
  bigTables = new Set(tables.filter(({ rows }) => rows > manyRows).map(({ name }) => name));
  usageMonths = tables.filter(({ name }) => name.startsWith('usage_day_')).length;
  const [found] = await api.database.execute<{
    account: string;
    statement: string;
    payment: string;
    ticket: string;
  }>(sql`
    select account.id as account, statement.id as statement, payment.id as payment, trouble_ticket.id as ticket
    from account join statement on statement.account_id = account.id join payment on payment.account_id = account.id
    join trouble_ticket on trouble_ticket.account_id = account.id
    where cycle_day = 11 limit 1`);
  if (!found) throw new Error('No bulk account has everything that a page shows.');
  customer = {
    token: (await api.signInAsPortal(found.account)).token,
    variables: {
      statementId: publicId('statement', found.statement),
      // A random one: bulk accounts dispute nothing.
      disputeId: publicId('dispute', found.payment),
      paymentId: publicId('payment', found.payment),
      ticketId: publicId('ticket', found.ticket),
      // Of a link that nothing was mailed with.
      token: 'A'.repeat(43),
    },
  };
}, 240_000);
afterAll(() => api.close());

const wholeTables = (scans: readonly Scan[]): string[] =>
  scans.filter(({ kind, relation }) => kind === 'Seq Scan' && bigTables.has(relation)).map(({ relation }) => relation);

const usagePartitions = (scans: readonly Scan[]): string[] => [
  ...new Set(scans.map(({ relation }) => relation).filter((relation) => /^usage_(day|record)/.test(relation))),
];

/** What an operation's statements read, those that find out who asks included. */
async function plansOf(documentId: string): Promise<{ text: string; scans: Scan[] }[]> {
  api.takeStatements();
  const { data, codes } = await api.ask({ documentId }, customer);
  expect({ codes, viewer: data?.viewer !== null }).toEqual({ codes: [], viewer: true });
  const plans = [];
  for (const sent of api.takeStatements()) {
    plans.push({ text: sent.text, scans: await planStatement(api.databaseUrl, sent) });
  }
  return plans;
}

const queries = portalOperations.filter(({ kind }) => kind === 'query');

describe('each statement of a page finds its rows by an index, and usage in two months at the most', () => {
  test.each(queries)('$name', async ({ documentId }) => {
    const plans = await plansOf(documentId);
    expect(plans.length).toBeGreaterThan(0);
    for (const { text, scans } of plans) {
      expect({ text, wholeTables: wholeTables(scans) }).toEqual({ text, wholeTables: [] });
      expect({ text, months: usagePartitions(scans).length > 2 ? usagePartitions(scans) : [] }).toEqual({
        text,
        months: [],
      });
    }
  });
});

test('these plans would show it otherwise', async () => {
  expect(usageMonths).toBeGreaterThanOrEqual(13);
  const lines = {
    text: 'select sum(amount_minor) from statement_line where description = $1',
    parameters: ['Internet'],
  };
  expect(wholeTables(await planStatement(api.databaseUrl, lines))).toEqual(['statement_line']);
  const days = { text: 'select sum(bytes_down) from usage_day where bytes_up > $1', parameters: [0] };
  expect(usagePartitions(await planStatement(api.databaseUrl, days)).length).toBe(usageMonths);
});

test('a cycle that lies in two months is read from both', async () => {
  const usage = queries.find(({ name }) => name === 'ViewUsage');
  const plans = await plansOf(usage?.documentId ?? '');
  const read = plans
    .map(({ scans }) => usagePartitions(scans.filter(({ wasRead }) => wasRead)))
    .filter(({ length }) => length > 0);
  expect(read.length).toBeGreaterThan(0);
  for (const partitions of read) expect(partitions.toSorted()).toEqual(['usage_day_2026_02', 'usage_day_2026_03']);
});
