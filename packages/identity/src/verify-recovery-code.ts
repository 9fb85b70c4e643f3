import { inTransaction } from '@demarc/database';
import type { SignInSuccess } from './begin-session.ts';
import type { IdentityContext } from './identity-context.ts';
import { type InvalidCodeError, invalidCode, type SignInLockedError } from './identity-errors.ts';
import { lockLogin } from './login-store.ts';
import { passSecondFactor } from './pass-second-factor.ts';
import { countRecoveryCodes } from './recovery-code-store.ts';
import { readRecoveryCode } from './recovery-codes.ts';
import { maxWrongCodesPerSession } from './session-limits.ts';
import { addWrongCode, lockWrongCodes } from './session-store.ts';
import { showRecoveryCodeOf } from './show-factor.ts';

export interface VerifyRecoveryCodeSuccess extends Omit<SignInSuccess, '__typename'> {
  readonly __typename: 'VerifyRecoveryCodeSuccess';
  /** How many codes can still be used. */
  readonly recoveryCodesLeft: number;
}

const nothingOwed = invalidCode(
  'This sign-in does not wait for a code any more. Sign in again with your username and password.',
);

const lastCodeWrong = invalidCode('That was the last try. Sign in again with your username and password.');

/**
 * Shows a recovery code in the place of the second factor, when the phone or key is gone. The code is used up, every
 * contact on record is told, and the session is replaced as after the factor itself. Wrong codes draw on the budget of
 * wrong secrets.
 */
export function verifyRecoveryCode(
  ctx: IdentityContext,
  input: { code: string },
): Promise<VerifyRecoveryCodeSuccess | InvalidCodeError | SignInLockedError> {
  const { actor } = ctx;
  if (actor.kind !== 'customer' || actor.assurance !== 'password') return Promise.resolve(nothingOwed);
  return inTransaction(ctx, async (ctx) => {
    const now = ctx.clock.now();
    await lockLogin(ctx.database, actor.loginId);
    const wrongBefore = await lockWrongCodes(ctx.database, actor.sessionId, now);
    if (wrongBefore === null) return nothingOwed;
    const shown = await showRecoveryCodeOf(ctx, actor, input.code);
    if (shown === 'right') {
      const recoveryCodesLeft = await countRecoveryCodes(ctx.database, actor.loginId);
      const session = await passSecondFactor(ctx, actor, {});
      return { ...session, __typename: 'VerifyRecoveryCodeSuccess', recoveryCodesLeft };
    }
    // What is no code at all was compared with nothing.
    if (shown.__typename === 'SignInLockedError' || readRecoveryCode(input.code) === null) return shown;
    const isLast = wrongBefore + 1 >= maxWrongCodesPerSession;
    await addWrongCode(ctx.database, actor.sessionId, isLast ? now : null);
    return isLast ? lastCodeWrong : shown;
  });
}
