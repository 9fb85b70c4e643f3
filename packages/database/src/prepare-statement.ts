import type postgres from 'postgres';
import type { Database } from './client.ts';

/** What `$1`, `$2` … take. Many values go as one array: {@link arrayLiteral}. */
export type StatementParameter = string | number | null;

/**
 * A statement written once, when the process starts, and run often. Drizzle would build its text anew for each call
 * and map each cell by its general rules; here the text stays, each connection plans it once, and rows come as the
 * driver reads them.
 *
 * @param database The pool; a transaction runs statements of its own.
 * @returns Runs it. A row has the names that are selected; `bigint`, `numeric`, days and times are text.
 */
export function prepareStatement<Row extends object>(
  database: Database,
  text: string,
): (parameters: StatementParameter[]) => Promise<readonly Row[]> {
  const client = poolOf(database);
  return async (parameters) => client.unsafe<Row[]>(text, parameters, { prepare: true });
}

/** Like {@link prepareStatement}; a row is its cells in the order they are selected. */
export function prepareCellStatement(
  database: Database,
  text: string,
): (parameters: StatementParameter[]) => Promise<readonly (readonly unknown[])[]> {
  const client = poolOf(database);
  return async (parameters) => client.unsafe<Record<string, unknown>[]>(text, parameters, { prepare: true }).values();
}

function poolOf({ $client }: Database): postgres.Sql {
  if (!$client) throw new Error('A statement is prepared on the pool, not inside a transaction.');
  return $client;
}

/** PostgreSQL's text of an array (https://www.postgresql.org/docs/current/arrays.html#ARRAYS-IO). */
export const arrayLiteral = (values: readonly (string | number)[]): string =>
  `{${values.map((value) => JSON.stringify(value)).join(',')}}`;
