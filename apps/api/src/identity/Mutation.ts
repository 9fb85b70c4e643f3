import {
  completeRegistration,
  confirmTotpEnrolment,
  signIn,
  signOut,
  startRegistration,
  startTotpEnrolment,
  verifyTotp,
} from '@demarc/identity';
import { noteTurnedAway } from '../http/busy-plugin.ts';
import { publicId, rowId } from '../public-id.ts';
import type { MutationResolvers } from '../schema.generated.ts';

type IdentityMutations = Pick<
  MutationResolvers,
  | 'startRegistration'
  | 'completeRegistration'
  | 'signIn'
  | 'verifyTotp'
  | 'startTotpEnrolment'
  | 'confirmTotpEnrolment'
  | 'signOut'
>;

export const Mutation: IdentityMutations = {
  startRegistration: async (_parent, { input }, ctx) => {
    const tooMany = await ctx.limitAddress(ctx);
    if (tooMany) return noteTurnedAway(ctx, tooMany);
    const result = await startRegistration(ctx, input);
    if (result.__typename !== 'StartRegistrationSuccess') return result;
    return { ...result, registrationId: publicId('registration', result.registrationId) };
  },
  completeRegistration: async (_parent, { input }, ctx) =>
    noteTurnedAway(
      ctx,
      (await ctx.limitAddress(ctx)) ??
        (await completeRegistration(ctx, {
          ...input,
          registrationId: rowId('registration', input.registrationId),
          brandName: ctx.brand.name,
        })),
    ),
  signIn: async (_parent, { input }, ctx) =>
    noteTurnedAway(
      ctx,
      (await ctx.limitAddress(ctx)) ?? (await signIn(ctx, { ...input, trustedDocumentsOnly: ctx.documentId !== null })),
    ),
  verifyTotp: (_parent, { input }, ctx) => verifyTotp(ctx, { ...input }),
  startTotpEnrolment: (_parent, _args, ctx) => startTotpEnrolment(ctx, { issuer: ctx.brand.name }),
  confirmTotpEnrolment: (_parent, { input }, ctx) => confirmTotpEnrolment(ctx, input),
  signOut: (_parent, _args, ctx) => signOut(ctx),
};
