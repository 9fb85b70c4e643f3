import { type SQL, sql } from 'drizzle-orm';
import type { Database } from './client.ts';
import { arrayLiteral } from './prepare-statement.ts';

/** A column's PostgreSQL type and how a row tells its cell. */
export type RowColumns<Row> = Readonly<
  Record<string, readonly [type: string, read: (row: Row) => string | number | boolean | Date | null | undefined]>
>;

/** Rows as a table expression called `row`: an array for each column, so one statement text for any number of rows. */
export function unnestRows<Row>(rows: readonly Row[], columns: RowColumns<Row>): SQL {
  const arrays = Object.values(columns).map(([type, read]) => {
    const cells = rows.map((row) => {
      const cell = read(row) ?? null;
      return cell instanceof Date ? cell.toISOString() : cell;
    });
    return sql`${arrayLiteral(cells)}::${sql.raw(type)}[]`;
  });
  return sql`unnest(${sql.join(arrays, sql`, `)}) as row (${namesOf(columns)})`;
}

/** Inserts rows in one statement. */
export async function insertRows<Row>(
  database: Database,
  table: string,
  rows: readonly Row[],
  columns: RowColumns<Row>,
): Promise<void> {
  if (rows.length === 0) return;
  await database.execute(
    sql`insert into ${sql.identifier(table)} (${namesOf(columns)}) select * from ${unnestRows(rows, columns)}`,
  );
}

const namesOf = (columns: RowColumns<never>): SQL =>
  sql.join(
    Object.keys(columns).map((name) => sql.identifier(name)),
    sql`, `,
  );
