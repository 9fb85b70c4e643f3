import { refuseAccess } from '@demarc/account';
import type { Context } from '@demarc/database';
import { type PayLink, selectPayLinks } from './pay-link-store.ts';

/** The links by which an account can be paid now, newest first, those of bills' mails too. Empty for who may not look. */
export async function listPayLinks(
  ctx: Pick<Context, 'actor' | 'database' | 'clock'>,
  { accountId }: { accountId: string },
): Promise<PayLink[]> {
  if (refuseAccess(ctx.actor, accountId, 'view')) return [];
  return selectPayLinks(ctx.database, accountId, ctx.clock.now());
}
