import { digestOf, inTransaction } from '@demarc/database';
import type { IdentityContext } from './identity-context.ts';
import {
  type InvalidCodeError,
  invalidCode,
  type SignInLockedError,
  type TooBusyError,
  type WeakPasswordError,
} from './identity-errors.ts';
import { lockLogin } from './login-store.ts';
import { readOwnWords } from './own-words.ts';
import { passwordHashing } from './password-hashing.ts';
import { checkPassword } from './password-policy.ts';
import { replacePassword } from './password-store.ts';
import { readCode } from './read-code.ts';
import { type RecoveryEndedError, recoveryEnded } from './recovery-errors.ts';
import { resetWindowMs } from './recovery-limits.ts';
import { completeRecovery, endOtherRecoveries, findProvedLogin, lockRecovery } from './recovery-store.ts';
import { recoveryLane } from './secret-budget.ts';
import { lockSessions, revokeSessions } from './session-store.ts';
import { showRecoveryCodeOf, showTotpCode } from './show-factor.ts';
import { clearTries } from './take-try.ts';
import { tellOfChange } from './tell-of-change.ts';
import { totpDigits } from './totp-code.ts';
import { hasConfirmedFactor, lockFactor } from './totp-store.ts';

export interface CompletePasswordResetSuccess {
  readonly __typename: 'CompletePasswordResetSuccess';
  /** Always true: the way on is to sign in with the new password. */
  readonly mustSignIn: true;
}

const noSecondFactor = invalidCode(
  'Your sign-in has two steps, so the code we sent is not enough. Type a code from your authenticator app, or one of your recovery codes.',
);

/**
 * Chooses a new password after the code of a recovery was shown. A login with a second factor shows that one too,
 * out of the same budget of tries as everywhere: whoever reads the owner's mail alone does not get in.
 *
 * In one transaction the password changes, every session ends, no device stays remembered, and the contacts are told.
 *
 * @param input.secondFactorCode Of the authenticator app, or a recovery code. NULL: none typed.
 * @param input.brandName The operator's name, which no password may lean on.
 */
export async function completePasswordReset(
  ctx: IdentityContext,
  input: {
    recoveryId: string;
    resetToken: string;
    newPassword: string;
    secondFactorCode?: string | null;
    brandName: string;
  },
): Promise<
  | CompletePasswordResetSuccess
  | RecoveryEndedError
  | WeakPasswordError
  | InvalidCodeError
  | SignInLockedError
  | TooBusyError
> {
  const proof = {
    recoveryId: input.recoveryId,
    tokenDigest: digestOf(input.resetToken),
    provedAfter: new Date(ctx.clock.now().getTime() - resetWindowMs),
  };
  const provedId = await findProvedLogin(ctx.database, proof);
  if (!provedId) return recoveryEnded;
  const ownWords = await readOwnWords(ctx, { loginId: provedId, brandName: input.brandName });
  const password = checkPassword({ password: input.newPassword, ownWords });
  if (typeof password !== 'string') return password;
  const passwordHash = await passwordHashing.hash(password);
  if (typeof passwordHash !== 'string') return passwordHash;

  return inTransaction(ctx, async (ctx) => {
    const now = ctx.clock.now();
    // The login first, as everywhere; the budget last. Everything that is changed below is locked in between.
    await lockLogin(ctx.database, provedId);
    await lockRecovery(ctx.database, input.recoveryId);
    const loginId = await findProvedLogin(ctx.database, proof);
    if (loginId !== provedId) return recoveryEnded;
    await lockFactor(ctx.database, loginId);
    await lockSessions(ctx.database, loginId);
    const shown = await showSecondFactor(ctx, loginId, input.secondFactorCode?.trim() ?? '');
    if (shown !== 'right') return shown;
    await replacePassword(ctx.database, { loginId, passwordHash, at: now });
    await revokeSessions(ctx.database, loginId, now);
    await completeRecovery(ctx.database, input.recoveryId, now);
    await endOtherRecoveries(ctx.database, { loginId, keepId: input.recoveryId }, now);
    await clearTries(ctx, { subjectId: loginId });
    await tellOfChange(ctx, { loginId, kind: 'password-reset', action: 'password.reset' });
    return { __typename: 'CompletePasswordResetSuccess', mustSignIn: true };
  });
}

async function showSecondFactor(
  ctx: IdentityContext,
  loginId: string,
  typed: string,
): Promise<'right' | InvalidCodeError | SignInLockedError> {
  if (!(await hasConfirmedFactor(ctx.database, loginId))) return 'right';
  if (typed === '') return noSecondFactor;
  // Not the lane of unknown devices: what strangers use up there must not close the way back.
  const owner = { loginId, deviceId: null, laneId: recoveryLane };
  return readCode(typed, totpDigits) === null ? showRecoveryCodeOf(ctx, owner, typed) : showTotpCode(ctx, owner, typed);
}
