import { type Context, inTransaction } from '@demarc/database';
import { refuseAccess } from './account-access.ts';
import { type Account, selectAccounts } from './account-store.ts';
import { recordAudit } from './audit-store.ts';

/**
 * One account by id, for staff: any, and the look is recorded with its reason in the same transaction. A customer's own
 * accounts come through the account loader, which needs no transaction.
 *
 * @returns NULL when there is none.
 */
export function viewAccountAsStaff(
  ctx: Context,
  input: { accountId: string; reason: string },
): Promise<Account | null> {
  return inTransaction(ctx, async (ctx) => {
    if (ctx.actor.kind !== 'staff' || refuseAccess(ctx.actor, input.accountId, 'view')) return null;
    const [account] = await selectAccounts(ctx.database, [input.accountId]);
    if (!account) return null;
    await recordAudit(ctx, { accountId: account.id, action: 'account.view', reason: input.reason });
    return account;
  });
}
