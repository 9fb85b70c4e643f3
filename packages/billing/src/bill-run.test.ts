import { createFixedClock, newId } from '@demarc/database';
import { account, billRun, billRunFailure, eq, sql } from '@demarc/database/sql';
import { countStatements, createTestDatabase, type TestDatabase } from '@demarc/database/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { bookPayment } from './book-payment.ts';
import { issueStatement } from './issue-statement.ts';
import { runBillBatch } from './run-bill-batch.ts';
import { ripeDay, startBillRun, startBillRuns } from './start-bill-runs.ts';
import { createBilledAccount, insertRules, readBills, runDay } from './testing/billed-account-store.ts';
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
  // Each test has accounts, runs and jobs of its own.
  await db.database.execute(sql`update account set cycle_day = 28`);
  await db.database.execute(sql`delete from bill_run_failure`);
  await db.database.execute(sql`delete from bill_run_batch`);
  await db.database.execute(sql`delete from bill_run`);
  await db.database.execute(sql`delete from graphile_worker._private_jobs`);
});

const waitingJobs = (name: string) =>
  db.database.execute<{ payload: Record<string, unknown> }>(sql`
    select payload from graphile_worker._private_jobs jobs join graphile_worker._private_tasks tasks on tasks.id = task_id
    where identifier = ${name}`);

const failuresOf = (accountId: string) =>
  db.database.select().from(billRunFailure).where(eq(billRunFailure.accountId, accountId));

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
  expect(await waitingJobs('announce-statements')).toHaveLength(1);
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
  const announced = await waitingJobs('announce-statements');
  expect(announced.flatMap(({ payload }) => payload.statements)).toHaveLength(5);
  const [row] = await db.database.execute(sql`select account_count, statement_count from bill_run_batch`);
  expect(row).toEqual({ account_count: 5, statement_count: 5 });
});

test('An account that cannot be billed falls out, the rest is billed, and a later attempt resolves it', async () => {
  const good = await Promise.all(Array.from({ length: 6 }, () => createBilledAccount(ctx())));
  // One the database refuses: its number is taken. One that makes no sense: the bill before covers the cycle's days.
  const refused = await createBilledAccount(ctx());
  await issueStatement(
    ctx(),
    billOf(refused.accountId, 100, {
      number: `${refused.accountNumber}-2603`,
      periodStart: '2026-01-01',
      periodEnd: '2026-01-31',
    }),
  );
  const overlapping = await createBilledAccount(ctx());
  await issueStatement(
    ctx(),
    billOf(overlapping.accountId, 100, { periodStart: '2026-02-10', periodEnd: '2026-03-09' }),
  );
  await runDay(ctx(), '2026-04-01');

  for (const { accountId } of good) expect(await readBills(ctx(), accountId)).toHaveLength(1);
  expect(await failuresOf(refused.accountId)).toMatchObject([
    { fault: expect.stringContaining('statement_number'), resolvedAt: null },
  ]);
  expect(await failuresOf(overlapping.accountId)).toMatchObject([
    { fault: 'The bill before covers days of this cycle.', resolvedAt: null },
  ]);
  const [row] = await db.database.execute(sql`select account_count, statement_count from bill_run_batch`);
  expect(row).toEqual({ account_count: 8, statement_count: 6 });

  await db.database.execute(sql`update account set account_number = ${newId()} where id = ${refused.accountId}`);
  await startBillRuns(ctx());
  const [retry] = await waitingJobs('run-bill-batch');
  await runBillBatch(ctx(), retry?.payload as { billRunId: string; number: number });
  expect(await readBills(ctx(), refused.accountId)).toHaveLength(2);
  expect((await failuresOf(refused.accountId))[0]?.resolvedAt).toBeInstanceOf(Date);
  expect((await failuresOf(overlapping.accountId))[0]?.resolvedAt).toBeNull();
});

test('An account whose bill could not be made gets none of a later cycle before it', async () => {
  const { accountId } = await createBilledAccount(ctx());
  await issueStatement(ctx(), billOf(accountId, 100, { periodStart: '2026-02-10', periodEnd: '2026-03-09' }));
  await runDay(ctx(), '2026-04-01');
  clock.set('2026-05-01T16:00:00Z');
  await runDay(ctx(), '2026-05-01');
  expect(await readBills(ctx(), accountId)).toHaveLength(1);
  expect((await failuresOf(accountId)).map(({ fault }) => fault).toSorted()).toEqual([
    'An earlier bill of this account could not be made yet.',
    'The bill before covers days of this cycle.',
  ]);
});

