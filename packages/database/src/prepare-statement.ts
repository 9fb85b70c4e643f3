import type { Database } from './client.ts';
import type { StatementLanes } from './statement-lanes.ts';

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
  const run = runnerOf(database);
  return (parameters) => run((client) => client.unsafe<Row[]>(text, parameters, { prepare: true }));
}

/** Like {@link prepareStatement}; a row is its cells in the order they are selected. */
export function prepareCellStatement(
  database: Database,
  text: string,
): (parameters: StatementParameter[]) => Promise<readonly (readonly unknown[])[]> {
  const run = runnerOf(database);
  return (parameters) =>
    run((client) => client.unsafe<Record<string, unknown>[]>(text, parameters, { prepare: true }).values());
}

/** The lanes of shared statements, where there are any; else the pool. */
function runnerOf({ $client, $lanes }: Database): StatementLanes['run'] {
  if ($lanes) return $lanes.run;
  if (!$client) throw new Error('A statement is prepared on the pool, not inside a transaction.');
  return async (send) => send($client);
}

/** PostgreSQL's text of an array (https://www.postgresql.org/docs/current/arrays.html#ARRAYS-IO). */
export const arrayLiteral = (values: readonly (string | number | boolean | null)[]): string =>
  `{${values.map((value) => JSON.stringify(value)).join(',')}}`;
