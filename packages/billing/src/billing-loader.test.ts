import { createFixedClock, newId } from '@demarc/database';
import { chargeDispute, desc, eq, statement } from '@demarc/database/sql';
import { countStatements, createTestAccount, createTestDatabase, type TestDatabase } from '@demarc/database/testing';
import { createStripeProcessor } from '@demarc/providers';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { listenInProcess } from '../../../apps/sandbox/src/processor/listen-in-process.ts';
import type { BillingContext } from './billing-context.ts';
import { createBillingLoaders } from './billing-loader.ts';
import { bookPayment } from './book-payment.ts';
import { issueStatement } from './issue-statement.ts';
import { selectOwed } from './ledger-store.ts';
import { listPayments } from './list-payments.ts';
import { listStatements } from './list-statements.ts';
import { payBill } from './pay-bill.ts';
import { collectableMinor } from './payable-amount.ts';
import type { Statement } from './statement-store.ts';
import { billOf, cardTokens, createOwingAccount, system } from './testing/owing-account.ts';

const clock = createFixedClock('2026-03-10T15:00:00Z');
const processor = listenInProcess({ silenceMs: 10 });
let db: TestDatabase;
let ctx: BillingContext;

beforeAll(async () => {
  db = await createTestDatabase();
  const paymentProcessor = createStripeProcessor({ secretKey: 'sk_test_1', apiBase: 'http://processor.test' });
  ctx = { database: db.database, clock, actor: system, paymentProcessor };
});

afterAll(async () => {
  processor.close();
  await db.drop();
});

async function insertDispute(of: Statement | undefined, amountMinor: number): Promise<void> {
  if (!of) throw new Error('There is no such bill.');
  await db.database.insert(chargeDispute).values({
    accountId: of.accountId,
    id: newId(),
    reference: 'D-0000-0000',
    statementId: of.id,
    position: 1,
    amountMinor,
    reason: 'wrong_amount',
    explanation: 'Too much.',
    state: 'open',
    openedAt: clock.now(),
    answerBy: '2026-03-24',
  });
}

/** Owes 80.00 due on March 20th, and from then 90.00 due on April 20th. */
async function createAccountOfTwoBills(timeZone = 'America/New_York') {
  const account = await createOwingAccount(ctx, { amountMinor: 8_000, cardToken: cardTokens.approved });
  const march = { periodStart: '2026-03-01', periodEnd: '2026-03-31', dueOn: '2026-04-20' };
  await issueStatement(ctx, billOf(account.accountId, 9_000, march));
  const key = { id: account.accountId, currency: 'USD', timeZone };
  return {
    ...account,
    balanceAt: (at: string) => createBillingLoaders(db.database).balance.load({ account: key, at: new Date(at) }),
    receive: (amountMinor: number) =>
      bookPayment(ctx, {
        accountId: account.accountId,
        paymentId: newId(),
        amountMinor,
        currency: 'USD',
        occurredAt: clock.now(),
        description: 'Payment',
      }),
  };
}

test('Nothing is past due on the due day itself; at midnight of the account it is', async () => {
  const account = await createAccountOfTwoBills();
  const lastMoment = '2026-03-21T03:59:59Z';
  expect(await account.balanceAt(lastMoment)).toEqual({
    accountId: account.accountId,
    currency: 'USD',
    currentMinor: 17_000,
    pastDueMinor: 0,
    pendingMinor: 0,
    disputedMinor: 0,
    dueOn: '2026-03-20',
    asOf: new Date(lastMoment),
  });
  expect(await account.balanceAt('2026-03-21T04:00:00Z')).toMatchObject({ pastDueMinor: 8_000, dueOn: '2026-04-20' });
});

test('Payments count against the oldest bill first', async () => {
  const account = await createAccountOfTwoBills();
  await account.receive(7_999);
  expect(await account.balanceAt('2026-03-15T12:00:00Z')).toMatchObject({ currentMinor: 9_001, dueOn: '2026-03-20' });
  expect(await account.balanceAt('2026-03-25T12:00:00Z')).toMatchObject({ pastDueMinor: 1, dueOn: '2026-04-20' });
  await account.receive(1);
  expect(await account.balanceAt('2026-03-15T12:00:00Z')).toMatchObject({ currentMinor: 9_000, dueOn: '2026-04-20' });
  expect(await account.balanceAt('2026-03-25T12:00:00Z')).toMatchObject({ pastDueMinor: 0, dueOn: '2026-04-20' });
});

