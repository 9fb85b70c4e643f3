import type { Database, Day } from '@demarc/database';
import { accountCredit, and, anyOf, creditedDay, eq } from '@demarc/database/sql';

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

/** Which of a service's days are credited already. */
export async function selectCreditedDays(
  database: Database,
  { accountId, subscriptionId, days }: { accountId: string; subscriptionId: string; days: readonly Day[] },
): Promise<ReadonlySet<Day>> {
  const rows = await database
    .select({ day: creditedDay.day })
    .from(creditedDay)
    .where(
      and(
        eq(creditedDay.accountId, accountId),
        eq(creditedDay.subscriptionId, subscriptionId),
        anyOf(creditedDay.day, days, 'date'),
      ),
    );
  return new Set(rows.map(({ day }) => day));
}

export async function insertCreditedDays(
  database: Database,
  rows: readonly (typeof creditedDay.$inferSelect)[],
): Promise<void> {
  await database.insert(creditedDay).values([...rows]);
}
