import type { Database, Day } from '@demarc/database';
import { account, and, anyOf, eq, type SQL, subscription } from '@demarc/database/sql';

/** A service with what its account says about money and days. */
export type AgreedSubscription = typeof subscription.$inferSelect & {
  readonly currency: string;
  readonly timeZone: string;
};

const subscriptionsWhere = (database: Database, where: SQL | undefined) =>
  database
    .select({ row: subscription, currency: account.currency, timeZone: account.timeZone })
    .from(subscription)
    .innerJoin(account, eq(account.id, subscription.accountId))
    .where(where);

const toSubscription = ({
  row,
  ...ofAccount
}: {
  row: typeof subscription.$inferSelect;
  currency: string;
  timeZone: string;
}): AgreedSubscription => ({ ...row, ...ofAccount });

const byId = (subscriptionId: string, accountIds: readonly string[] | 'all') =>
  and(
    eq(subscription.id, subscriptionId),
    accountIds === 'all' ? undefined : anyOf(subscription.accountId, accountIds),
  );

/** @param accountIds The accounts it may belong to; `all` for staff. */
export async function findSubscription(
  database: Database,
  subscriptionId: string,
  accountIds: readonly string[] | 'all',
): Promise<AgreedSubscription | undefined> {
  const [row] = await subscriptionsWhere(database, byId(subscriptionId, accountIds));
  return row && toSubscription(row);
}

/** Like {@link findSubscription}, and nobody else changes it until the transaction ends. */
export async function lockSubscription(
  database: Database,
  subscriptionId: string,
  accountIds: readonly string[] | 'all',
): Promise<AgreedSubscription | undefined> {
  const [row] = await subscriptionsWhere(database, byId(subscriptionId, accountIds)).for('update', {
    of: subscription,
  });
  return row && toSubscription(row);
}

/** Puts a service on another plan at the agreed price. A promotion belongs to the plan it was given for and ends. */
export async function changePlan(
  database: Database,
  { accountId, id }: Pick<AgreedSubscription, 'accountId' | 'id'>,
  to: { offeringId: string; monthlyPriceMinor: number; termsSince: Day },
): Promise<void> {
  await database
    .update(subscription)
    .set({ ...to, promotionName: null, promotionDiscountMinor: null, promotionEndsOn: null })
    .where(and(eq(subscription.accountId, accountId), eq(subscription.id, id)));
}
