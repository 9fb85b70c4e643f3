import { type AccountFrozenError, type NotFoundError, notFound, refuseFrozenLogin } from '@demarc/account';
import { inTransaction } from '@demarc/database';
import { forgetSecondFactor } from './forget-second-factor.ts';
import type { IdentityContext } from './identity-context.ts';
import { lockLogin } from './login-store.ts';
import { deleteOwnPasskey } from './passkey-store.ts';
import { requireCustomer } from './require-customer.ts';
import { tellOfFactor } from './tell-of-factor.ts';

export interface RemovePasskeySuccess {
  readonly __typename: 'RemovePasskeySuccess';
}

/** Removes one of the customer's passkeys: it signs nobody in any more. Every contact on record is told. */
export async function removePasskey(
  ctx: IdentityContext,
  input: { passkeyId: string },
): Promise<RemovePasskeySuccess | NotFoundError | AccountFrozenError> {
  const viewer = requireCustomer(ctx.actor);
  const frozen = refuseFrozenLogin(viewer);
  if (frozen) return frozen;
  const { loginId } = viewer;
  return inTransaction(ctx, async (ctx) => {
    await lockLogin(ctx.database, loginId);
    const removed = await deleteOwnPasskey(ctx.database, { id: input.passkeyId, loginId });
    if (!removed) return notFound('passkey');
    await forgetSecondFactor(ctx, loginId);
    const detail = { passkey: removed.name };
    await tellOfFactor(ctx, viewer, { kind: 'passkey-removed', action: 'passkey.remove', detail });
    return { __typename: 'RemovePasskeySuccess' };
  });
}
