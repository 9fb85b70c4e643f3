import type { Database } from '@demarc/database';
import { account, anyOf, asc, customer, eq, type SQL } from '@demarc/database/sql';

export type Account = typeof account.$inferSelect & {
  readonly holderName: string;
  readonly holderGivenName: string;
};

/** @param row An account with the name of the customer it belongs to. */
export const toAccount = (row: {
  account: typeof account.$inferSelect;
  givenName: string;
  familyName: string;
}): Account => ({
  ...row.account,
  holderName: `${row.givenName} ${row.familyName}`,
  holderGivenName: row.givenName,
});

async function select(database: Database, where: SQL): Promise<Account[]> {
  const rows = await database
    .select({ account, givenName: customer.givenName, familyName: customer.familyName })
    .from(account)
    .innerJoin(customer, eq(customer.id, account.customerId))
    .where(where)
    .orderBy(asc(account.accountNumber));
  return rows.map(toAccount);
}

export const selectAccounts = (database: Database, ids: readonly string[]): Promise<Account[]> =>
  select(database, anyOf(account.id, ids));

export async function selectAccountByNumber(database: Database, accountNumber: string): Promise<Account | undefined> {
  const [row] = await select(database, eq(account.accountNumber, accountNumber));
  return row;
}
