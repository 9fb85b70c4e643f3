import {
  finishPasskeyEnrolment,
  removePasskey,
  renamePasskey,
  renewRecoveryCodes,
  signInWithPasskey,
  startPasskeyEnrolment,
  startPasskeyUse,
  stepUp,
  turnOffTotp,
  verifyPasskey,
  verifyRecoveryCode,
  verifySignInCode,
} from '@demarc/identity';
import type { ApiContext } from '../context.ts';
import { noteTurnedAway } from '../http/busy-plugin.ts';
import type { ViewerModel } from '../mappers.ts';
import { publicId, rowId } from '../public-id.ts';
import type { MutationResolvers, PasskeyAnswerInput } from '../schema.generated.ts';

type FactorMutations = Pick<
  MutationResolvers,
  | 'stepUp'
  | 'renewRecoveryCodes'
  | 'turnOffTotp'
  | 'verifyRecoveryCode'
  | 'verifySignInCode'
  | 'startPasskeyEnrolment'
  | 'finishPasskeyEnrolment'
  | 'renamePasskey'
  | 'removePasskey'
  | 'startPasskeyUse'
  | 'signInWithPasskey'
  | 'verifyPasskey'
>;

/** Whom passkeys are for: the configured portal, whatever a request says its host is. */
const party = ({ brand: { name, portalUrl } }: ApiContext) => ({ name, portalUrl });

const answer = (input: PasskeyAnswerInput, ctx: ApiContext) => ({
  challengeId: rowId('passkeyChallenge', input.challengeId),
  answerJson: input.answerJson,
  party: party(ctx),
});

const asked = <Use extends { challengeId: string }>(use: Use): Use => ({
  ...use,
  challengeId: publicId('passkeyChallenge', use.challengeId),
});

/** The viewer as a new object: the profile read with the session is from before the change. */
const changedViewer = ({ actor }: ApiContext): ViewerModel => ({ ...(actor as ViewerModel) });

export const Mutation: FactorMutations = {
  stepUp: async (_parent, { input: { passkey, ...input } }, ctx) =>
    noteTurnedAway(ctx, await stepUp(ctx, { ...input, passkey: passkey ? answer(passkey, ctx) : null })),
  renewRecoveryCodes: (_parent, _args, ctx) => renewRecoveryCodes(ctx),
  turnOffTotp: async (_parent, _args, ctx) => {
    const result = await turnOffTotp(ctx);
    return result.__typename === 'TurnOffTotpSuccess' ? { ...result, viewer: changedViewer(ctx) } : result;
  },
  verifyRecoveryCode: (_parent, { input }, ctx) => verifyRecoveryCode(ctx, input),
  verifySignInCode: (_parent, { input }, ctx) => verifySignInCode(ctx, input),
  startPasskeyEnrolment: async (_parent, _args, ctx) => {
    const result = await startPasskeyEnrolment(ctx, { party: party(ctx) });
    return 'challengeId' in result ? asked(result) : result;
  },
  finishPasskeyEnrolment: (_parent, { input }, ctx) =>
    finishPasskeyEnrolment(ctx, { ...answer(input, ctx), name: input.name }),
  renamePasskey: (_parent, { input }, ctx) =>
    renamePasskey(ctx, { ...input, passkeyId: rowId('passkey', input.passkeyId) }),
  removePasskey: async (_parent, { input }, ctx) => {
    const result = await removePasskey(ctx, { passkeyId: rowId('passkey', input.passkeyId) });
    return result.__typename === 'RemovePasskeySuccess' ? { ...result, viewer: changedViewer(ctx) } : result;
  },
  startPasskeyUse: async (_parent, _args, ctx) => {
    const tooMany = await ctx.limitAddress(ctx);
    if (tooMany) return noteTurnedAway(ctx, tooMany);
    return { __typename: 'PasskeyUse', ...asked(await startPasskeyUse(ctx, { party: party(ctx) })) };
  },
  signInWithPasskey: async (_parent, { input }, ctx) =>
    noteTurnedAway(
      ctx,
      (await ctx.limitAddress(ctx)) ??
        (await signInWithPasskey(ctx, {
          ...answer(input, ctx),
          isShared: input.isShared,
          trustedDocumentsOnly: ctx.documentId !== null,
        })),
    ),
  verifyPasskey: (_parent, { input }, ctx) =>
    verifyPasskey(ctx, { ...answer(input, ctx), rememberDevice: input.rememberDevice }),
};
