import type { Database } from '@demarc/database';
import { account, and, anyOf, asc, eq, ne, type SQL, subscription } from '@demarc/database/sql';

/** A service with what its account says about money and days. */
export type Subscription = typeof subscription.$inferSelect & { readonly currency: string; readonly timeZone: string };

const subscriptionsWhere = (database: Database, where: SQL | undefined) =>
  database
    .select({ row: subscription, currency: account.currency, timeZone: account.timeZone })
    .from(subscription)
    .innerJoin(account, eq(account.id, subscription.accountId))
    .where(where)
    .orderBy(asc(subscription.accountId), asc(subscription.startedOn), asc(subscription.id));

const toSubscription = ({
  row,
  ...ofAccount
}: {
  row: typeof subscription.$inferSelect;
  currency: string;
  timeZone: string;
}): Subscription => ({ ...row, ...ofAccount });

/** The services of accounts that have not ended, the oldest first. */
export async function selectSubscriptions(database: Database, accountIds: readonly string[]): Promise<Subscription[]> {
  const rows = await subscriptionsWhere(
    database,
    and(anyOf(subscription.accountId, accountIds), ne(subscription.status, 'ended')),
  );
  return rows.map(toSubscription);
}

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
): Promise<Subscription | undefined> {
  const [row] = await subscriptionsWhere(database, byId(subscriptionId, accountIds));
  return row && toSubscription(row);
}

/** Like {@link findSubscription}, and nobody else changes it until the transaction ends. */
export async function lockSubscription(
  database: Database,
  subscriptionId: string,
  accountIds: readonly string[] | 'all',
): Promise<Subscription | undefined> {
  const [row] = await subscriptionsWhere(database, byId(subscriptionId, accountIds)).for('update', {
    of: subscription,
  });
  return row && toSubscription(row);
}

/** Puts a service on another plan at the agreed price. A promotion belongs to the plan it was given for and ends. */
export async function changePlan(
  database: Database,
  { accountId, id }: Pick<Subscription, 'accountId' | 'id'>,
  to: { offeringId: string; monthlyPriceMinor: number },
): Promise<void> {
  await database
    .update(subscription)
    .set({ ...to, promotionName: null, promotionDiscountMinor: null, promotionEndsOn: null })
    .where(and(eq(subscription.accountId, accountId), eq(subscription.id, id)));
}
