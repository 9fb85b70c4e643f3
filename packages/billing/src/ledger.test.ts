import { createFixedClock, newId } from '@demarc/database';
import { createTestAccount, createTestDatabase, type TestDatabase } from '@demarc/database/testing';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createBillingLoaders } from './billing-loader.ts';
import { bookPayment } from './book-payment.ts';
import { issueStatement } from './issue-statement.ts';
import { bookInLedger } from './ledger-store.ts';
import { readMoney } from './testing/money-store.ts';
import { billOf, system } from './testing/owing-account.ts';

const clock = createFixedClock('2026-03-10T15:00:00Z');
let db: TestDatabase;

beforeAll(async () => {
  db = await createTestDatabase();
});

afterAll(() => db.drop());

const ctx = () => ({ database: db.database, clock, actor: system });

/** What can happen to an account's money: a bill of some lines, a payment, and either of them a second time. */
const operation = fc.oneof(
  fc.record({
    kind: fc.constant('statement' as const),
    chargesMinor: fc.integer({ min: -5_000, max: 50_000 }),
    taxMinor: fc.integer({ min: 0, max: 5_000 }),
  }),
  fc.record({ kind: fc.constant('payment' as const), amountMinor: fc.integer({ min: 1, max: 40_000 }) }),
  fc.record({ kind: fc.constant('again' as const) }),
);

test('After any operations all books sum to zero, and the balance is their replay', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(operation, { minLength: 1, maxLength: 12 }), async (operations) => {
      const { accountId } = await createTestAccount(db.database);
      let owedMinor = 0;
      let last = async () => {};
      for (const [index, one] of operations.entries()) {
        const day = new Date(Date.UTC(2025, index, 1));
        if (one.kind === 'statement') {
          const bill = billWithTax(accountId, day, one.chargesMinor, one.taxMinor);
          last = async () => void (await issueStatement(ctx(), bill));
          owedMinor += one.chargesMinor + one.taxMinor;
        } else if (one.kind === 'payment') {
          const payment = { accountId, paymentId: newId(), amountMinor: one.amountMinor, currency: 'USD' };
          last = () => bookPayment(ctx(), { ...payment, occurredAt: day, description: 'Payment' });
          owedMinor -= one.amountMinor;
        }
        await last();
      }
      expect(await readMoney(db.database, accountId)).toMatchObject({ allBooksMinor: 0, owedMinor });
      const account = { id: accountId, currency: 'USD', timeZone: 'America/New_York' };
      const balance = await createBillingLoaders(db.database).balance.load({ account, at: clock.now() });
      expect(balance.currentMinor).toBe(owedMinor);
    }),
    { numRuns: 60 },
  );
}, 120_000);

const billWithTax = (accountId: string, day: Date, chargesMinor: number, taxMinor: number) => {
  const periodStart = day.toISOString().slice(0, 10);
  const bill = billOf(accountId, chargesMinor, { periodStart, periodEnd: periodStart, issuedAt: day });
  const [charge] = bill.lines;
  if (!charge) throw new Error('A bill has a line.');
  return {
    ...bill,
    lines: [charge, { ...charge, kind: 'tax' as const, description: 'Sales tax', amountMinor: taxMinor }],
  };
};

test('An event that does not balance is refused by the database', async () => {
  const { accountId } = await createTestAccount(db.database);
  const event = {
    accountId,
    kind: 'credit' as const,
    causeId: newId(),
    currency: 'USD',
    occurredAt: clock.now(),
    description: 'Credit',
    entries: { goodwill: 500, receivable: -499 },
  };
  await expect(db.database.transaction((database) => bookInLedger(database, event))).rejects.toMatchObject({
    cause: { code: '23514' },
  });
});

test('Twenty bookings of one payment at once book it once', async () => {
  const { accountId } = await createTestAccount(db.database);
  const payment = { accountId, paymentId: newId(), amountMinor: 700, currency: 'USD', occurredAt: clock.now() };
  await Promise.all(
    Array.from({ length: 20 }, () => bookPayment(ctx(), { ...payment, description: 'Payment by post' })),
  );
  expect(await readMoney(db.database, accountId)).toMatchObject({ owedMinor: -700, paymentsBooked: 1 });
});

test('Only the system books payments and issues statements', async () => {
  const account = await createTestAccount(db.database);
  const owner = { ...ctx(), actor: await account.member('owner') };
  const payment = { accountId: account.accountId, paymentId: newId(), amountMinor: 1, currency: 'USD' };
  await expect(bookPayment(owner, { ...payment, occurredAt: clock.now(), description: 'Payment' })).rejects.toThrow(
    'Only the system',
  );
  await expect(issueStatement(owner, billOf(account.accountId, 100))).rejects.toThrow('Only the system');
});
