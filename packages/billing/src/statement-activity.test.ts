import { createFixedClock, newId } from '@demarc/database';
import { accountCredit } from '@demarc/database/sql';
import { createTestAccount, createTestDatabase, type TestDatabase } from '@demarc/database/testing';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createBillingLoaders } from './billing-loader.ts';
import { bookPayment } from './book-payment.ts';
import { issueStatement } from './issue-statement.ts';
import { bookInLedger } from './ledger-store.ts';
import type { Statement } from './statement-store.ts';
import { billOf, system } from './testing/owing-account.ts';

const clock = createFixedClock('2026-06-01T12:00:00Z');
let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());
const ctx = () => ({ database: db.database, clock, actor: system });

const issue = (accountId: string, month: number, amountMinor: number) =>
  issueStatement(
    ctx(),
    billOf(accountId, amountMinor, {
      periodStart: `2026-0${month}-01`,
      periodEnd: `2026-0${month}-28`,
      issuedAt: new Date(`2026-0${month + 1}-01T06:00:00Z`),
    }),
  );

const book = (accountId: string, amountMinor: number, at: string) =>
  bookPayment(ctx(), {
    accountId,
    paymentId: newId(),
    amountMinor,
    currency: 'USD',
    occurredAt: new Date(at),
    description: 'Payment P-1',
  });

const activityOf = (statement: Statement) => createBillingLoaders(db.database).statementActivity.load(statement);

/** Opening balance, less what was paid and credited since, is what was carried over. */
function expectToAddUp(statement: Statement, activity: readonly { amountMinor: number }[]): void {
  const opening = statement.previousBalanceMinor + statement.paymentsMinor;
  const sum = activity.reduce((total, { amountMinor }) => total + amountMinor, 0);
  expect(opening + sum).toBe(statement.previousBalanceMinor);
}

test('A statement tells what was paid, credited and taken back since the one before, with the reason', async () => {
  const { accountId } = await createTestAccount(db.database);
  const first = await issue(accountId, 2, 8_000);
  await book(accountId, 8_000, '2026-03-10T12:00:00Z');
  const creditId = newId();
  await db.database.transaction(async (database) => {
    await database.insert(accountCredit).values({
      accountId,
      id: creditId,
      cause: 'goodwill',
      causeKey: creditId,
      subscriptionId: null,
      amountMinor: 500,
      currency: 'USD',
      reason: 'For the outage of March 3',
      grantedAt: new Date('2026-03-12T12:00:00Z'),
    });
    await bookInLedger(database, {
      accountId,
      kind: 'credit',
      causeId: creditId,
      currency: 'USD',
      occurredAt: new Date('2026-03-12T12:00:00Z'),
      description: 'Credit',
      entries: { goodwill: 500, receivable: -500 },
    });
    await bookInLedger(database, {
      accountId,
      kind: 'chargeback',
      causeId: newId(),
      currency: 'USD',
      occurredAt: new Date('2026-03-20T12:00:00Z'),
      description: 'Chargeback of payment P-1',
      entries: { cash: -8_000, receivable: 8_000 },
    });
  });
  const second = await issue(accountId, 3, 9_000);
  const activity = await activityOf(second);
  expect(activity.map(({ kind, reason, amountMinor }) => [kind, reason, amountMinor])).toEqual([
    ['payment', null, -8_000],
    ['credit', 'For the outage of March 3', -500],
    ['chargeback', null, 8_000],
  ]);
  expectToAddUp(second, activity);
  expect(await activityOf(first)).toEqual([]);
});

test('What is booked late, for the time before the last statement, is told and adds up', async () => {
  const { accountId } = await createTestAccount(db.database);
  await issue(accountId, 2, 8_000);
  await book(accountId, 3_000, '2026-02-20T12:00:00Z');
  await book(accountId, 1_000, '2026-03-10T12:00:00Z');
  const second = await issue(accountId, 3, 9_000);
  const activity = await activityOf(second);
  expect(activity.map(({ kind, amountMinor }) => [kind, amountMinor])).toEqual([
    ['earlier_entry', -3_000],
    ['payment', -1_000],
  ]);
  expectToAddUp(second, activity);
});

test('Whenever payments come, each statement’s activity leads from its opening balance to what it carries over', async () => {
  const minute = fc.integer({ min: 0, max: 150 * 24 * 60 });
  const payment = fc.record({
    minute,
    afterIssue: fc.integer({ min: 0, max: 3 }),
    amountMinor: fc.integer({ min: 1, max: 9_999 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(payment, { maxLength: 8 }), async (payments) => {
      const { accountId } = await createTestAccount(db.database);
      const statements: Statement[] = [];
      for (const month of [1, 2, 3, 4]) {
        for (const { minute, amountMinor } of payments.filter(({ afterIssue }) => afterIssue === month - 1)) {
          await book(
            accountId,
            amountMinor,
            new Date(Date.parse('2026-01-01T00:00:00Z') + minute * 60_000).toISOString(),
          );
        }
        statements.push(await issue(accountId, month, 5_000));
      }
      for (const statement of statements) expectToAddUp(statement, await activityOf(statement));
    }),
    { numRuns: 25 },
  );
});
