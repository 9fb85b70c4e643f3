import {
  type AccountFrozenError,
  type NotFoundError,
  notFound,
  type RoleNotAllowedError,
  recordAudit,
  refuseAccess,
} from '@demarc/account';
import { type Context, inTransaction } from '@demarc/database';
import { type Invitation, revokeInvitationOf, selectOpenInvitations } from './invitation-store.ts';
import { lockAccount } from './registration-store.ts';

export interface RevokeInvitationSuccess {
  readonly __typename: 'RevokeInvitationSuccess';
  /** Those of the account that are still open. */
  readonly invitations: Invitation[];
}

/** Takes back an open invitation: its link leads nowhere from then on. For owners. */
export async function revokeInvitation(
  ctx: Context,
  input: { accountId: string; invitationId: string },
): Promise<RevokeInvitationSuccess | NotFoundError | RoleNotAllowedError | AccountFrozenError> {
  const { accountId } = input;
  const refusal = refuseAccess(ctx.actor, accountId, 'administer');
  if (refusal) return refusal;
  return inTransaction(ctx, async (ctx) => {
    const now = ctx.clock.now();
    await lockAccount(ctx.database, accountId);
    if (!(await revokeInvitationOf(ctx.database, input, now))) return notFound('invitation');
    await recordAudit(ctx, { accountId, action: 'household.revoke_invitation' });
    const invitations = await selectOpenInvitations(ctx.database, accountId, now);
    return { __typename: 'RevokeInvitationSuccess', invitations };
  });
}