test('All past due keeps the newest due day; paid in full and in credit have none', async () => {
  const account = await createAccountOfTwoBills();
  expect(await account.balanceAt('2026-05-01T12:00:00Z')).toMatchObject({ pastDueMinor: 17_000, dueOn: '2026-04-20' });
  await account.receive(17_000);
  const paid = { currentMinor: 0, pastDueMinor: 0, dueOn: null };
  expect(await account.balanceAt('2026-05-01T12:00:00Z')).toMatchObject(paid);
  await account.receive(500);
  expect(await account.balanceAt('2026-05-01T12:00:00Z')).toMatchObject({ ...paid, currentMinor: -500 });
});

test('A payment without an answer is pending and takes nothing off yet', async () => {
  const account = await createOwingAccount(ctx, { amountMinor: 8_000, cardToken: cardTokens.chargedThenSilent });
  await payBill({ ...ctx, actor: account.owner }, account.order(3_000));
  const key = { id: account.accountId, currency: 'USD', timeZone: 'America/New_York' };
  const balance = await createBillingLoaders(db.database).balance.load({ account: key, at: clock.now() });
  expect(balance).toMatchObject({ currentMinor: 8_000, pendingMinor: 3_000 });
});

test('A credit on the newest bill leaves the older one due', async () => {
  const account = await createOwingAccount(ctx, { amountMinor: 8_000, cardToken: cardTokens.approved });
  const march = { periodStart: '2026-03-01', periodEnd: '2026-03-31', dueOn: '2026-04-20' };
  await issueStatement(ctx, billOf(account.accountId, -3_000, march));
  const key = { id: account.accountId, currency: 'USD', timeZone: 'America/New_York' };
  const balance = await createBillingLoaders(db.database).balance.load({ account: key, at: clock.now() });
  expect(balance).toMatchObject({ currentMinor: 5_000, pastDueMinor: 0, dueOn: '2026-03-20' });
});

test('A charge in dispute is not past due, and takes nothing off what a newer or an older bill is late with', async () => {
  const account = await createAccountOfTwoBills();
  const [march, february] = await db.database
    .select()
    .from(statement)
    .where(eq(statement.accountId, account.accountId))
    .orderBy(desc(statement.periodEnd));
  const before = await account.balanceAt('2026-03-25T12:00:00Z');
  expect(before).toMatchObject({ currentMinor: 17_000, pastDueMinor: 8_000, disputedMinor: 0 });

  await insertDispute(march, 4_000);
  expect(await account.balanceAt('2026-03-25T12:00:00Z')).toMatchObject({ pastDueMinor: 8_000, disputedMinor: 4_000 });
  await insertDispute(february, 3_000);
  const both = { currentMinor: 17_000, pastDueMinor: 5_000, disputedMinor: 7_000, dueOn: '2026-04-20' };
  expect(await account.balanceAt('2026-03-25T12:00:00Z')).toMatchObject(both);
  expect(await account.balanceAt('2026-05-01T12:00:00Z')).toMatchObject({ pastDueMinor: 10_000 });
  expect(collectableMinor(await selectOwed(db.database, account.accountId))).toBe(10_000);

  // Paid all but 20.00: less is left than is in dispute.
  await account.receive(15_000);
  expect(await account.balanceAt('2026-05-01T12:00:00Z')).toMatchObject({ currentMinor: 2_000, pastDueMinor: 0 });
  expect(collectableMinor(await selectOwed(db.database, account.accountId))).toBe(0);
  await db.database.update(chargeDispute).set({ state: 'rejected', closedAt: clock.now() });
  expect(await account.balanceAt('2026-05-01T12:00:00Z')).toMatchObject({ pastDueMinor: 2_000, disputedMinor: 0 });
  expect(collectableMinor(await selectOwed(db.database, account.accountId))).toBe(2_000);
});

