import { changeDueDay, chooseBillDelivery, dueDayChangeableFrom, isDueDay, previewDueDay } from '@demarc/billing';
import { rowId } from '../public-id.ts';
import type { AccountResolvers, MutationResolvers } from '../schema.generated.ts';

export const Account: Pick<AccountResolvers, 'dueDayChangeableFrom' | 'dueDayPreview'> = {
  dueDayChangeableFrom: (account, _args, ctx) => dueDayChangeableFrom(account, ctx.clock.now()),
  dueDayPreview: (account, { dueDay }, ctx) => (isDueDay(dueDay) ? previewDueDay(ctx, account, dueDay) : null),
};

export const Mutation: Pick<MutationResolvers, 'changeDueDay' | 'chooseBillDelivery'> = {
  changeDueDay: (_parent, { input }, ctx) =>
    changeDueDay(ctx, { ...input, accountId: rowId('account', input.accountId) }),
  chooseBillDelivery: (_parent, { input }, ctx) =>
    chooseBillDelivery(ctx, { ...input, accountId: rowId('account', input.accountId) }),
};
