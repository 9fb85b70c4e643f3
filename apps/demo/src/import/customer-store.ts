import type { Database } from '@demarc/database';
import { account, anyOf, contact, customer, eq, productOffering, serviceAddress } from '@demarc/database/sql';

export type OfferingRecord = typeof productOffering.$inferInsert;
export type CustomerRecord = typeof customer.$inferSelect;

export const selectOfferingsByCode = (database: Database, codes: readonly string[]) =>
  database
    .select()
    .from(productOffering)
    .where(anyOf(productOffering.code, codes, 'text'));

export async function insertOfferings(database: Database, rows: readonly OfferingRecord[]): Promise<void> {
  await database.insert(productOffering).values([...rows]);
}

export const selectCustomersByNumber = (database: Database, numbers: readonly string[]): Promise<CustomerRecord[]> =>
  database
    .select()
    .from(customer)
    .where(anyOf(customer.customerNumber, numbers, 'text'));

export async function insertCustomers(database: Database, rows: readonly CustomerRecord[]): Promise<void> {
  await database.insert(customer).values([...rows]);
}

/** An account as the rows that hang on it need it. */
export interface LoadedAccount {
  readonly id: string;
  readonly accountNumber: string;
  readonly customerNumber: string;
  readonly currency: string;
  readonly timeZone: string;
  readonly cycleDay: number;
}

export const selectAccountsByNumber = (database: Database, numbers: readonly string[]): Promise<LoadedAccount[]> =>
  database
    .select({
      id: account.id,
      accountNumber: account.accountNumber,
      customerNumber: customer.customerNumber,
      currency: account.currency,
      timeZone: account.timeZone,
      cycleDay: account.cycleDay,
    })
    .from(account)
    .innerJoin(customer, eq(customer.id, account.customerId))
    .where(anyOf(account.accountNumber, numbers, 'text'));

export interface AccountRecords {
  readonly accounts: readonly (typeof account.$inferInsert)[];
  readonly addresses: readonly (typeof serviceAddress.$inferInsert)[];
  readonly contacts: readonly (typeof contact.$inferInsert)[];
}

export async function insertAccounts(
  database: Database,
  { accounts, addresses, contacts }: AccountRecords,
): Promise<void> {
  await database.insert(account).values([...accounts]);
  await database.insert(serviceAddress).values([...addresses]);
  if (contacts.length > 0) await database.insert(contact).values([...contacts]);
}