test('A batch that dies before its end is done by the next attempt, without a gap or a second bill', async () => {
  const accounts = await Promise.all(Array.from({ length: 4 }, () => createBilledAccount(ctx())));
  const begun = await startBillRun(ctx(), { billedOn: '2026-04-01' });
  if (begun.__typename !== 'StartBillRunSuccess') throw new Error(begun.__typename);
  const batch = { billRunId: begun.run.id, number: 1 };
  // Each refuses one table's rows, as if the process had died just before it: nothing of the batch is there then.
  for (const table of ['statement', 'statement_line', 'billed_usage', 'ledger_transaction', 'ledger_entry']) {
    await db.database.execute(
      sql.raw(`create function die() returns trigger language plpgsql as
      $$ begin raise exception 'died' using errcode = '57P01'; end $$`),
    );
    await db.database.execute(sql.raw(`create trigger die before insert on ${table} execute function die()`));
    await expect(runBillBatch(ctx(), batch)).rejects.toThrow();
    await db.database.execute(sql.raw('drop function die cascade'));
    for (const { accountId } of accounts) expect(await readBills(ctx(), accountId)).toEqual([]);
    expect(await waitingJobs('announce-statements')).toEqual([]);
  }
  await runBillBatch(ctx(), batch);
  for (const { accountId } of accounts) expect(await readBills(ctx(), accountId)).toHaveLength(1);
  expect(await db.database.execute(sql`select from bill_run_failure`)).toHaveLength(0);
});

test('A batch takes as many statements to the database for forty accounts as for two', async () => {
  const counts: number[] = [];
  for (const size of [2, 40]) {
    await db.database.execute(sql`update account set cycle_day = 28`);
    for (let made = 0; made < size; made += 1) {
      const { accountId } = await createBilledAccount(ctx(), { cycleDay: 7 });
      await issueStatement(
        ctx(),
        billOf(accountId, 3_000, { periodStart: '2026-02-07', periodEnd: '2026-03-06', dueOn: '2026-03-29' }),
      );
    }
    await db.database.execute(sql`delete from bill_run_failure`);
    await db.database.execute(sql`delete from bill_run_batch`);
    await db.database.execute(sql`delete from bill_run`);
    clock.set('2026-04-07T12:00:00Z');
    const begun = await startBillRun(ctx(), { billedOn: '2026-04-07' });
    if (begun.__typename !== 'StartBillRunSuccess') throw new Error(begun.__typename);
    const counted = countStatements(db.database);
    await runBillBatch({ ...ctx(), database: counted.database }, { billRunId: begun.run.id, number: 1 });
    counts.push(counted.count());
  }
  expect(counts[1]).toBe(counts[0]);
});

test('A day is ripe at noon UTC, when it has begun in every zone there is', () => {
  expect(ripeDay(new Date('2026-04-01T11:59:59Z'))).toBe('2026-03-31');
  expect(ripeDay(new Date('2026-04-01T12:00:00Z'))).toBe('2026-04-01');
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

test('Missed days are caught up, oldest first; the month after waits for the one before', async () => {
  const { accountId } = await createBilledAccount(ctx());
  await startBillRuns(ctx());
  clock.set('2026-05-02T13:00:00Z');
  await startBillRuns(ctx());
  const days = await db.database.select({ day: billRun.billedOn, state: billRun.state }).from(billRun);
  // The 29th and 30th begin no cycle; the first of May waits for the first of April, which has not run.
  expect(days).toHaveLength(28);
  expect(days.map(({ day }) => day)).not.toContain('2026-05-01');
  for (const { payload } of await waitingJobs('run-bill-batch')) await runBillBatch(ctx(), payload as never);
  await startBillRuns(ctx());
  for (const { payload } of await waitingJobs('run-bill-batch')) await runBillBatch(ctx(), payload as never);
  expect((await readBills(ctx(), accountId)).map(({ periodStart }) => periodStart)).toEqual([
    '2026-03-01',
    '2026-04-01',
  ]);
  expect(await db.database.select().from(billRun).where(eq(billRun.billedOn, '2026-05-02'))).toHaveLength(1);
});

test('A day that is still to come has no run, nor has one on which no cycle begins', async () => {
  expect(await startBillRun(ctx(), { billedOn: '2026-04-02' })).toEqual({ __typename: 'DayNotOver' });
  expect(await startBillRun(ctx(), { billedOn: '2026-03-31' })).toEqual({ __typename: 'NoCycleBegins' });
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
