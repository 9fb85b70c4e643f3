import { createFixedClock } from '@demarc/database';
import { billRun, eq, sql } from '@demarc/database/sql';
import { createTestDatabase, type TestDatabase } from '@demarc/database/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { runBillBatch } from './run-bill-batch.ts';
import { ripeDay, startBillRun, startBillRuns } from './start-bill-runs.ts';
import { clearRuns, createBilledAccount, insertRules, readBills, waitingJobs } from './testing/billed-account-store.ts';
import { system } from './testing/owing-account.ts';

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

/** Does what is queued, as the worker would. */
async function workOff(): Promise<void> {
  for (const { payload } of await waitingJobs(ctx(), 'run-bill-batch')) await runBillBatch(ctx(), payload as never);
}

test('A day is ripe at noon UTC, when it has begun in every zone there is', () => {
  expect(ripeDay(new Date('2026-04-01T11:59:59Z'))).toBe('2026-03-31');
  expect(ripeDay(new Date('2026-04-01T12:00:00Z'))).toBe('2026-04-01');
});

test('Missed days are caught up, oldest first; the month after waits for the one before', async () => {
  const { accountId } = await createBilledAccount(ctx());
  await startBillRuns(ctx());
  clock.set('2026-05-02T13:00:00Z');
  await startBillRuns(ctx());
  const days = await db.database.select({ day: billRun.billedOn, state: billRun.state }).from(billRun);
  // The 29th and 30th begin no cycle; the first of May waits for the first of April, which has not run. The second does not.
  expect(days).toHaveLength(29);
  expect(days.map(({ day }) => day)).not.toContain('2026-05-01');
  for (const { payload } of await waitingJobs(ctx(), 'run-bill-batch')) await runBillBatch(ctx(), payload as never);
  await startBillRuns(ctx());
  for (const { payload } of await waitingJobs(ctx(), 'run-bill-batch')) await runBillBatch(ctx(), payload as never);
  expect((await readBills(ctx(), accountId)).map(({ periodStart }) => periodStart)).toEqual([
    '2026-03-01',
    '2026-04-01',
  ]);
  expect(await db.database.select().from(billRun).where(eq(billRun.billedOn, '2026-05-02'))).toHaveLength(1);
});

test('A batch whose job was given up is queued again within the hour, and its run ends', async () => {
  const { accountId } = await createBilledAccount(ctx());
  await startBillRuns(ctx());
  await db.database.execute(sql`update graphile_worker._private_jobs set attempts = max_attempts`);
  clock.set('2026-04-01T17:01:00Z');
  await startBillRuns(ctx());
  const jobs = await db.database.execute(
    sql`select attempts from graphile_worker._private_jobs where attempts < max_attempts`,
  );
  expect(jobs).toEqual([{ attempts: 0 }]);
  await workOff();
  expect(await readBills(ctx(), accountId)).toHaveLength(1);
  expect(await db.database.select().from(billRun)).toMatchObject([{ state: 'finished' }]);
});

test('A run that does not end holds up its own cycle day alone; when it ends, that day is made up for', async () => {
  const stuck = await createBilledAccount(ctx());
  const other = await createBilledAccount(ctx(), { cycleDay: 2 });
  await startBillRuns(ctx());
  clock.set('2026-05-03T13:00:00Z');
  await startBillRuns(ctx());
  const begun = async () => (await db.database.select().from(billRun)).map(({ billedOn }) => billedOn);
  expect(await begun()).not.toContain('2026-05-01');
  expect(await begun()).toContain('2026-05-03');
  // The second of April has run by the time that its next one is wanted.
  await workOff();
  await startBillRuns(ctx());
  await workOff();
  expect(await begun()).toEqual(expect.arrayContaining(['2026-05-01', '2026-05-02']));
  for (const { accountId } of [stuck, other]) expect(await readBills(ctx(), accountId)).toHaveLength(2);
});

test('A day that is still to come has no run, nor has one on which no cycle begins', async () => {
  expect(await startBillRun(ctx(), { billedOn: '2026-04-02' })).toEqual({ __typename: 'DayNotOver' });
  expect(await startBillRun(ctx(), { billedOn: '2026-03-31' })).toEqual({ __typename: 'NoCycleBegins' });
});
