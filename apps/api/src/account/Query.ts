import { lookUpAccount, refuseAccess, viewAccountAsStaff } from '@demarc/account';
import { rowId } from '../public-id.ts';
import type { QueryResolvers } from '../schema.generated.ts';
import { requireReason } from './reason.ts';

export const Query: Pick<QueryResolvers, 'account' | 'accountByNumber'> = {
  account: (_parent, { id }, ctx) => {
    const accountId = rowId('account', id);
    if (ctx.actor.kind === 'staff') return viewAccountAsStaff(ctx, { accountId, reason: requireReason(ctx) });
    return refuseAccess(ctx.actor, accountId, 'view') ? null : ctx.loaders.account.account.load(accountId);
  },
  accountByNumber: (_parent, { accountNumber }, ctx) =>
    lookUpAccount(ctx, { accountNumber, reason: requireReason(ctx) }),
};
