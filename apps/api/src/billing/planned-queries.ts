import { previewArrangement } from '@demarc/billing';
import type { AccountResolvers } from '../schema.generated.ts';

/** So long a payment that was not made is shown. */
const unmadeForMs = 30 * 86_400_000;

export const Account: Pick<
  AccountResolvers,
  'plannedPayments' | 'unmadePayments' | 'autopay' | 'paymentArrangement' | 'arrangementPreview'
> = {
  plannedPayments: async (account, _args, ctx) => [...(await ctx.loaders.billing.plannedPayments.load(account.id))],
  unmadePayments: async (account, _args, ctx) => {
    const since = new Date(ctx.clock.now().getTime() - unmadeForMs);
    return [...(await ctx.loaders.billing.unmadePayments.load({ accountId: account.id, since }))];
  },
  autopay: async (account, _args, ctx) => {
    const rule = await ctx.loaders.billing.autopay.load(account.id);
    return rule && { ...rule, account };
  },
  paymentArrangement: async (account, _args, ctx) => {
    const arrangement = await ctx.loaders.billing.newestArrangement.load(account.id);
    return arrangement && { ...arrangement, currency: account.currency };
  },
  arrangementPreview: (account, terms, ctx) => previewArrangement(ctx, { ...terms, accountId: account.id }),
};
