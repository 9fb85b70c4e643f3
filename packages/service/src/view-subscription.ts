import { visibleAccounts } from '@demarc/account';
import type { Context } from '@demarc/database';
import { findSubscription, type Subscription } from './subscription-store.ts';

/** One service, also an ended one, if it is on an account the actor may see. */
export const viewSubscription = async (ctx: Context, input: { subscriptionId: string }): Promise<Subscription | null> =>
  (await findSubscription(ctx.database, input.subscriptionId, visibleAccounts(ctx.actor))) ?? null;
