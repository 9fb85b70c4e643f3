import { type Context, inTransaction } from '@demarc/database';
import { findUsername } from './compromise-store.ts';
import { type AlreadyMemberError, alreadyMember } from './household-errors.ts';
import { selectMembers } from './household-member-store.ts';
import { joinHousehold } from './join-household.ts';
import { type InvalidLinkError, invalidLink } from './link-errors.ts';
import { lockInvitation } from './lock-invitation.ts';
import { requireCustomer } from './require-customer.ts';

export interface AcceptInvitationSuccess {
  readonly __typename: 'AcceptInvitationSuccess';
  /** Seen from the next request on. */
  readonly accountId: string;
}

/** A signed-in customer joins the account they are invited to, from the next request on. The link is the proof. */
export function acceptInvitation(
  ctx: Context,
  input: { token: string },
): Promise<AcceptInvitationSuccess | InvalidLinkError | AlreadyMemberError> {
  const { loginId } = requireCustomer(ctx.actor);
  return inTransaction(ctx, async (ctx) => {
    const invitation = await lockInvitation(ctx, input.token);
    if (!invitation) return invalidLink;
    const members = await selectMembers(ctx.database, invitation.accountId);
    if (members.some((member) => member.loginId === loginId)) return alreadyMember;
    await joinHousehold(ctx, invitation, {
      loginId,
      username: await findUsername(ctx.database, loginId),
      at: ctx.clock.now(),
    });
    return { __typename: 'AcceptInvitationSuccess', accountId: invitation.accountId };
  });
}
