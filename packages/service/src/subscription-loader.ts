import { createSharedLoader, type Database, type SharedLoader } from '@demarc/database';
import {
  arrayLiteral,
  prepareCellStatement,
  productOffering,
  productOrder,
  subscription,
  tableCells,
} from '@demarc/database/sql';
import type { ProductOffering } from './offering-store.ts';
import type { ProductOrder } from './product-order-store.ts';
import type { AgreedSubscription } from './subscription-store.ts';

/** A service with its plan, and with the change that is ordered and has not begun. */
export interface Subscription extends AgreedSubscription {
  readonly offering: ProductOffering;
  readonly pendingOrder: ProductOrder | null;
}

const own = tableCells(subscription);
const plan = tableCells(productOffering, 'plan');
const ordered = tableCells(productOrder, 'ordered');
const orderedPlan = tableCells(productOffering, 'ordered_plan');

const planAt = 2 + own.count;
const orderedAt = planAt + plan.count;
const orderedPlanAt = orderedAt + ordered.count;

/**
 * Everything about services in one statement. The state of the order is written out, not a parameter: a prepared plan
 * matches the partial unique index by these words. The limit says what that index holds, and that each service's order
 * is looked up by itself, however few orders PostgreSQL believes there are.
 */
const subscriptionsWhere = (where: string): string => `
  select account.currency, account.time_zone, ${own.columns}, ${plan.columns}, pending.*
  from subscription
  join account on account.id = subscription.account_id
  join product_offering as plan on plan.id = subscription.offering_id
  left join lateral (
    select ${ordered.columns}, ${orderedPlan.columns}
    from product_order as ordered
    join product_offering as ordered_plan on ordered_plan.id = ordered.offering_id
    where ordered.account_id = subscription.account_id
      and ordered.subscription_id = subscription.id
      and ordered.state = 'acknowledged'
    limit 1
  ) as pending on true
  where ${where}
  order by subscription.account_id, subscription.started_on, subscription.id`;

const ofAccounts = subscriptionsWhere(`subscription.account_id = any($1::uuid[]) and subscription.status <> 'ended'`);

const byId = subscriptionsWhere(
  'subscription.id = $1::uuid and ($2::uuid[] is null or subscription.account_id = any($2::uuid[]))',
);

function readSubscription(cells: readonly unknown[]): Subscription {
  const [currency, timeZone] = [String(cells[0]), String(cells[1])];
  const hasOrder = cells[orderedAt] !== null;
  return {
    ...own.read(cells, 2),
    currency,
    timeZone,
    offering: plan.read(cells, planAt),
    pendingOrder: hasOrder
      ? { ...ordered.read(cells, orderedAt), currency, timeZone, offering: orderedPlan.read(cells, orderedPlanAt) }
      : null,
  };
}

/** An account's services that have not ended, the oldest first. The key is the account's id. */
export function createSubscriptionLoader(database: Database): SharedLoader<string, readonly Subscription[]> {
  const select = prepareCellStatement(database, ofAccounts);
  return createSharedLoader<string, readonly Subscription[]>({
    keyOf: (accountId) => accountId,
    absent: () => [],
    loadMany: async (accountIds) =>
      Map.groupBy((await select([arrayLiteral(accountIds)])).map(readSubscription), (row) => row.accountId),
  });
}

/**
 * One service, also an ended one.
 *
 * @param accountIds The accounts it may belong to; `all` for staff.
 */
export async function loadSubscription(
  database: Database,
  subscriptionId: string,
  accountIds: readonly string[] | 'all',
): Promise<Subscription | null> {
  const select = prepareCellStatement(database, byId);
  const [cells] = await select([subscriptionId, accountIds === 'all' ? null : arrayLiteral(accountIds)]);
  return cells ? readSubscription(cells) : null;
}
