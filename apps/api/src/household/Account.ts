import { listInvitations, listMembers } from '@demarc/identity';
import { publicId } from '../public-id.ts';
import type { AccountResolvers, HouseholdMemberResolvers, InvitationResolvers } from '../schema.generated.ts';

export const Account: Pick<AccountResolvers, 'members' | 'invitations'> = {
  members: (account, _args, ctx) => listMembers(ctx, { accountId: account.id }),
  invitations: (account, _args, ctx) => listInvitations(ctx, { accountId: account.id }),
};

export const HouseholdMember: HouseholdMemberResolvers = {
  id: (member) => publicId('member', member.loginId),
  joinedAt: (member) => member.createdAt,
  isViewer: (member, _args, { actor }) => actor.kind === 'customer' && actor.loginId === member.loginId,
};

export const Invitation: InvitationResolvers = {
  id: (invitation) => publicId('invitation', invitation.id),
  sentAt: (invitation) => invitation.createdAt,
};
