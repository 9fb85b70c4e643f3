import { refuseAccess } from '@demarc/account';
import type { Context } from '@demarc/database';
import { findFrozenAt } from './compromise-store.ts';

/** True while money and profile of an account stand still. A customer's session brings the answer with it. */
export async function isAccountFrozen(
  ctx: Pick<Context, 'database' | 'actor'>,
  { accountId }: { accountId: string },
): Promise<boolean> {
  if (ctx.actor.kind === 'customer') return ctx.actor.frozen.has(accountId);
  if (refuseAccess(ctx.actor, accountId, 'view')) return false;
  return (await findFrozenAt(ctx.database, accountId)) !== null;
}
