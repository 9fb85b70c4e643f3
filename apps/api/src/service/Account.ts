import type { AccountResolvers } from '../schema.generated.ts';

export const Account: Pick<AccountResolvers, 'subscriptions'> = {
  subscriptions: async (account, _args, ctx) => [...(await ctx.loaders.service.subscriptions.load(account.id))],
};
