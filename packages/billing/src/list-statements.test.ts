import { createFixedClock, newId } from '@demarc/database';
import { createTestAccount, createTestDatabase, type TestDatabase } from '@demarc/database/testing';
import { createStripeProcessor } from '@demarc/providers';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { listenInProcess } from '../../../apps/sandbox/src/processor/listen-in-process.ts';
import { createBillingLoaders } from './billing-loader.ts';
import { issueStatement } from './issue-statement.ts';
import { listPayments } from './list-payments.ts';
import { listStatements, type StatementFilter } from './list-statements.ts';
import { payBill } from './pay-bill.ts';
import { billOf, cardTokens, createOwingAccount, system } from './testing/owing-account.ts';

const clock = createFixedClock('2026-03-10T15:00:00Z');
const processor = listenInProcess({ silenceMs: 10 });
const paymentProcessor = createStripeProcessor({ secretKey: 'sk_test_1', apiBase: 'http://processor.test' });
let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(async () => {
  processor.close();
  await db.drop();
});

const context = () => ({
  database: db.database,
  clock,
  actor: system,
  paymentProcessor,
  loaders: { billing: createBillingLoaders(db.database) },
});

const filterOf = (changes: Partial<StatementFilter>): StatementFilter => ({
  year: null,
  search: null,
  currency: 'USD',
  ...changes,
});

/** Bills whose cycles end with 2024, in the middle of 2025, and with 2025. */
async function createThreeBills() {
  const { accountId } = await createTestAccount(db.database);
  for (const [number, periodStart, periodEnd, amountMinor] of [
    ['A-100', '2024-12-01', '2024-12-31', 8_420],
    ['A-101', '2025-06-01', '2025-06-30', 123_450],
    ['B-102', '2025-12-01', '2025-12-31', 500],
  ] as const) {
    const issuedAt = new Date(`${periodEnd}T23:00:00Z`);
    await issueStatement(context(), billOf(accountId, amountMinor, { number, periodStart, periodEnd, issuedAt }));
  }
  return { accountId };
}

test.each<[string, Partial<StatementFilter>, string[]]>([
  ['no filter', {}, ['B-102', 'A-101', 'A-100']],
  ['a year, both its first and last day inside', { year: 2025 }, ['B-102', 'A-101']],
  ['a year without a bill', { year: 2023 }, []],
  ['a year that is none', { year: -5 }, []],
  ['a part of the number, in any case', { search: ' a-1 ' }, ['A-101', 'A-100']],
  ['the charges to the cent', { search: '$1,234.50' }, ['A-101']],
  ['the total, which has the bills before in it', { search: '1,318.70' }, ['A-101']],
  ['a year and a number', { year: 2025, search: 'A-' }, ['A-101']],
  ['a sign that is a wildcard elsewhere', { search: '%' }, []],
  ['what cannot be stored', { search: 'A\u0000' }, []],
])('Statements are found by %s', async (_what, changes, numbers) => {
  const { accountId } = await createThreeBills();
  const { nodes } = await listStatements(context(), { accountId, page: { first: 10 }, filter: filterOf(changes) });
  expect(nodes.map(({ number }) => number)).toEqual(numbers);
});

test('A filtered list goes on page by page, and many filters asked for at once are each answered', async () => {
  const { accountId } = await createThreeBills();
  const ctx = context();
  const list = (year: number | null, first: number, after: string | null = null) =>
    listStatements(ctx, { accountId, page: { first, after }, filter: filterOf({ year }) });
  const [newest, all, none] = await Promise.all([list(2025, 1), list(null, 10), list(2020, 10)]);
  expect([newest.nodes.length, newest.hasNextPage, all.nodes.length, none.nodes.length]).toEqual([1, true, 3, 0]);
  const rest = await list(2025, 5, newest.endCursor);
  expect(rest.nodes.map(({ number }) => number)).toEqual(['A-101']);
});

test('Payments are found by their state and by the year where the account is', async () => {
  const ctx = context();
  const account = await createOwingAccount(ctx, { amountMinor: 8_000, cardToken: cardTokens.approved });
  // Still the evening of December 31st in New York.
  clock.set('2027-01-01T04:59:00Z');
  await payBill({ ...ctx, actor: account.owner }, account.order(100));
  clock.set('2027-01-01T05:00:00Z');
  await payBill({ ...ctx, actor: account.owner }, account.order(200));
  const amounts = async (year: number | null, state: 'succeeded' | 'declined' | null) => {
    const filter = { year, state, timeZone: 'America/New_York' };
    const { nodes } = await listPayments(ctx, { accountId: account.accountId, page: { first: 10 }, filter });
    return nodes.map(({ amountMinor }) => amountMinor);
  };
  expect(await amounts(2026, null)).toEqual([100]);
  expect(await amounts(2027, 'succeeded')).toEqual([200]);
  expect(await amounts(null, 'succeeded')).toEqual([200, 100]);
  expect(await amounts(null, 'declined')).toEqual([]);
  const key = { id: account.accountId, timeZone: 'America/New_York' };
  expect(await ctx.loaders.billing.billingYears.load(key)).toEqual({ first: 2026, last: 2027 });
});

test('An account without a bill or payment has no years', async () => {
  const key = { id: newId(), timeZone: 'America/New_York' };
  expect(await context().loaders.billing.billingYears.load(key)).toBeNull();
});
