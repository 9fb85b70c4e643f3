import { refuseAccess } from '@demarc/account';
import type { Context } from '@demarc/database';
import { type PayLink, selectPayLinks } from './pay-link-store.ts';

/** The links of an account that its customers made and that are in use, newest first. Empty for who may not act. */
export async function listPayLinks(
  ctx: Pick<Context, 'actor' | 'database' | 'clock'>,
  { accountId }: { accountId: string },
): Promise<PayLink[]> {
  if (refuseAccess(ctx.actor, accountId, 'view')) return [];
  return selectPayLinks(ctx.database, accountId, ctx.clock.now());
}
