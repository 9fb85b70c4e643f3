import { createFixedClock, newId } from '@demarc/database';
import { account, billRun, eq, sql } from '@demarc/database/sql';
import { countStatements, createTestDatabase, type TestDatabase } from '@demarc/database/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { bookPayment } from './book-payment.ts';
import { issueStatement } from './issue-statement.ts';
import { runBillBatch } from './run-bill-batch.ts';
import { startBillRun } from './start-bill-runs.ts';
import {
  clearRuns,
  createBilledAccount,
  insertRules,
  readBills,
  runDay,
  waitingJobs,
} from './testing/billed-account-store.ts';
import { readMoney } from './testing/money-store.ts';
import { billOf, system } from './testing/owing-account.ts';

const clock = createFixedClock('2026-04-01T16:00:00Z');
let db: TestDatabase;
const ctx = () => ({ database: db.database, clock, actor: system });

beforeAll(async () => {
  db = await createTestDatabase();
  await insertRules(ctx());
});

afterAll(() => db.drop());

beforeEach(async () => {
  clock.set('2026-04-01T16:00:00Z');
  await clearRuns(ctx());
});

test('A run gives each account of its day one bill of the cycle before, with its tax, on the books once', async () => {
  const accounts = [await createBilledAccount(ctx()), await createBilledAccount(ctx())];
  const other = await createBilledAccount(ctx(), { cycleDay: 2 });
  const billRunId = await runDay(ctx(), '2026-04-01');
  for (const { accountId, accountNumber } of accounts) {
    const bills = await readBills(ctx(), accountId);
    expect(bills).toMatchObject([
      {
        number: `${accountNumber}-2603`,
        periodStart: '2026-03-01',
        periodEnd: '2026-03-31',
        dueOn: '2026-04-23',
        billRunId,
        newChargesMinor: 6_480,
        totalDueMinor: 6_480,
        lines: [
          { kind: 'recurring', code: 'plan', amountMinor: 6_000 },
          { kind: 'tax', code: 'sales-tax', amountMinor: 480 },
        ],
      },
    ]);
    expect(await readMoney(db.database, accountId)).toMatchObject({ owedMinor: 6_480, allBooksMinor: 0 });
  }
  expect(await readBills(ctx(), other.accountId)).toEqual([]);
  expect(await waitingJobs(ctx(), 'announce-statements')).toHaveLength(1);
  const [run] = await db.database.select().from(billRun).where(eq(billRun.id, billRunId));
  expect(run).toMatchObject({ state: 'finished', batchCount: 1 });
});

test('A finished run that is run again, and its batches many times at once, bill nothing more', async () => {
  const accounts = await Promise.all(Array.from({ length: 5 }, () => createBilledAccount(ctx())));
  const begun = await startBillRun(ctx(), { billedOn: '2026-04-01' });
  if (begun.__typename !== 'StartBillRunSuccess') throw new Error(begun.__typename);
  expect(begun.run.batchCount).toBe(1);
  const batch = { billRunId: begun.run.id, number: 1 };
  await Promise.all(Array.from({ length: 20 }, () => runBillBatch(ctx(), batch)));
  expect(await runDay(ctx(), '2026-04-01')).toBe(begun.run.id);
  for (const { accountId } of accounts) {
    expect(await readBills(ctx(), accountId)).toHaveLength(1);
    expect(await readMoney(db.database, accountId)).toMatchObject({ owedMinor: 6_480 });
  }
  const announced = await waitingJobs(ctx(), 'announce-statements');
  expect(announced.flatMap(({ payload }) => payload.statements)).toHaveLength(5);
  const [row] = await db.database.execute(sql`select account_count, statement_count from bill_run_batch`);
  expect(row).toEqual({ account_count: 5, statement_count: 5 });
});

