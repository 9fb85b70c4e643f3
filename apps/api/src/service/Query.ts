import { listOfferings } from '@demarc/service';
import type { QueryResolvers } from '../schema.generated.ts';

export const Query: Pick<QueryResolvers, 'productOfferings'> = {
  productOfferings: (_parent, _args, ctx) => listOfferings(ctx),
};
