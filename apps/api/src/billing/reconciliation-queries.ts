import { listReconciliationReports } from '@demarc/billing';
import { pageRequest, toConnection } from '../connection.ts';
import type { QueryResolvers } from '../schema.generated.ts';

export const Query: Pick<QueryResolvers, 'reconciliationReports'> = {
  reconciliationReports: async (_parent, args, ctx) =>
    toConnection(await listReconciliationReports(ctx, pageRequest(args))),
};
