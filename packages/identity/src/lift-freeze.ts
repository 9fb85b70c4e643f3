import type { Account } from '@demarc/account';
import { type NotFoundError, notFound, notifyEveryContact, recordAudit, selectAccounts } from '@demarc/account';
import { type Context, inTransaction } from '@demarc/database';
import { endFreeze } from './compromise-store.ts';
import { recordSecurityEvent } from './record-security-event.ts';

export interface LiftFreezeSuccess {
  readonly __typename: 'LiftFreezeSuccess';
  readonly account: Account;
}

export interface NotFrozenError {
  readonly __typename: 'NotFrozenError';
  readonly code: 'NOT_FROZEN';
  readonly message: string;
}

const notFrozen: NotFrozenError = {
  __typename: 'NotFrozenError',
  code: 'NOT_FROZEN',
  message: 'This account is not frozen, or was opened again already. There is nothing to do.',
};

/**
 * Opens a frozen account again, once its owner is proved anew. For staff; recorded with its reason, and every contact is
 * told.
 */
export function liftFreeze(
  ctx: Context,
  input: { accountId: string; reason: string },
): Promise<LiftFreezeSuccess | NotFrozenError | NotFoundError> {
  const { accountId, reason } = input;
  const { actor } = ctx;
  if (actor.kind !== 'staff') return Promise.resolve(notFound('account'));
  return inTransaction(ctx, async (ctx) => {
    const [account] = await selectAccounts(ctx.database, [accountId]);
    if (!account) return notFound('account');
    const at = ctx.clock.now();
    const loginId = await endFreeze(ctx.database, accountId, { at, by: actor.tokenId });
    if (loginId === null) return notFrozen;
    await recordAudit(ctx, { accountId, action: 'account.lift_freeze', reason });
    await recordSecurityEvent(ctx, { loginId, kind: 'freeze-lifted' });
    const { accountNumber } = account;
    await notifyEveryContact(ctx, { accountIds: [accountId], template: 'freeze-lifted', data: { accountNumber, at } });
    return { __typename: 'LiftFreezeSuccess', account };
  });
}
