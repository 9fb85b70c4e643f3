import type { CycleUsageResolvers } from '../schema.generated.ts';

/** Every field is a property of the domain's `CycleUsage`. */
export const CycleUsage: CycleUsageResolvers = {};