test('One batch answers an account at two moments, an account that owes nothing, and a bad key alone', async () => {
  const account = await createAccountOfTwoBills();
  const { balance } = createBillingLoaders(db.database);
  const load = (id: string, at: string) =>
    balance.load({ account: { id, currency: 'USD', timeZone: 'America/New_York' }, at: new Date(at) });
  const results = await Promise.allSettled([
    load(account.accountId, '2026-03-15T12:00:00Z'),
    load(account.accountId, '2026-03-25T12:00:00Z'),
    load(newId(), '2026-03-15T12:00:00Z'),
    load(`${account.accountId},${account.accountId}`, '2026-03-15T12:00:00Z'),
  ]);
  expect(results).toMatchObject([
    { value: { currentMinor: 17_000, pastDueMinor: 0, dueOn: '2026-03-20' } },
    { value: { currentMinor: 17_000, pastDueMinor: 8_000, dueOn: '2026-04-20' } },
    { value: { currentMinor: 0, pastDueMinor: 0, dueOn: null } },
    { status: 'rejected' },
  ]);
});

test('Lists of one and of fifty accounts at once are one statement each, cards along', async () => {
  const account = await createOwingAccount(ctx, { amountMinor: 8_000, cardToken: cardTokens.approved });
  await payBill({ ...ctx, actor: account.owner }, account.order(3_000));
  const others = await Promise.all(Array.from({ length: 49 }, () => createTestAccount(db.database)));
  const accountIds = [account, ...others].map(({ accountId }) => accountId);
  const counted = countStatements(db.database);
  const listing = { actor: system, loaders: { billing: createBillingLoaders(counted.database) } };
  const list = (ids: readonly string[]) =>
    Promise.all(
      ids.map((accountId) =>
        Promise.all([
          listStatements(listing, { accountId, page: { first: 1 } }),
          listPayments(listing, { accountId, page: { first: 3 } }),
        ]),
      ),
    );
  await list(accountIds.slice(0, 1));
  expect(counted.count()).toBe(2);
  const [first, ...rest] = await list(accountIds);
  expect(counted.count()).toBe(4);
  expect(first?.[0].nodes).toHaveLength(1);
  expect(first?.[1].nodes).toMatchObject([{ amountMinor: 3_000, paymentMethod: account.card }]);
  expect(rest.every((pages) => pages.every(({ nodes }) => nodes.length === 0))).toBe(true);
});

test('The statements sent do not grow with the accounts asked for', async () => {
  const accounts = await Promise.all(Array.from({ length: 6 }, () => createAccountOfTwoBills()));
  const statements = await Promise.all(
    accounts.map(({ accountId }) =>
      issueStatement(ctx, billOf(accountId, 100, { periodStart: '2026-04-01', periodEnd: '2026-04-30' })),
    ),
  );
  const counted = countStatements(db.database);
  const loaders = createBillingLoaders(counted.database);
  const at = clock.now();
  const keyOf = (id: string) => ({ account: { id, currency: 'USD', timeZone: 'America/New_York' }, at });

  const balances = await Promise.all(accounts.map(({ accountId }) => loaders.balance.load(keyOf(accountId))));
  expect(balances.map(({ currentMinor }) => currentMinor)).toEqual(accounts.map(() => 17_100));
  expect(counted.count()).toBe(1);

  const lines = await Promise.all(statements.map((statement) => loaders.statementLines.load(statement)));
  expect(lines.map(({ length }) => length)).toEqual(accounts.map(() => 1));
  expect(counted.count()).toBe(2);

  const cards = await Promise.all(accounts.map(({ accountId }) => loaders.paymentMethods.load(accountId)));
  expect(cards).toEqual(accounts.map(({ card }) => [card]));
  expect(counted.count()).toBe(3);

  const points = accounts.map(({ accountId, card }) => ({ accountId, paymentMethodId: card.id }));
  expect(await Promise.all(points.map((point) => loaders.paymentMethod.load(point)))).toEqual(
    accounts.map(({ card }) => card),
  );
  expect(counted.count()).toBe(4);
});
