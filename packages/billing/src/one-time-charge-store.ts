import type { Database } from '@demarc/database';
import { and, eq, oneTimeCharge, sql } from '@demarc/database/sql';

export type OneTimeCharge = typeof oneTimeCharge.$inferSelect;

/** @returns False when its key is used already; nothing is written then. */
export async function insertOneTimeCharge(database: Database, row: OneTimeCharge): Promise<boolean> {
  const rows = await database
    .insert(oneTimeCharge)
    .values(row)
    .onConflictDoNothing({ target: [oneTimeCharge.accountId, oneTimeCharge.idempotencyKey] })
    .returning({ id: oneTimeCharge.id });
  return rows.length > 0;
}

export async function findOneTimeChargeByKey(
  database: Database,
  { accountId, idempotencyKey }: Pick<OneTimeCharge, 'accountId' | 'idempotencyKey'>,
): Promise<OneTimeCharge | undefined> {
  const [row] = await database
    .select()
    .from(oneTimeCharge)
    .where(and(eq(oneTimeCharge.accountId, accountId), eq(oneTimeCharge.idempotencyKey, idempotencyKey)));
  return row;
}

/** When the account's newest bill was issued. NULL: it has none. */
export async function selectNewestIssue(database: Database, accountId: string): Promise<Date | null> {
  const [row] = await database.execute<{ at: string | null }>(
    sql`select max(issued_at) as at from statement where account_id = ${accountId}`,
  );
  return row?.at ? new Date(row.at) : null;
}
