import { refuseAccess, selectAccounts } from '@demarc/account';
import type { Context } from '@demarc/database';
import { type CycleUsage, readCycleUsage } from './cycle-usage.ts';

/** Usage of the current bill cycle of an account's data services. Empty for an account that is not the actor's. */
export async function viewCycleUsage(ctx: Context, input: { accountId: string }): Promise<readonly CycleUsage[]> {
  if (refuseAccess(ctx.actor, input.accountId, 'view')) return [];
  const accounts = await selectAccounts(ctx.database, [input.accountId]);
  if (accounts.length === 0) return [];
  return (await readCycleUsage(ctx.database, accounts, ctx.clock.now())).get(input.accountId) ?? [];
}
