import { viewNotMeLink } from '@demarc/identity';
import type { QueryResolvers } from '../schema.generated.ts';

export const Query: Pick<QueryResolvers, 'notMeNotice'> = {
  notMeNotice: (_parent, { token }, ctx) => viewNotMeLink(ctx, { token }),
};
