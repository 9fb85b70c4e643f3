import { notifyAccount, recordAudit } from '@demarc/account';
import { type Context, dayIn, inTransaction, startOfDay } from '@demarc/database';
import { enqueueJob } from '@demarc/jobs';
import { findOffering } from './offering-store.ts';
import { afterOrderEvent } from './product-order-state.ts';
import { closeOrder, lockOrder, type ProductOrder } from './product-order-store.ts';
import { changePlan, findSubscription } from './subscription-store.ts';

/** A job that came before its day, by another machine's clock, comes back no sooner than this. */
const earlyRetryMs = 60_000;

/**
 * Puts an ordered plan change into effect on its day: the service gets the ordered plan and price, its promotion ends.
 * A job: run again, or for an order that is closed, it changes nothing. An order for a service that ended meanwhile is
 * cancelled.
 *
 * @throws When a person asks; completing is the system's part.
 */
export async function completeProductOrder(ctx: Context, input: { accountId: string; orderId: string }): Promise<void> {
  if (ctx.actor.kind !== 'system') throw new Error('Only the system completes orders.');
  return inTransaction(ctx, async (ctx) => {
    const order = await lockOrder(ctx.database, input.orderId, [input.accountId]);
    if (!order) throw new Error(`There is no product order ${input.orderId}.`);
    const subscription = await findSubscription(ctx.database, order.subscriptionId, [order.accountId]);
    const event = subscription?.status === 'ended' ? 'cancel' : 'complete';
    const state = afterOrderEvent[order.state][event];
    if (state === 'refused') return;
    const closedAt = ctx.clock.now();
    if (dayIn(order.timeZone, closedAt) < order.effectiveOn) return comeBack(ctx, order);

    await closeOrder(ctx.database, order, { state, closedAt });
    const { accountId, id: orderId, subscriptionId } = order;
    await recordAudit(ctx, { accountId, action: `plan_change.${event}`, detail: { orderId, subscriptionId } });
    if (event === 'complete') await putIntoEffect(ctx, order);
  });
}

/** Queues the job anew for the order's day. */
function comeBack(ctx: Context, { accountId, id: orderId, timeZone, effectiveOn }: ProductOrder): Promise<void> {
  const soonest = ctx.clock.now().getTime() + earlyRetryMs;
  const runAt = new Date(Math.max(soonest, startOfDay(timeZone, effectiveOn).getTime()));
  return enqueueJob(ctx, 'complete-product-order', { accountId, orderId }, { runAt });
}

async function putIntoEffect(ctx: Context, order: ProductOrder): Promise<void> {
  const { accountId, subscriptionId: id, offeringId, monthlyPriceMinor, currency, effectiveOn } = order;
  await changePlan(ctx.database, { accountId, id }, { offeringId, monthlyPriceMinor, termsSince: effectiveOn });
  const offering = await findOffering(ctx.database, offeringId);
  if (!offering) throw new Error(`There is no product offering ${offeringId}, though an order refers to it.`);
  const price = { amountMinor: monthlyPriceMinor, currency };
  const data = { offering: offering.name, price, effectiveOn: { day: effectiveOn } };
  await notifyAccount(ctx, { accountId, template: 'plan-change-completed', data });
}
