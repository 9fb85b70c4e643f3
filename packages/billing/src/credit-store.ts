import type { Database } from '@demarc/database';
import { accountCredit, and, eq } from '@demarc/database/sql';

export type AccountCredit = typeof accountCredit.$inferSelect;

/** @returns False when its cause is credited already; nothing is written then. */
export async function insertCredit(database: Database, row: AccountCredit): Promise<boolean> {
  const rows = await database
    .insert(accountCredit)
    .values(row)
    .onConflictDoNothing({ target: [accountCredit.accountId, accountCredit.cause, accountCredit.causeKey] })
    .returning({ id: accountCredit.id });
  return rows.length > 0;
}

export async function findCreditByCause(
  database: Database,
  { accountId, cause, causeKey }: Pick<AccountCredit, 'accountId' | 'cause' | 'causeKey'>,
): Promise<AccountCredit | undefined> {
  const [row] = await database
    .select()
    .from(accountCredit)
    .where(
      and(eq(accountCredit.accountId, accountId), eq(accountCredit.cause, cause), eq(accountCredit.causeKey, causeKey)),
    );
  return row;
}
