import { type AnyColumn, type SQL, sql } from 'drizzle-orm';

/**
 * `column = any($1)`: one statement text, and so one prepared plan, for any number of values. Drizzle's `inArray`
 * writes a placeholder for each value, which makes a new statement for each length.
 *
 * @param type PostgreSQL's name of the element type, such as `uuid`.
 */
export const anyOf = (column: AnyColumn, values: readonly string[], type: 'uuid' | 'text' | 'date' = 'uuid'): SQL =>
  sql`${column} = any(${sql.param(`{${values.map((value) => JSON.stringify(value)).join(',')}}`)}::${sql.raw(type)}[])`;
