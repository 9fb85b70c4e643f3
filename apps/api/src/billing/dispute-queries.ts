import { listDisputes, listOpenDisputes, viewDispute } from '@demarc/billing';
import { pageRequest, toConnection } from '../connection.ts';
import { rowId } from '../public-id.ts';
import type { AccountResolvers, QueryResolvers } from '../schema.generated.ts';

export const Query: Pick<QueryResolvers, 'openDisputes'> = {
  openDisputes: async (_parent, args, ctx) => toConnection(await listOpenDisputes(ctx, { page: pageRequest(args) })),
};

export const Account: Pick<AccountResolvers, 'disputes' | 'dispute'> = {
  disputes: async (account, args, ctx) =>
    toConnection(await listDisputes(ctx, { accountId: account.id, page: pageRequest(args) })),
  dispute: async (account, { id }, ctx) => {
    const dispute = await viewDispute(ctx, { disputeId: rowId('dispute', id) });
    return dispute?.accountId === account.id ? dispute : null;
  },
};
