import type { Database } from '@demarc/database';
import { sql } from '@demarc/database/sql';

/** What a bill run writes for good, in the order a foreign key asks for. */
const written = ['statement', 'statement_line', 'billed_usage', 'ledger_transaction', 'ledger_entry'] as const;

/** The rows of a run in each table. */
const rowsOf = (billRunId: string) => {
  const bills = sql`select account_id, id from statement where bill_run_id = ${billRunId}`;
  return {
    statement: sql`select * from statement where bill_run_id = ${billRunId}`,
    statement_line: sql`select statement_line.* from statement_line
      join (${bills}) bill on bill.account_id = statement_line.account_id and bill.id = statement_id`,
    billed_usage: sql`select billed_usage.* from billed_usage
      join (${bills}) bill on bill.account_id = billed_usage.account_id and bill.id = statement_id`,
    ledger_transaction: sql`select ledger_transaction.* from ledger_transaction
      join (${bills}) bill on bill.account_id = ledger_transaction.account_id and cause_id = bill.id and kind = 'statement'`,
    ledger_entry: sql`select ledger_entry.* from ledger_entry
      join ledger_transaction event on event.account_id = ledger_entry.account_id and event.id = transaction_id and kind = 'statement'
      join (${bills}) bill on bill.account_id = event.account_id and cause_id = bill.id`,
  } as const;
};

/**
 * Lays what a run wrote aside, and empty tables with the indexes of the real ones beside it: what the floor writes, and into
 * what.
 *
 * @returns How many rows.
 */
export async function layFloor(database: Database, billRunId: string): Promise<number> {
  let rows = 0;
  await database.execute(sql`set statement_timeout = 0`);
  for (const table of written) {
    const [from, into] = [sql.identifier(`rows_${table}`), sql.identifier(`floor_${table}`)];
    await database.execute(sql`drop table if exists ${from}, ${into}`);
    const taken = await database.execute(sql`create unlogged table ${from} as ${rowsOf(billRunId)[table]}`);
    await database.execute(sql`create table ${into} (like ${sql.identifier(table)} including all)`);
    rows += taken.count;
  }
  await database.execute(sql`analyze`);
  return rows;
}

/** The floor: the same rows, each table's by one statement, all in one transaction; nothing is read, rated or checked. */
export function writeFloor(database: Database): Promise<void> {
  return database.transaction(async (database) => {
    await database.execute(sql`set local statement_timeout = 0`);
    for (const table of written) {
      await database.execute(
        sql`insert into ${sql.identifier(`floor_${table}`)} select * from ${sql.identifier(`rows_${table}`)}`,
      );
    }
  });
}

/** The first day of the cycle that follows the newest bill of the accounts. */
export async function selectNextCycleDay(database: Database): Promise<string> {
  const [row] = await database.execute<{ day: string }>(
    sql`select (max(period_end) + 1 + interval '1 month')::date as day from statement`,
  );
  if (!row) throw new Error('There is no statement.');
  return row.day;
}
