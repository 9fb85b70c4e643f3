import { createSharedLoader, type Database } from '@demarc/database';
import { arrayLiteral, equipment, prepareCellStatement, tableCells } from '@demarc/database/sql';
import { createSubscriptionLoader, type Subscription } from './subscription-loader.ts';

export type Equipment = typeof equipment.$inferSelect;

type SubscriptionKey = Pick<Subscription, 'accountId' | 'id'>;

const equipmentCells = tableCells(equipment);

const equipmentOfSubscriptions = `
  select ${equipmentCells.columns}
  from equipment
  where equipment.account_id = any($1::uuid[])
    and equipment.subscription_id = any($2::uuid[])
    and equipment.returned_on is null
  order by equipment.installed_on, equipment.id`;

/** Loaders that live as long as the process. Keys are accounts and rows the viewer's right to was checked for. */
export function createServiceLoaders(database: Database) {
  const selectEquipment = prepareCellStatement(database, equipmentOfSubscriptions);
  return {
    /** An account's services that have not ended, the oldest first, each with its plan and its pending order. */
    subscriptions: createSubscriptionLoader(database),
    /** What is still with the customer. */
    equipment: createSharedLoader<SubscriptionKey, readonly Equipment[]>({
      keyOf: (subscription) => subscription.id,
      absent: () => [],
      loadMany: async (subscriptions) => {
        const accountIds = arrayLiteral(subscriptions.map((key) => key.accountId));
        const rows = await selectEquipment([accountIds, arrayLiteral(subscriptions.map((key) => key.id))]);
        return Map.groupBy(
          rows.map((cells) => equipmentCells.read(cells, 0)),
          (row) => row.subscriptionId,
        );
      },
    }),
  };
}

export type ServiceLoaders = ReturnType<typeof createServiceLoaders>;
