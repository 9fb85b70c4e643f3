import { visibleAccounts } from '@demarc/account';
import type { Context } from '@demarc/database';
import { findOrder, type ProductOrder } from './product-order-store.ts';

/** One order in any state, if it is on an account the actor may see. */
export const viewProductOrder = async (ctx: Context, input: { orderId: string }): Promise<ProductOrder | null> =>
  (await findOrder(ctx.database, input.orderId, visibleAccounts(ctx.actor))) ?? null;
