import { viewInvitation } from '@demarc/identity';
import type { QueryResolvers } from '../schema.generated.ts';

export const Query: Pick<QueryResolvers, 'invitationNotice'> = {
  invitationNotice: (_parent, { token }, ctx) => viewInvitation(ctx, { token }),
};
