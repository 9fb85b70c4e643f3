import { type SQL, sql } from '@demarc/database/sql';

/**
 * SQL for the id of the `n`th bulk row of a kind. The digits after the time come from md5, so a run can be repeated. The time part of this UUIDv7
 * grows with `n`: rows made together lie together in every index, as with real ids, and so inserting is fast.
 *
 * @param kind Part of the program, never from outside: it is written into the statement as it is.
 */
export function bulkId(kind: string, n: SQL): SQL {
  const digits = sql`md5(${sql.raw(`'bulk ${kind} '`)} || (${n}))`;
  return sql`(lpad(to_hex((${n})::bigint + 1700000000000), 12, '0') || '7' || substr(${digits}, 1, 3) || '8' || substr(${digits}, 4, 15))::uuid`;
}
