import { inTransaction } from '@demarc/database';
import type { SignInSuccess } from './begin-session.ts';
import type { IdentityContext } from './identity-context.ts';
import { type InvalidCodeError, invalidCode, type SignInLockedError, signInLocked } from './identity-errors.ts';
import { lockLogin } from './login-store.ts';
import { passSecondFactor } from './pass-second-factor.ts';
import { readCode } from './read-code.ts';
import { openSeal } from './seal.ts';
import { unknownDevicesLane } from './secret-budget.ts';
import { maxWrongCodesPerSession } from './session-limits.ts';
import { addWrongCode, lockWrongCodes } from './session-store.ts';
import { forgiveTries, giveBackTry, takeTry } from './take-try.ts';
import { findTimeStep, totpDigits } from './totp-code.ts';
import { lockFactor, useTimeStep } from './totp-store.ts';

const wrongCode = invalidCode(
  'That code is wrong or was used already. Wait for the next one in your app and type that.',
);

const noCode = invalidCode('Type the six digits your authenticator app shows.');

const lastCodeWrong = invalidCode('That was the last try. Sign in again with your username and password.');

const nothingOwed = invalidCode(
  'This sign-in does not wait for a code any more. Sign in again with your username and password.',
);

/**
 * Shows the second factor. The session is replaced by a full one under a new token, no freer in what it runs; the old
 * token ends in the same transaction.
 *
 * A code draws on the budget of wrong secrets that the login's passwords draw on. A right one sent twice is refused
 * like a wrong one, but counts as none: a form is easily sent twice.
 */
export function verifyTotp(
  ctx: IdentityContext,
  input: { code: string; rememberDevice?: boolean | null },
): Promise<SignInSuccess | InvalidCodeError | SignInLockedError> {
  const { actor } = ctx;
  if (actor.kind !== 'customer' || actor.assurance !== 'password') return Promise.resolve(nothingOwed);
  // What is no code at all is not compared with anything, and so costs no try.
  if (readCode(input.code, totpDigits) === null) return Promise.resolve(noCode);
  return inTransaction(ctx, async (ctx) => {
    const { loginId, sessionId } = actor;
    const now = ctx.clock.now();
    await lockLogin(ctx.database, loginId);
    const factor = await lockFactor(ctx.database, loginId);
    if (!factor?.confirmedAt) return nothingOwed;
    const wrongBefore = await lockWrongCodes(ctx.database, sessionId, now);
    if (wrongBefore === null) return nothingOwed;

    const budget = { subjectId: loginId, laneId: actor.deviceId ?? unknownDevicesLane };
    const leave = await takeTry(ctx, budget);
    if (leave !== 'go') return signInLocked(leave.lockedUntil);
    const timeStep = await findTimeStep(openSeal(ctx.sealKey, factor.sealedSecret, loginId), input.code, now);
    if (timeStep === null) {
      const isLast = wrongBefore + 1 >= maxWrongCodesPerSession;
      await addWrongCode(ctx.database, sessionId, isLast ? now : null);
      return isLast ? lastCodeWrong : wrongCode;
    }
    if (!(await useTimeStep(ctx.database, loginId, timeStep))) {
      await giveBackTry(ctx, budget);
      return wrongCode;
    }
    await forgiveTries(ctx, budget);
    return passSecondFactor(ctx, actor, input);
  });
}
