import type { Database } from '@demarc/database';
import { anyOf, serviceAddress, sql, subscription } from '@demarc/database/sql';
import { idNamed } from '../seed/id-named.ts';

export type SubscriptionRecord = typeof subscription.$inferInsert;

/** The operator's service number has no column: the id is formed from it, so that it is found again. */
export const importedServiceId = (accountNumber: string, serviceNumber: string): string =>
  idNamed(`imported service ${serviceNumber} of account ${accountNumber}`);

/** The address of each account. Of several, the one that was there first. */
export async function selectAddressIds(
  database: Database,
  accountIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await database
    .select({ accountId: serviceAddress.accountId, id: serviceAddress.id })
    .from(serviceAddress)
    .where(anyOf(serviceAddress.accountId, accountIds))
    .orderBy(sql`${serviceAddress.id} desc`);
  return new Map(rows.map((row) => [row.accountId, row.id]));
}

export const selectSubscriptionsById = (
  database: Database,
  wanted: readonly { accountId: string; id: string }[],
): Promise<{ id: string; startedOn: string }[]> =>
  database
    .select({ id: subscription.id, startedOn: subscription.startedOn })
    .from(subscription)
    .where(
      sql`${anyOf(
        subscription.accountId,
        wanted.map(({ accountId }) => accountId),
      )} and ${anyOf(
        subscription.id,
        wanted.map(({ id }) => id),
      )}`,
    );

export async function insertSubscriptions(database: Database, rows: readonly SubscriptionRecord[]): Promise<void> {
  await database.insert(subscription).values([...rows]);
}
