import { ingestUsage } from '@demarc/usage';
import { rowId } from '../public-id.ts';
import type { MutationResolvers } from '../schema.generated.ts';

export const Mutation: Pick<MutationResolvers, 'ingestUsage'> = {
  ingestUsage: (_parent, { input: { source, records } }, ctx) =>
    ingestUsage(ctx, {
      source,
      records: records.map((record) => ({ ...record, subscriptionId: rowId('subscription', record.subscriptionId) })),
    }),
};
