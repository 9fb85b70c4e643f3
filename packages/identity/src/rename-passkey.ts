import { type InvalidInputError, type NotFoundError, notFound, recordAudit } from '@demarc/account';
import { inTransaction } from '@demarc/database';
import type { IdentityContext } from './identity-context.ts';
import { checkPasskeyName } from './passkey-name.ts';
import { type Passkey, renameOwnPasskey } from './passkey-store.ts';
import { requireCustomer } from './require-customer.ts';

export interface RenamePasskeySuccess {
  readonly __typename: 'RenamePasskeySuccess';
  readonly passkey: Passkey;
}

/** Gives one of the customer's passkeys another name. */
export async function renamePasskey(
  ctx: IdentityContext,
  input: { passkeyId: string; name: string },
): Promise<RenamePasskeySuccess | NotFoundError | InvalidInputError> {
  const { loginId, roles } = requireCustomer(ctx.actor);
  const name = checkPasskeyName(input.name);
  if (typeof name !== 'string') return name;
  return inTransaction(ctx, async (ctx) => {
    const passkey = await renameOwnPasskey(ctx.database, { id: input.passkeyId, loginId, name });
    if (!passkey) return notFound('passkey');
    for (const accountId of roles.keys()) await recordAudit(ctx, { accountId, action: 'passkey.rename' });
    return { __typename: 'RenamePasskeySuccess', passkey };
  });
}
