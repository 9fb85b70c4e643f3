import type { CycleUsageResolvers } from '../schema.generated.ts';

/** Every other field is a property of the domain's `CycleUsage`. */
export const CycleUsage: CycleUsageResolvers = {
  days: async (usage, _args, ctx) => [...(await ctx.loaders.usage.days.load(usage))],
};
