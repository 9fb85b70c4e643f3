import { completePasswordReset, proveRecovery, startRecovery } from '@demarc/identity';
import { noteTurnedAway } from '../http/busy-plugin.ts';
import { publicId, rowId } from '../public-id.ts';
import type { MutationResolvers } from '../schema.generated.ts';

/** The way back into a sign-in. */
export const Mutation: Pick<MutationResolvers, 'startRecovery' | 'proveRecovery' | 'completePasswordReset'> = {
  startRecovery: async (_parent, { input }, ctx) => {
    const tooMany = await ctx.limitAddress(ctx);
    if (tooMany) return noteTurnedAway(ctx, tooMany);
    const result = await startRecovery(ctx, input);
    if (result.__typename !== 'StartRecoverySuccess') return result;
    return { ...result, recoveryId: publicId('recovery', result.recoveryId) };
  },
  proveRecovery: async (_parent, { input }, ctx) =>
    noteTurnedAway(
      ctx,
      (await ctx.limitAddress(ctx)) ??
        (await proveRecovery(ctx, { ...input, recoveryId: rowId('recovery', input.recoveryId) })),
    ),
  completePasswordReset: async (_parent, { input }, ctx) =>
    noteTurnedAway(
      ctx,
      (await ctx.limitAddress(ctx)) ??
        (await completePasswordReset(ctx, {
          ...input,
          recoveryId: rowId('recovery', input.recoveryId),
          brandName: ctx.brand.name,
        })),
    ),
};
