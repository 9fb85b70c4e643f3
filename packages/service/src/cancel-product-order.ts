import {
  type AccountFrozenError,
  type NotFoundError,
  notFound,
  type RoleNotAllowedError,
  recordAudit,
  refuseAccess,
  visibleAccounts,
} from '@demarc/account';
import { type Context, dayIn, inTransaction } from '@demarc/database';
import { type OrderClosedError, orderClosed } from './plan-change-errors.ts';
import { afterOrderEvent } from './product-order-state.ts';
import { closeOrder, lockOrder, type ProductOrder } from './product-order-store.ts';

export interface CancelProductOrderSuccess {
  readonly __typename: 'CancelProductOrderSuccess';
  readonly order: ProductOrder;
}

const closedMessages: Record<ProductOrder['state'], string> = {
  acknowledged:
    'The new plan begins today, so the order cannot be taken back. Order your old plan again if you want it back.',
  completed: 'The new plan is in effect already. Order your old plan again if you want it back.',
  cancelled: 'This order was cancelled before. There is nothing more to do.',
};

/** Takes back an ordered change. From its first day on it has begun, even if the job that completes it is late. */
export function cancelProductOrder(
  ctx: Context,
  input: { orderId: string },
): Promise<CancelProductOrderSuccess | OrderClosedError | NotFoundError | RoleNotAllowedError | AccountFrozenError> {
  return inTransaction(ctx, async (ctx) => {
    const order = await lockOrder(ctx.database, input.orderId, visibleAccounts(ctx.actor));
    if (!order) return notFound('order');
    const refusal = refuseAccess(ctx.actor, order.accountId, 'act');
    if (refusal) return refusal;
    const state = afterOrderEvent[order.state].cancel;
    const closedAt = ctx.clock.now();
    const hasBegun = dayIn(order.timeZone, closedAt) >= order.effectiveOn;
    if (state === 'refused' || hasBegun) return orderClosed(closedMessages[order.state]);

    await closeOrder(ctx.database, order, { state, closedAt });
    await recordAudit(ctx, {
      accountId: order.accountId,
      action: 'plan_change.cancel',
      detail: { orderId: order.id, subscriptionId: order.subscriptionId },
    });
    return { __typename: 'CancelProductOrderSuccess', order: { ...order, state, closedAt } };
  });
}
