import { refuseAccess, selectAccounts } from '@demarc/account';
import type { Context } from '@demarc/database';
import { createServiceLoaders } from '@demarc/service';
import type { CycleUsage } from './cycle-usage.ts';
import { createUsageLoaders } from './usage-loader.ts';

/** Usage of the current bill cycle of an account's data services. Empty for an account that is not the actor's. */
export async function viewCycleUsage(ctx: Context, input: { accountId: string }): Promise<readonly CycleUsage[]> {
  if (refuseAccess(ctx.actor, input.accountId, 'view')) return [];
  const [account] = await selectAccounts(ctx.database, [input.accountId]);
  if (!account) return [];
  return createUsageLoaders(ctx.database, ctx.clock, createServiceLoaders(ctx.database)).cycleUsage.load(account);
}
