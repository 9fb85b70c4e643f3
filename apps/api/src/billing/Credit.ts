import { grantCredit, listCredits } from '@demarc/billing';
import { requireReason } from '../account/reason.ts';
import { pageRequest, toConnection } from '../connection.ts';
import { money } from '../money.ts';
import { publicId, rowId } from '../public-id.ts';
import type { AccountResolvers, CreditResolvers, MutationResolvers } from '../schema.generated.ts';

export const Credit: CreditResolvers = {
  id: (credit) => publicId('credit', credit.id),
  amount: (credit) => money(credit.amountMinor, credit.currency),
};

export const Account: Pick<AccountResolvers, 'credits'> = {
  credits: async (account, args, ctx) =>
    toConnection(await listCredits(ctx, { accountId: account.id, page: pageRequest(args) })),
};

export const Mutation: Pick<MutationResolvers, 'grantCredit'> = {
  grantCredit: (_parent, { input }, ctx) =>
    grantCredit(ctx, {
      ...input,
      accountId: rowId('account', input.accountId),
      subscriptionId: input.subscriptionId ? rowId('subscription', input.subscriptionId) : null,
      auditReason: requireReason(ctx),
    }),
};
