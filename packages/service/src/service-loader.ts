import { createSharedLoader, type Database } from '@demarc/database';
import { and, anyOf, asc, equipment, isNull } from '@demarc/database/sql';
import { type ProductOffering, selectOfferings } from './offering-store.ts';
import { type ProductOrder, selectOpenOrders } from './product-order-store.ts';
import { type Subscription, selectSubscriptions } from './subscription-store.ts';

export type Equipment = typeof equipment.$inferSelect;

type SubscriptionKey = Pick<Subscription, 'accountId' | 'id'>;

/** Loaders that live as long as the process. Keys are accounts and rows the viewer's right to was checked for. */
export function createServiceLoaders(database: Database) {
  return {
    offering: createSharedLoader<string, ProductOffering>({
      keyOf: (id) => id,
      absent: (id) => {
        throw new Error(`There is no product offering ${id}, though something refers to it.`);
      },
      loadMany: async (ids) => new Map((await selectOfferings(database, ids)).map((row) => [row.id, row])),
    }),
    /** An account's services that have not ended, the oldest first. */
    subscriptions: createSharedLoader<string, readonly Subscription[]>({
      keyOf: (accountId) => accountId,
      absent: () => [],
      loadMany: async (accountIds) =>
        Map.groupBy(await selectSubscriptions(database, accountIds), (row) => row.accountId),
    }),
    /** What is still with the customer. */
    equipment: createSharedLoader<SubscriptionKey, readonly Equipment[]>({
      keyOf: (subscription) => subscription.id,
      absent: () => [],
      loadMany: async (subscriptions) => {
        const rows = await database
          .select()
          .from(equipment)
          .where(
            and(
              anyOf(
                equipment.accountId,
                subscriptions.map((key) => key.accountId),
              ),
              anyOf(
                equipment.subscriptionId,
                subscriptions.map((key) => key.id),
              ),
              isNull(equipment.returnedOn),
            ),
          )
          .orderBy(asc(equipment.installedOn), asc(equipment.id));
        return Map.groupBy(rows, (row) => row.subscriptionId);
      },
    }),
    pendingOrder: createSharedLoader<SubscriptionKey, ProductOrder | null>({
      keyOf: (subscription) => subscription.id,
      absent: () => null,
      loadMany: async (subscriptions) =>
        new Map((await selectOpenOrders(database, subscriptions)).map((row) => [row.subscriptionId, row])),
    }),
  };
}

export type ServiceLoaders = ReturnType<typeof createServiceLoaders>;
