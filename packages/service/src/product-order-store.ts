import type { Database } from '@demarc/database';
import {
  account,
  and,
  anyOf,
  eq,
  productOffering,
  productOrder,
  type SQL,
  sql,
  subscription,
} from '@demarc/database/sql';
import type { ProductOffering } from './offering-store.ts';

/** An ordered change of plan, with the new plan and with what its account says about money and days. */
export interface ProductOrder extends Readonly<typeof productOrder.$inferSelect> {
  readonly offering: ProductOffering;
  readonly currency: string;
  readonly timeZone: string;
}

/** Written out, not a parameter: a prepared plan matches the partial unique index by these words. */
const isOpen = sql`${productOrder.state} = 'acknowledged'`;

const ordersWhere = (database: Database, where: SQL | undefined) =>
  database
    .select({ row: productOrder, offering: productOffering, currency: account.currency, timeZone: account.timeZone })
    .from(productOrder)
    .innerJoin(account, eq(account.id, productOrder.accountId))
    .innerJoin(productOffering, eq(productOffering.id, productOrder.offeringId))
    // Joined so that a lock can take the service before its order: everyone locks in that order, so nobody deadlocks.
    .innerJoin(
      subscription,
      and(eq(subscription.accountId, productOrder.accountId), eq(subscription.id, productOrder.subscriptionId)),
    )
    .where(where);

const toOrder = ({
  row,
  ...joined
}: {
  row: typeof productOrder.$inferSelect;
  offering: ProductOffering;
  currency: string;
  timeZone: string;
}): ProductOrder => ({ ...row, ...joined });

const byId = (orderId: string, accountIds: readonly string[] | 'all') =>
  and(eq(productOrder.id, orderId), accountIds === 'all' ? undefined : anyOf(productOrder.accountId, accountIds));

/** @param accountIds The accounts it may belong to; `all` for staff. */
export async function findOrder(
  database: Database,
  orderId: string,
  accountIds: readonly string[] | 'all',
): Promise<ProductOrder | undefined> {
  const [found] = await ordersWhere(database, byId(orderId, accountIds));
  return found && toOrder(found);
}

/** Like {@link findOrder}, and nobody else changes it or its service until the transaction ends. */
export async function lockOrder(
  database: Database,
  orderId: string,
  accountIds: readonly string[] | 'all',
): Promise<ProductOrder | undefined> {
  const [found] = await ordersWhere(database, byId(orderId, accountIds)).for('update', {
    of: [subscription, productOrder],
  });
  return found && toOrder(found);
}

/** @returns False when the service has an open order: a unique index decides, so also between orders at once. */
export async function insertOrder(database: Database, row: typeof productOrder.$inferInsert): Promise<boolean> {
  const inserted = await database
    .insert(productOrder)
    .values(row)
    .onConflictDoNothing({
      target: [productOrder.accountId, productOrder.subscriptionId],
      where: isOpen,
    })
    .returning({ id: productOrder.id });
  return inserted.length === 1;
}

export async function closeOrder(
  database: Database,
  order: Pick<ProductOrder, 'accountId' | 'id'>,
  to: { state: ProductOrder['state']; closedAt: Date },
): Promise<void> {
  await database
    .update(productOrder)
    .set(to)
    .where(and(eq(productOrder.accountId, order.accountId), eq(productOrder.id, order.id)));
}
