import { visibleAccounts } from '@demarc/account';
import type { Context } from '@demarc/database';
import { loadSubscription, type Subscription } from './subscription-loader.ts';

/** One service, also an ended one, if it is on an account the actor may see. */
export const viewSubscription = (ctx: Context, input: { subscriptionId: string }): Promise<Subscription | null> =>
  loadSubscription(ctx.database, input.subscriptionId, visibleAccounts(ctx.actor));
