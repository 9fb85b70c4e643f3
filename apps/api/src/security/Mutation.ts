import {
  forgetDevice,
  liftFreeze,
  reportCompromise,
  revokeOtherSessions,
  revokeSession,
  sayNotMe,
  unlockSignIn,
} from '@demarc/identity';
import { requireReason } from '../account/reason.ts';
import { rowId } from '../public-id.ts';
import type { MutationResolvers } from '../schema.generated.ts';

type SecurityMutations = Pick<
  MutationResolvers,
  | 'reportCompromise'
  | 'sayNotMe'
  | 'liftFreeze'
  | 'unlockSignIn'
  | 'revokeSession'
  | 'revokeOtherSessions'
  | 'forgetDevice'
>;

export const Mutation: SecurityMutations = {
  reportCompromise: (_parent, _args, ctx) => reportCompromise(ctx),
  sayNotMe: (_parent, { input }, ctx) => sayNotMe(ctx, input),
  liftFreeze: (_parent, { input }, ctx) =>
    liftFreeze(ctx, { accountId: rowId('account', input.accountId), reason: requireReason(ctx) }),
  unlockSignIn: (_parent, { input }, ctx) => unlockSignIn(ctx, { ...input, reason: requireReason(ctx) }),
  revokeSession: (_parent, { input }, ctx) => revokeSession(ctx, { sessionId: rowId('session', input.sessionId) }),
  revokeOtherSessions: (_parent, _args, ctx) => revokeOtherSessions(ctx),
  forgetDevice: (_parent, { input }, ctx) => forgetDevice(ctx, { deviceId: rowId('device', input.deviceId) }),
};
