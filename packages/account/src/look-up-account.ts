import { type Context, inTransaction, isStorableText } from '@demarc/database';
import { type Account, selectAccountByNumber } from './account-store.ts';
import { recordAudit } from './audit-store.ts';

/**
 * Staff look-up of an account by the number on its bill. The look is recorded with its reason, in the same
 * transaction.
 *
 * @returns NULL when there is none, and for everyone but staff.
 */
export function lookUpAccount(ctx: Context, input: { accountNumber: string; reason: string }): Promise<Account | null> {
  return inTransaction(ctx, async (ctx) => {
    if (ctx.actor.kind !== 'staff' || !isStorableText(input.accountNumber)) return null;
    const account = await selectAccountByNumber(ctx.database, input.accountNumber.trim());
    if (!account) return null;
    await recordAudit(ctx, { accountId: account.id, action: 'account.look_up', reason: input.reason });
    return account;
  });
}
