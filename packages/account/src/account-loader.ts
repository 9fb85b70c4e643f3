import { createSharedLoader, type Database } from '@demarc/database';
import { anyOf, asc, contact, serviceAddress } from '@demarc/database/sql';
import { type Account, selectAccounts } from './account-store.ts';

export type ServiceAddress = typeof serviceAddress.$inferSelect;
export type Contact = typeof contact.$inferSelect;

/** Loaders that live as long as the process. Keys are account ids the viewer's right to was checked for. */
export function createAccountLoaders(database: Database) {
  return {
    account: createSharedLoader<string, Account | null>({
      keyOf: (id) => id,
      absent: () => null,
      loadMany: async (ids) => new Map((await selectAccounts(database, ids)).map((row) => [row.id, row])),
    }),
    /** The first service address; a second home is a second account today. */
    serviceAddress: createSharedLoader<string, ServiceAddress | null>({
      keyOf: (accountId) => accountId,
      absent: () => null,
      loadMany: async (accountIds) => {
        const rows = await database
          .selectDistinctOn([serviceAddress.accountId])
          .from(serviceAddress)
          .where(anyOf(serviceAddress.accountId, accountIds))
          .orderBy(asc(serviceAddress.accountId), asc(serviceAddress.id));
        return new Map(rows.map((row) => [row.accountId, row]));
      },
    }),
    contacts: createSharedLoader<string, readonly Contact[]>({
      keyOf: (accountId) => accountId,
      absent: () => [],
      loadMany: async (accountIds) => {
        const rows = await database
          .select()
          .from(contact)
          .where(anyOf(contact.accountId, accountIds))
          .orderBy(asc(contact.accountId), asc(contact.channel), asc(contact.createdAt));
        return Map.groupBy(rows, (row) => row.accountId);
      },
    }),
  };
}

export type AccountLoaders = ReturnType<typeof createAccountLoaders>;
