import { createFixedClock, newId } from '@demarc/database';
import { billRun, billRunFailure, eq, oneTimeCharge, sql } from '@demarc/database/sql';
import { createTestAccount, createTestDatabase, type TestDatabase } from '@demarc/database/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { selectBatchesToTry } from './bill-run-store.ts';
import { issueStatement } from './issue-statement.ts';
import { listBillRunFailures } from './list-bill-runs.ts';
import { runBillBatch } from './run-bill-batch.ts';
import { startBillRun, startBillRuns } from './start-bill-runs.ts';
import {
  clearRuns,
  createBilledAccount,
  insertRules,
  readBills,
  runDay,
  waitingJobs,
} from './testing/billed-account-store.ts';
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

const failuresOf = (accountId: string) =>
  db.database.select().from(billRunFailure).where(eq(billRunFailure.accountId, accountId));

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
  const [retry] = await waitingJobs(ctx(), 'run-bill-batch');
  await runBillBatch(ctx(), retry?.payload as { billRunId: string; number: number });
  expect(await readBills(ctx(), refused.accountId)).toHaveLength(2);
  expect((await failuresOf(refused.accountId))[0]?.resolvedAt).toBeInstanceOf(Date);
  expect((await failuresOf(overlapping.accountId))[0]?.resolvedAt).toBeNull();
});

test('An account whose facts cannot even be read falls out alone, and the run ends', async () => {
  const good = await Promise.all(Array.from({ length: 3 }, () => createBilledAccount(ctx())));
  const { accountId } = await createBilledAccount(ctx());
  await db.database.insert(oneTimeCharge).values({
    accountId,
    id: newId(),
    code: 'installation',
    description: 'Installation',
    amountMinor: 5_000,
    idempotencyKey: newId(),
    postedAt: new Date('2026-03-20T12:00:00Z'),
  });
  await db.database.execute(sql`update account set time_zone = 'Mars/Olympus' where id = ${accountId}`);
  const billRunId = await runDay(ctx(), '2026-04-01');
  for (const { accountId } of good) expect(await readBills(ctx(), accountId)).toHaveLength(1);
  expect(await failuresOf(accountId)).toMatchObject([
    { fault: expect.stringContaining('time zone'), resolvedAt: null },
  ]);
  expect(await db.database.select().from(billRun).where(eq(billRun.id, billRunId))).toMatchObject([
    { state: 'finished' },
  ]);
});

test('An account that fails is tried again ever more rarely, but once a day at least', async () => {
  const { accountId } = await createBilledAccount(ctx());
  await issueStatement(ctx(), billOf(accountId, 100, { periodStart: '2026-02-10', periodEnd: '2026-03-09' }));
  await runDay(ctx(), '2026-04-01');
  const triedAfterHours: number[] = [];
  for (let hours = 1; hours <= 5 * 24; hours += 1) {
    clock.set(new Date(Date.UTC(2026, 3, 1, 16 + hours)).toISOString());
    const [batch] = await selectBatchesToTry(db.database, clock.now());
    if (!batch) continue;
    triedAfterHours.push(hours);
    await runBillBatch(ctx(), batch);
  }
  expect(triedAfterHours.slice(0, 9)).toEqual([1, 2, 4, 8, 16, 32, 56, 80, 104]);
  const [{ billRunId = '' } = {}] = await failuresOf(accountId);
  const listed = await listBillRunFailures(ctx(), { billRunId });
  expect(listed).toEqual([
    {
      accountId,
      fault: 'The bill before covers days of this cycle.',
      since: new Date('2026-04-01T16:00:00Z'),
      lastTriedAt: new Date('2026-04-06T00:00:00Z'),
    },
  ]);
  const owner = await (await createTestAccount(db.database)).member('owner');
  expect(await listBillRunFailures({ ...ctx(), actor: owner }, { billRunId })).toEqual([]);
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
    expect(await waitingJobs(ctx(), 'announce-statements')).toEqual([]);
  }
  await runBillBatch(ctx(), batch);
  for (const { accountId } of accounts) expect(await readBills(ctx(), accountId)).toHaveLength(1);
  expect(await db.database.execute(sql`select from bill_run_failure`)).toHaveLength(0);
});
