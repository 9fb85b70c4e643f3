import type { AccountResolvers } from '../schema.generated.ts';

export const Account: Pick<AccountResolvers, 'usage'> = {
  usage: async (account, _args, ctx) => [...(await ctx.loaders.usage.cycleUsage.load(account))],
};
