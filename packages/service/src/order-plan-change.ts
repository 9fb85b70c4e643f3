import {
  type Account,
  type AccountFrozenError,
  type NotFoundError,
  notFound,
  notifyAccount,
  type RoleNotAllowedError,
  recordAudit,
  refuseAccess,
  selectAccounts,
  visibleAccounts,
} from '@demarc/account';
import { addDays, type Context, cycleOf, dayIn, inTransaction, newId, startOfDay } from '@demarc/database';
import { enqueueJob } from '@demarc/jobs';
import { type ProductOffering, selectOfferings } from './offering-store.ts';
import {
  type OfferNotAvailableError,
  type OrderPendingError,
  orderPending,
  type PriceChangedError,
  priceChanged,
} from './plan-change-errors.ts';
import { checkPlanChange } from './plan-change-rules.ts';
import { insertOrder, type ProductOrder } from './product-order-store.ts';
import type { Subscription } from './subscription-loader.ts';
import { type AgreedSubscription, lockSubscription } from './subscription-store.ts';

export interface OrderPlanChangeSuccess {
  readonly __typename: 'OrderPlanChangeSuccess';
  readonly order: ProductOrder;
  readonly subscription: Subscription;
}

export type OrderPlanChangeResult =
  | OrderPlanChangeSuccess
  | OfferNotAvailableError
  | PriceChangedError
  | OrderPendingError
  | NotFoundError
  | RoleNotAllowedError
  | AccountFrozenError;

/**
 * Orders another plan for a service, from the start of the next bill cycle, at the price the customer saw. One change
 * waits at a time: a unique index holds that, also between orders that arrive at once.
 */
export function orderPlanChange(
  ctx: Context,
  input: {
    subscriptionId: string;
    offeringId: string;
    expectedMonthlyPrice: { amountMinor: number; currency: string };
  },
): Promise<OrderPlanChangeResult> {
  return inTransaction(ctx, async (ctx) => {
    const subscription = await lockSubscription(ctx.database, input.subscriptionId, visibleAccounts(ctx.actor));
    if (!subscription) return notFound('service');
    const refusal = refuseAccess(ctx.actor, subscription.accountId, 'act');
    if (refusal) return refusal;

    const account = await accountOf(ctx, subscription);
    const offerings = await selectOfferings(ctx.database, [subscription.offeringId, input.offeringId]);
    const from = offerings.find(({ id }) => id === subscription.offeringId);
    if (!from) throw new Error(`Subscription ${subscription.id} has no offering.`);
    const offering = checkPlanChange(
      account,
      subscription,
      from,
      offerings.find(({ id }) => id === input.offeringId),
    );
    if ('__typename' in offering) return offering;
    const { amountMinor, currency } = input.expectedMonthlyPrice;
    if (amountMinor !== offering.monthlyPriceMinor || currency !== offering.currency) return priceChanged(offering);

    const order = newOrder(ctx, account, subscription, offering);
    if (!(await insertOrder(ctx.database, order))) return orderPending;
    await followUp(ctx, account, order, offering);
    const changed = { ...subscription, offering: from, pendingOrder: order };
    return { __typename: 'OrderPlanChangeSuccess', order, subscription: changed };
  });
}

async function accountOf(ctx: Context, { accountId }: AgreedSubscription): Promise<Account> {
  const [account] = await selectAccounts(ctx.database, [accountId]);
  if (!account) throw new Error(`There is no account ${accountId}, though a service refers to it.`);
  return account;
}

function newOrder(
  ctx: Context,
  { timeZone, cycleDay, currency }: Account,
  { accountId, id: subscriptionId }: AgreedSubscription,
  offering: ProductOffering,
): ProductOrder {
  const orderedAt = ctx.clock.now();
  const effectiveOn = addDays(cycleOf(cycleDay, dayIn(timeZone, orderedAt)).end, 1);
  return {
    accountId,
    id: newId(),
    subscriptionId,
    offeringId: offering.id,
    offering,
    state: 'acknowledged',
    monthlyPriceMinor: offering.monthlyPriceMinor,
    currency,
    timeZone,
    effectiveOn,
    orderedAt,
    closedAt: null,
  };
}

/** What follows from an order: the job that completes it, the audit trail, the confirmation by mail. */
async function followUp(ctx: Context, account: Account, order: ProductOrder, offering: ProductOffering): Promise<void> {
  const { accountId, id: orderId, effectiveOn, monthlyPriceMinor } = order;
  const runAt = startOfDay(account.timeZone, effectiveOn);
  await enqueueJob(ctx, 'complete-product-order', { accountId, orderId }, { runAt });
  const detail = {
    orderId,
    subscriptionId: order.subscriptionId,
    offering: offering.code,
    monthlyPriceMinor,
    effectiveOn,
  };
  await recordAudit(ctx, { accountId, action: 'plan_change.order', detail });
  const price = { amountMinor: monthlyPriceMinor, currency: order.currency };
  const data = { offering: offering.name, price, effectiveOn: { day: effectiveOn } };
  await notifyAccount(ctx, { accountId, template: 'plan-change-ordered', data });
}
