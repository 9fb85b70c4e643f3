import { refuseAccess } from '@demarc/account';
import type { Context } from '@demarc/database';
import { createSubscriptionLoader, type Subscription } from './subscription-loader.ts';

/** An account's services that have not ended. Empty for an account that is not the actor's. */
export async function listSubscriptions(ctx: Context, input: { accountId: string }): Promise<readonly Subscription[]> {
  if (refuseAccess(ctx.actor, input.accountId, 'view')) return [];
  return createSubscriptionLoader(ctx.database).load(input.accountId);
}
