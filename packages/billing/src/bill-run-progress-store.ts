import { type Database, decodeCursor, type Page, type PageRequest, toPage } from '@demarc/database';
import { and, billRunFailure, eq, isNull, type SQL, sql } from '@demarc/database/sql';
import type { BillRun } from './bill-run-store.ts';

/** How far a bill run is. */
export interface BillRunProgress extends Pick<BillRun, 'id' | 'billedOn' | 'state' | 'batchCount'> {
  readonly startedAt: Date;
  /** NULL: it runs. */
  readonly finishedAt: Date | null;
  readonly doneBatchCount: number;
  /** Accounts of the cycle day. */
  readonly accountCount: number;
  /** Statements issued so far. Accounts that had theirs, or have nothing to be billed, get none. */
  readonly statementCount: number;
  /** Accounts that could not be billed and still are not. */
  readonly failedCount: number;
}

type ProgressRow = Omit<BillRunProgress, 'startedAt' | 'finishedAt'> & {
  startedAt: string;
  finishedAt: string | null;
};

async function selectProgress(database: Database, runs: SQL): Promise<BillRunProgress[]> {
  const rows = await database.execute<ProgressRow & Record<string, unknown>>(sql`
    select run.id, billed_on as "billedOn", state, batch_count as "batchCount", started_at as "startedAt",
      run.finished_at as "finishedAt", batches.*,
      (select count(*)::int from bill_run_failure where bill_run_id = run.id and resolved_at is null) as "failedCount"
    from (${runs}) as run
    cross join lateral (
      select coalesce(sum(account_count), 0)::int as "accountCount", coalesce(sum(statement_count), 0)::int as "statementCount",
        count(finished_at)::int as "doneBatchCount"
      from bill_run_batch where bill_run_id = run.id
    ) as batches
    order by billed_on desc, run.id desc`);
  return rows.map((row) => ({
    ...row,
    startedAt: new Date(row.startedAt),
    finishedAt: row.finishedAt === null ? null : new Date(row.finishedAt),
  }));
}

export async function findBillRunProgress(database: Database, billRunId: string): Promise<BillRunProgress | undefined> {
  const [row] = await selectProgress(database, sql`select * from bill_run where id = ${billRunId}`);
  return row;
}

/** Bill runs, the newest day first. */
export async function selectBillRunProgress(
  database: Database,
  { first, after }: PageRequest,
): Promise<Page<BillRunProgress>> {
  const position = decodeCursor(after);
  const before = position ? sql`where (billed_on, id) < (${position.sort}::date, ${position.id}::uuid)` : sql``;
  const rows = await selectProgress(
    database,
    sql`select * from bill_run ${before} order by billed_on desc, id desc limit ${first + 1}`,
  );
  return toPage(rows, first, (row) => ({ sort: row.billedOn, id: row.id }));
}

/** An account that a run could not bill yet. */
export interface OpenFailure {
  readonly accountId: string;
  /** Without any value of the account. */
  readonly fault: string;
  readonly since: Date;
  readonly lastTriedAt: Date;
}

/** A run's accounts that are still not billed, the longest failing first. */
export const selectOpenFailures = (database: Database, billRunId: string, limit: number): Promise<OpenFailure[]> =>
  database
    .select({
      accountId: billRunFailure.accountId,
      fault: billRunFailure.fault,
      since: billRunFailure.firstFailedAt,
      lastTriedAt: billRunFailure.failedAt,
    })
    .from(billRunFailure)
    .where(and(eq(billRunFailure.billRunId, billRunId), isNull(billRunFailure.resolvedAt)))
    .orderBy(billRunFailure.firstFailedAt, billRunFailure.accountId)
    .limit(limit);
