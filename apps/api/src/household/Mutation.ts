import {
  acceptInvitation,
  changeMemberRole,
  inviteMember,
  registerByInvitation,
  removeMember,
  revokeInvitation,
} from '@demarc/identity';
import { noteTurnedAway } from '../http/busy-plugin.ts';
import { publicId, rowId } from '../public-id.ts';
import type { MutationResolvers } from '../schema.generated.ts';

type HouseholdMutations = Pick<
  MutationResolvers,
  | 'inviteMember'
  | 'revokeInvitation'
  | 'acceptInvitation'
  | 'registerByInvitation'
  | 'changeMemberRole'
  | 'removeMember'
>;

const memberOf = ({ accountId, memberId }: { accountId: string; memberId: string }) => ({
  accountId: rowId('account', accountId),
  loginId: rowId('member', memberId),
});

export const Mutation: HouseholdMutations = {
  inviteMember: (_parent, { input }, ctx) =>
    inviteMember(ctx, { ...input, accountId: rowId('account', input.accountId) }),
  revokeInvitation: (_parent, { input }, ctx) =>
    revokeInvitation(ctx, {
      accountId: rowId('account', input.accountId),
      invitationId: rowId('invitation', input.invitationId),
    }),
  acceptInvitation: async (_parent, { input }, ctx) => {
    const result = await acceptInvitation(ctx, input);
    if (result.__typename !== 'AcceptInvitationSuccess') return result;
    return { __typename: result.__typename, accountId: publicId('account', result.accountId) };
  },
  registerByInvitation: async (_parent, { input }, ctx) =>
    noteTurnedAway(
      ctx,
      (await ctx.limitAddress(ctx)) ?? (await registerByInvitation(ctx, { ...input, brandName: ctx.brand.name })),
    ),
  changeMemberRole: (_parent, { input }, ctx) => changeMemberRole(ctx, { ...memberOf(input), role: input.role }),
  removeMember: (_parent, { input }, ctx) => removeMember(ctx, memberOf(input)),
};
