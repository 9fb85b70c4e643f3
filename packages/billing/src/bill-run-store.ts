import type { Database, Day } from '@demarc/database';
import { and, arrayLiteral, billRun, billRunBatch, eq, lt, sql } from '@demarc/database/sql';

export type BillRun = typeof billRun.$inferSelect;
export type BillRunBatch = typeof billRunBatch.$inferSelect;

/** Accounts in a batch: few enough to hold locked for a second, many enough that statements to the database do not count. */
const accountsPerBatch = 500;

/**
 * The days up to `newest` that have no run yet, oldest first: from the first run there was, and of each cycle day those
 * after its newest run. Without any run: `newest` alone.
 */
export async function selectDaysToBill(
  database: Database,
  { newest, lastCycleDay }: { newest: Day; lastCycleDay: number },
): Promise<Day[]> {
  const rows = await database.execute<{ day: Day }>(sql`
    select day::date::text as day
    from generate_series(
      coalesce((select min(billed_on) from bill_run), ${newest}::date)::timestamp, ${newest}::date::timestamp, interval '1 day'
    ) as day
    where extract(day from day) <= ${lastCycleDay}::int
      and not exists (select from bill_run where cycle_day = extract(day from day) and billed_on >= day)
    order by day`);
  return rows.map(({ day }) => day);
}

export async function findBillRunOfDay(database: Database, billedOn: Day): Promise<BillRun | undefined> {
  const [row] = await database.select().from(billRun).where(eq(billRun.billedOn, billedOn));
  return row;
}

/** A run of the same cycle day before that has not ended. The bills after it must wait: each carries over the one before. */
export async function hasUnfinishedRunBefore(
  database: Database,
  { cycleDay, billedOn }: Pick<BillRun, 'cycleDay' | 'billedOn'>,
): Promise<boolean> {
  const rows = await database
    .select({ id: billRun.id })
    .from(billRun)
    .where(and(eq(billRun.cycleDay, cycleDay), eq(billRun.state, 'running'), lt(billRun.billedOn, billedOn)))
    .limit(1);
  return rows.length > 0;
}

/** @throws When the day has its run: two began it at once, and the job that lost finds it there when it is tried again. */
export async function insertBillRun(
  database: Database,
  row: Pick<BillRun, 'id' | 'billedOn' | 'cycleDay' | 'startedAt'>,
): Promise<BillRun> {
  const [made] = await database
    .insert(billRun)
    .values({ ...row, state: 'running', batchCount: 0 })
    .returning();
  if (!made) throw new Error(`The bill run of ${row.billedOn} was not inserted.`);
  return made;
}

/** Cuts the accounts of a cycle day into batches, in the order of their ids. @returns The batches' numbers. */
export async function insertBatches(database: Database, { id, cycleDay }: BillRun): Promise<number[]> {
  const rows = await database.execute<{ number: number }>(sql`
    insert into bill_run_batch (bill_run_id, number, first_account_id, last_account_id, account_count)
    select ${id}, number, (array_agg(id order by id))[1], (array_agg(id order by id desc))[1], count(*)
    from (
      select id, ((row_number() over (order by id) - 1) / ${accountsPerBatch}::int + 1)::int as number
      from account where cycle_day = ${cycleDay}
    ) numbered
    group by number order by number
    returning number`);
  await database.update(billRun).set({ batchCount: rows.length }).where(eq(billRun.id, id));
  return rows.map(({ number }) => number);
}

export async function findBatch(
  database: Database,
  { billRunId, number }: { billRunId: string; number: number },
): Promise<{ run: BillRun; batch: BillRunBatch } | undefined> {
  const [row] = await database
    .select({ run: billRun, batch: billRunBatch })
    .from(billRunBatch)
    .innerJoin(billRun, eq(billRun.id, billRunBatch.billRunId))
    .where(and(eq(billRunBatch.billRunId, billRunId), eq(billRunBatch.number, number)));
  return row;
}

/**
 * Whether an account that failed is to be tried again: after a pause as long as it has been failing, a day at most. A fault
 * that lasts is tried after one hour, then two, four and so on.
 */
const isToBeTried = (at: Date) => sql`resolved_at is null
  and failed_at + least(failed_at - first_failed_at, interval '1 day') <= ${at.toISOString()}::timestamptz`;

