import type { QueryResolvers } from '../schema.generated.ts';

export const Query: Pick<QueryResolvers, 'viewer'> = {
  viewer: (_parent, _args, { actor }) => (actor.kind === 'customer' ? actor : null),
};
