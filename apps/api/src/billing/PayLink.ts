import { createPayLink, listPayLinks, payByLink, revokePayLink, startPayLinkSetup, viewPayLink } from '@demarc/billing';
import { noteTurnedAway } from '../http/busy-plugin.ts';
import { money } from '../money.ts';
import { publicId, rowId } from '../public-id.ts';
import type {
  AccountResolvers,
  MutationResolvers,
  PayLinkNoticeResolvers,
  PayLinkReceiptResolvers,
  PayLinkResolvers,
  QueryResolvers,
} from '../schema.generated.ts';

export const PayLink: PayLinkResolvers = {
  id: (link) => publicId('payLink', link.id),
};

export const PayLinkNotice: PayLinkNoticeResolvers = {
  payable: (notice) => money(notice.payableMinor, notice.currency),
};

export const PayLinkReceipt: PayLinkReceiptResolvers = {
  amount: (payment) => money(payment.amountMinor, payment.currency),
};

export const Account: Pick<AccountResolvers, 'payLinks'> = {
  payLinks: (account, _args, ctx) => listPayLinks(ctx, { accountId: account.id }),
};

export const Query: Pick<QueryResolvers, 'payLinkNotice'> = {
  payLinkNotice: (_parent, { token }, ctx) => viewPayLink(ctx, { token }),
};

type PayLinkMutations = Pick<MutationResolvers, 'createPayLink' | 'revokePayLink' | 'startPayLinkSetup' | 'payByLink'>;

export const Mutation: PayLinkMutations = {
  createPayLink: (_parent, { input }, ctx) => createPayLink(ctx, { accountId: rowId('account', input.accountId) }),
  revokePayLink: (_parent, { input }, ctx) =>
    revokePayLink(ctx, {
      accountId: rowId('account', input.accountId),
      payLinkId: rowId('payLink', input.payLinkId),
    }),
  startPayLinkSetup: async (_parent, { input }, ctx) =>
    noteTurnedAway(ctx, (await ctx.limitAddress(ctx)) ?? (await startPayLinkSetup(ctx, input))),
  payByLink: async (_parent, { input }, ctx) => {
    const result = noteTurnedAway(ctx, (await ctx.limitAddress(ctx)) ?? (await payByLink(ctx, input)));
    return result.__typename === 'PayByLinkSuccess'
      ? { __typename: result.__typename, receipt: result.payment }
      : result;
  },
};