/** The accounts of a batch, in the order of their ids: of a batch that was done before, those that failed and are to be tried. */
export async function selectBatchAccounts(
  database: Database,
  { run, batch }: { run: BillRun; batch: BillRunBatch },
  at: Date,
): Promise<string[]> {
  const rows = await database.execute<{ id: string }>(
    batch.finishedAt
      ? sql`select account_id as id from bill_run_failure
          where bill_run_id = ${run.id} and number = ${batch.number} and ${isToBeTried(at)} order by account_id`
      : sql`select id from account
          where cycle_day = ${run.cycleDay} and id between ${batch.firstAccountId} and ${batch.lastAccountId} order by id`,
  );
  return rows.map(({ id }) => id);
}

/** Adds to what a batch has issued. With the statements, in their transaction: a batch that is cut short counts right. */
export async function countIssued(
  database: Database,
  { billRunId, number }: Pick<BillRunBatch, 'billRunId' | 'number'>,
  statements: number,
): Promise<void> {
  await database
    .update(billRunBatch)
    .set({ statementCount: sql`coalesce(${billRunBatch.statementCount}, 0) + ${statements}` })
    .where(and(eq(billRunBatch.billRunId, billRunId), eq(billRunBatch.number, number)));
}

export async function finishBatch(
  database: Database,
  { billRunId, number }: Pick<BillRunBatch, 'billRunId' | 'number'>,
  at: Date,
): Promise<void> {
  await database.execute(sql`
    update bill_run_batch set finished_at = ${at.toISOString()}::timestamptz, statement_count = coalesce(statement_count, 0)
    where bill_run_id = ${billRunId} and number = ${number} and finished_at is null`);
}

/** Ends a run whose batches have all ended; any other stays as it is. */
export async function finishRunWithoutOpenBatch(database: Database, billRunId: string, at: Date): Promise<void> {
  await database.execute(sql`
    update bill_run set state = 'finished', finished_at = ${at.toISOString()}::timestamptz
    where id = ${billRunId} and state = 'running'
      and not exists (select from bill_run_batch where bill_run_id = ${billRunId} and finished_at is null)`);
}

/** An account that could not be billed, and why. */
export interface BillRunFailure {
  readonly accountId: string;
  readonly fault: string;
}

export async function recordFailures(
  database: Database,
  { billRunId, number }: Pick<BillRunBatch, 'billRunId' | 'number'>,
  failures: readonly BillRunFailure[],
  at: Date,
): Promise<void> {
  if (failures.length === 0) return;
  await database.execute(sql`
    insert into bill_run_failure (account_id, bill_run_id, number, fault, first_failed_at, failed_at)
    select account_id, ${billRunId}, ${number}, fault, ${at.toISOString()}::timestamptz, ${at.toISOString()}::timestamptz
    from unnest(
      ${arrayLiteral(failures.map(({ accountId }) => accountId))}::uuid[],
      ${arrayLiteral(failures.map(({ fault }) => fault))}::text[]
    ) as failed (account_id, fault)
    on conflict (account_id, bill_run_id)
      do update set fault = excluded.fault, failed_at = excluded.failed_at, resolved_at = null`);
}

/** Marks what failed before and is billed now. */
export async function resolveFailures(
  database: Database,
  billRunId: string,
  accountIds: readonly string[],
  at: Date,
): Promise<void> {
  await database.execute(sql`
    update bill_run_failure set resolved_at = ${at.toISOString()}::timestamptz
    where account_id = any(${arrayLiteral(accountIds)}::uuid[]) and bill_run_id = ${billRunId} and resolved_at is null`);
}

/** Those among the accounts whose bill of an earlier day could not be made yet. */
export async function selectOwingEarlierBill(
  database: Database,
  accountIds: readonly string[],
  billedOn: Day,
): Promise<ReadonlySet<string>> {
  const rows = await database.execute<{ id: string }>(sql`
    select account_id as id from bill_run_failure join bill_run on bill_run.id = bill_run_id
    where account_id = any(${arrayLiteral(accountIds)}::uuid[]) and resolved_at is null and billed_on < ${billedOn}::date`);
  return new Set(rows.map(({ id }) => id));
}

/**
 * Batches that are not done though their hour has come: those of running runs, whose job may have been given up, and those
 * with an account that is still not billed and is to be tried again. Oldest run first.
 */
export const selectBatchesToTry = async (
  database: Database,
  at: Date,
): Promise<readonly { billRunId: string; number: number }[]> =>
  database.execute<{ billRunId: string; number: number }>(sql`
    select bill_run_id as "billRunId", number
    from bill_run_batch batch join bill_run on bill_run.id = bill_run_id
    where (state = 'running' and batch.finished_at is null)
      or (bill_run_id, number) in (select bill_run_id, number from bill_run_failure where ${isToBeTried(at)})
    order by billed_on, number`);