test('A batch takes as many statements to the database for forty accounts as for two', async () => {
  const counts: number[] = [];
  for (const size of [2, 40]) {
    await clearRuns(ctx());
    for (let made = 0; made < size; made += 1) {
      const { accountId } = await createBilledAccount(ctx(), { cycleDay: 7 });
      await issueStatement(
        ctx(),
        billOf(accountId, 3_000, { periodStart: '2026-02-07', periodEnd: '2026-03-06', dueOn: '2026-03-29' }),
      );
    }
    clock.set('2026-04-07T12:00:00Z');
    const begun = await startBillRun(ctx(), { billedOn: '2026-04-07' });
    if (begun.__typename !== 'StartBillRunSuccess') throw new Error(begun.__typename);
    const counted = countStatements(db.database);
    await runBillBatch({ ...ctx(), database: counted.database }, { billRunId: begun.run.id, number: 1 });
    counts.push(counted.count());
  }
  expect(counts[1]).toBe(counts[0]);
});

test.each([
  ['Pacific/Kiritimati', '2026-04-02'],
  ['Etc/GMT+12', '2026-04-01'],
  ['America/New_York', '2026-04-01'],
])(
  'In %s the cycle is the account’s own, and the due day counts from the day of issue there',
  async (timeZone, issuedOn) => {
    const { accountId } = await createBilledAccount(ctx(), { timeZone });
    clock.set('2026-04-01T12:00:00Z');
    await runDay(ctx(), '2026-04-01');
    const [bill] = await readBills(ctx(), accountId);
    expect(bill).toMatchObject({ periodStart: '2026-03-01', periodEnd: '2026-03-31' });
    expect(bill?.dueOn).toBe(issuedOn === '2026-04-02' ? '2026-04-24' : '2026-04-23');
  },
);

test('Usage of the hour the clocks skip or repeat belongs to its day, and so to its cycle', async () => {
  // In New York the clocks go forward on 2026-03-08 and back on 2026-11-01.
  const { accountId, subscriptionId } = await createBilledAccount(ctx(), { cycleDay: 8 });
  await db.database.execute(sql`select ensure_usage_month('2026-03-01'), ensure_usage_month('2026-02-01')`);
  const use = (day: string, gigabytes: number) =>
    db.database.execute(sql`insert into usage_day values
      (${accountId}, ${subscriptionId}, ${day}, ${gigabytes * 1e9}, 0, '2026-03-09T05:00:00Z')`);
  await use('2026-03-07', 620);
  await use('2026-03-08', 5_000);
  clock.set('2026-03-08T12:00:00Z');
  await runDay(ctx(), '2026-03-08');
  const [bill] = await readBills(ctx(), accountId);
  expect(bill?.lines).toContainEqual({ kind: 'overage', code: 'data-overage', amountMinor: 1_000 });
});

test('What was paid before the bill is on it; an account that has nothing and owes nothing gets none', async () => {
  const { accountId } = await createBilledAccount(ctx());
  const empty = await createBilledAccount(ctx(), { startedOn: '2027-01-01' });
  await runDay(ctx(), '2026-04-01');
  await bookPayment(ctx(), {
    accountId,
    paymentId: newId(),
    amountMinor: 6_480,
    currency: 'USD',
    occurredAt: clock.now(),
    description: 'Payment',
  });
  clock.set('2026-05-01T16:00:00Z');
  await runDay(ctx(), '2026-05-01');
  expect((await readBills(ctx(), accountId)).at(-1)).toMatchObject({
    previousBalanceMinor: 0,
    paymentsMinor: 6_480,
    totalDueMinor: 6_480,
  });
  expect(await readBills(ctx(), empty.accountId)).toEqual([]);
});

test('The due day the customer chose is on the bill', async () => {
  const { accountId } = await createBilledAccount(ctx());
  await db.database.update(account).set({ dueDay: 20 }).where(eq(account.id, accountId));
  await runDay(ctx(), '2026-04-01');
  expect((await readBills(ctx(), accountId))[0]?.dueOn).toBe('2026-04-20');
});
