import { refuseAccess, selectAccounts } from '@demarc/account';
import type { Context } from '@demarc/database';
import { type BillForecast, createForecastLoader } from './forecast-loader.ts';

/** What an account's next bill will be as far as it is known now. NULL for an account that is not the actor's. */
export async function forecastBill(ctx: Context, { accountId }: { accountId: string }): Promise<BillForecast | null> {
  if (refuseAccess(ctx.actor, accountId, 'view')) return null;
  const [account] = await selectAccounts(ctx.database, [accountId]);
  if (!account) return null;
  return createForecastLoader(ctx.database).load({ account, at: ctx.clock.now() });
}
