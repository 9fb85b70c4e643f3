import { createSharedLoader, type Database } from '@demarc/database';
import {
  account,
  arrayLiteral,
  contact,
  prepareCellStatement,
  serviceAddress,
  type TableCells,
  tableCells,
} from '@demarc/database/sql';
import { type Account, toAccount } from './account-store.ts';

export type ServiceAddress = typeof serviceAddress.$inferSelect;
export type Contact = typeof contact.$inferSelect;

const ownCells = tableCells(account);

/** An account, selected where `account` and its `customer` are joined under their own names. */
export const accountCells: TableCells<Account> = {
  columns: `${ownCells.columns}, customer.given_name, customer.family_name`,
  count: ownCells.count + 2,
  read: (cells, from) =>
    toAccount({
      account: ownCells.read(cells, from),
      givenName: String(cells[from + ownCells.count]),
      familyName: String(cells[from + ownCells.count + 1]),
    }),
};

const addressCells = tableCells(serviceAddress);
const contactCells = tableCells(contact);

const accountsById = `
  select ${accountCells.columns}
  from account
  join customer on customer.id = account.customer_id
  where account.id = any($1::uuid[])`;

const firstAddresses = `
  select distinct on (service_address.account_id) ${addressCells.columns}
  from service_address
  where service_address.account_id = any($1::uuid[])
  order by service_address.account_id, service_address.id`;

const contactsOfAccounts = `
  select ${contactCells.columns}
  from contact
  where contact.account_id = any($1::uuid[])
  order by contact.account_id, contact.channel, contact.created_at`;

/** Loaders that live as long as the process. Keys are account ids the viewer's right to was checked for. */
export function createAccountLoaders(database: Database) {
  const selectAccounts = prepareCellStatement(database, accountsById);
  const selectAddresses = prepareCellStatement(database, firstAddresses);
  const selectContacts = prepareCellStatement(database, contactsOfAccounts);
  return {
    account: createSharedLoader<string, Account | null>({
      keyOf: (id) => id,
      absent: () => null,
      loadMany: async (ids) => {
        const rows = (await selectAccounts([arrayLiteral(ids)])).map((cells) => accountCells.read(cells, 0));
        return new Map(rows.map((row) => [row.id, row]));
      },
    }),
    /** The first service address; a second home is a second account today. */
    serviceAddress: createSharedLoader<string, ServiceAddress | null>({
      keyOf: (accountId) => accountId,
      absent: () => null,
      loadMany: async (accountIds) => {
        const rows = (await selectAddresses([arrayLiteral(accountIds)])).map((cells) => addressCells.read(cells, 0));
        return new Map(rows.map((row) => [row.accountId, row]));
      },
    }),
    contacts: createSharedLoader<string, readonly Contact[]>({
      keyOf: (accountId) => accountId,
      absent: () => [],
      loadMany: async (accountIds) => {
        const rows = (await selectContacts([arrayLiteral(accountIds)])).map((cells) => contactCells.read(cells, 0));
        return Map.groupBy(rows, (row) => row.accountId);
      },
    }),
  };
}

export type AccountLoaders = ReturnType<typeof createAccountLoaders>;
