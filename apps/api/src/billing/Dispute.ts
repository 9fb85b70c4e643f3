import { money } from '../money.ts';
import { publicId } from '../public-id.ts';
import type { DisputeResolvers } from '../schema.generated.ts';

export const Dispute: DisputeResolvers = {
  id: (dispute) => publicId('dispute', dispute.id),
  accountId: (dispute) => publicId('account', dispute.accountId),
  amount: async (dispute, _args, ctx) => {
    const { line } = await ctx.loaders.billing.disputedCharge.load(dispute);
    return money(dispute.amountMinor, line.currency);
  },
  credited: async (dispute, _args, ctx) => {
    if (dispute.creditedMinor === null) return null;
    const { line } = await ctx.loaders.billing.disputedCharge.load(dispute);
    return money(dispute.creditedMinor, line.currency);
  },
  statement: async (dispute, _args, ctx) => (await ctx.loaders.billing.disputedCharge.load(dispute)).statement,
  // As it stands among the others on its bill.
  line: async (dispute, _args, ctx) => {
    const { statement, line } = await ctx.loaders.billing.disputedCharge.load(dispute);
    const lines = await ctx.loaders.billing.statementLines.load(statement);
    return lines.find(({ position }) => position === dispute.position) ?? line;
  },
};
