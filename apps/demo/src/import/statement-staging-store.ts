import type { Database } from '@demarc/database';
import { sql } from '@demarc/database/sql';
import type { StatementLineRow, StatementRow } from './row-schemas.ts';

/** A row as it stood in its file. */
export type Staged<Row> = Row & { readonly line: number };

/** A statement with its place in the order of loading. */
export type StagedStatement = Staged<StatementRow> & {
  readonly place: number;
  /** Where the same account and number stood first. NULL: here. */
  readonly firstLine: number | null;
  /** True when what stood there says the same. */
  readonly isSame: boolean;
  /** True when one of its lines was refused. */
  readonly hasFaultyLine: boolean;
};

/**
 * Makes the tables in which two files meet that are too large for memory and in no certain order. They belong to the
 * connection and go with it.
 *
 * @param database A pool of one connection.
 */
export async function createStaging(database: Database): Promise<void> {
  await database.execute(sql`create temporary table staged_statement (line int, account_number text, statement_number text,
    period_start text, period_end text, issued_on text, due_on text, payments_received text, new_charges text, total_due text)`);
  await database.execute(sql`create temporary table staged_line (line int, account_number text, statement_number text, position int,
    kind text, description text, service_number text, period_start text, period_end text, amount text)`);
  await database.execute(sql`create temporary table staged_fault (account_number text, statement_number text)`);
}

export async function stageStatements(database: Database, rows: readonly Staged<StatementRow>[]): Promise<void> {
  await database.execute(
    sql`insert into staged_statement select * from json_populate_recordset(null::staged_statement, ${JSON.stringify(rows)}::json)`,
  );
}

export async function stageLines(database: Database, rows: readonly Staged<StatementLineRow>[]): Promise<void> {
  await database.execute(
    sql`insert into staged_line select * from json_populate_recordset(null::staged_line, ${JSON.stringify(rows)}::json)`,
  );
}

/** Marks the statement of a line that was refused, if the line says which it is. */
export async function stageFault(
  database: Database,
  fault: { account_number: string; statement_number: string },
): Promise<void> {
  await database.execute(sql`insert into staged_fault values (${fault.account_number}, ${fault.statement_number})`);
}

/** Puts the statements in the order in which they load: account by account, oldest first. @returns How many there are. */
export async function orderStaged(database: Database): Promise<number> {
  await database.execute(sql`
    create temporary table ordered_statement as
    select row_number() over (order by account_number, period_start, statement_number, line)::int as place, s.*,
      nullif(first_value(line) over same, line) as first_line,
      (period_start, period_end, issued_on, due_on, payments_received, new_charges, total_due) is not distinct from
        first_value(row(period_start, period_end, issued_on, due_on, payments_received, new_charges, total_due)) over same as is_same
    from staged_statement s
    window same as (partition by account_number, statement_number order by line)`);
  await database.execute(sql`create index on ordered_statement (place)`);
  await database.execute(sql`create index on staged_line (account_number, statement_number)`);
  await database.execute(sql`create index on staged_line (line)`);
  await database.execute(sql`create index on staged_fault (account_number, statement_number)`);
  await database.execute(sql`analyze ordered_statement, staged_line, staged_fault`);
  const [row] = await database.execute<{ count: number }>(sql`select count(*)::int as count from ordered_statement`);
  return row?.count ?? 0;
}

export async function selectStatementsInOrder(
  database: Database,
  { from, count }: { from: number; count: number },
): Promise<StagedStatement[]> {
  return [
    ...(await database.execute<StagedStatement & Record<string, unknown>>(sql`
      select s.line, account_number, statement_number, period_start, period_end, issued_on, due_on, payments_received,
        new_charges, total_due, place, first_line as "firstLine", is_same as "isSame",
        exists (select from staged_fault f where (f.account_number, f.statement_number) = (s.account_number, s.statement_number)) as "hasFaultyLine"
      from ordered_statement s where place >= ${from} and place < ${from + count} order by place`)),
  ];
}

/** The lines of the statements at these places, by position. */
export async function selectLinesInOrder(
  database: Database,
  { from, count }: { from: number; count: number },
): Promise<Staged<StatementLineRow>[]> {
  return [
    ...(await database.execute<Staged<StatementLineRow> & Record<string, unknown>>(sql`
      select l.* from staged_line l
      where (account_number, statement_number) in (
        select account_number, statement_number from ordered_statement
        where place >= ${from} and place < ${from + count} and first_line is null)
      order by position, line`)),
  ];
}

/** Lines whose statement is not in its file, or was refused for what stood there. */
export async function selectLinesWithoutStatement(
  database: Database,
  { after, count }: { after: number; count: number },
): Promise<{ line: number; account_number: string; statement_number: string }[]> {
  return [
    ...(await database.execute<{ line: number; account_number: string; statement_number: string }>(sql`
      select line, account_number, statement_number from staged_line l
      where line > ${after} and not exists (
        select from staged_statement s where (s.account_number, s.statement_number) = (l.account_number, l.statement_number))
      order by line limit ${count}`)),
  ];
}
