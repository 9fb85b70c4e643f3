import { inTransaction } from '@demarc/database';
import { beginSession, type SignInSuccess } from './begin-session.ts';
import type { IdentityContext } from './identity-context.ts';
import { type InvalidCodeError, invalidCode } from './identity-errors.ts';
import { readCode } from './read-code.ts';
import { openSeal } from './seal.ts';
import { maxWrongCodesInARow, maxWrongCodesPerSession, pauseMs, wrongCodesBeforePause } from './session-limits.ts';
import { addWrongCode, lockWrongCodes, revokeSession } from './session-store.ts';
import { findTimeStep, totpDigits } from './totp-code.ts';
import { addWrongCodeInARow, lockFactor, type TotpFactor, useTimeStep } from './totp-store.ts';

const wrongCode = invalidCode(
  'That code is wrong or was used already. Wait for the next one in your app and type that.',
);

const noCode = invalidCode('Type the six digits your authenticator app shows.');

const lastCodeWrong = invalidCode('That was the last try. Sign in again with your username and password.');

const nothingOwed = invalidCode(
  'This sign-in does not wait for a code any more. Sign in again with your username and password.',
);

const loginPaused = invalidCode(
  'Too many wrong codes. Wait an hour and sign in again, or call us if you no longer have the app.',
);

const loginStopped = invalidCode(
  'Too many wrong codes. Call us: we prove who you are and set up two-step sign-in anew.',
);

/**
 * Shows the second factor. The session is replaced by a full one under a new token, no freer in what it runs; the old
 * token ends in the same transaction.
 *
 * The lock on the factor makes tries for one login wait for one another, so that its budget of wrong codes holds over
 * all sessions, however many come together.
 */
export function verifyTotp(
  ctx: IdentityContext,
  input: { code: string; userAgent?: string | null },
): Promise<SignInSuccess | InvalidCodeError> {
  const { actor } = ctx;
  if (actor.kind !== 'customer' || actor.assurance !== 'password') return Promise.resolve(nothingOwed);
  return inTransaction(ctx, async (ctx) => {
    const { loginId, sessionId, trustedDocumentsOnly } = actor;
    const now = ctx.clock.now();
    const factor = await lockFactor(ctx.database, loginId);
    if (!factor?.confirmedAt) return nothingOwed;
    if (factor.wrongCodes >= maxWrongCodesInARow) return loginStopped;
    if (factor.pausedUntil && now < factor.pausedUntil) return loginPaused;
    const wrongBefore = await lockWrongCodes(ctx.database, sessionId, now);
    if (wrongBefore === null) return nothingOwed;

    // What is no code at all is not compared with anything, and so costs no try.
    if (readCode(input.code, totpDigits) === null) return noCode;
    const timeStep = await findTimeStep(openSeal(ctx.sealKey, factor.sealedSecret, loginId), input.code, now);
    if (timeStep === null || !(await useTimeStep(ctx.database, loginId, timeStep))) {
      const isLast = wrongBefore + 1 >= maxWrongCodesPerSession;
      await addWrongCode(ctx.database, sessionId, isLast ? now : null);
      await addWrongCodeInARow(ctx.database, loginId, pauseAfter(factor, now));
      return isLast ? lastCodeWrong : wrongCode;
    }
    await revokeSession(ctx.database, sessionId, now);
    return beginSession(ctx, { loginId, assurance: 'full', trustedDocumentsOnly, userAgent: input.userAgent });
  });
}

/** Until when codes rest after one more wrong one. NULL: they do not. */
function pauseAfter({ wrongCodes }: TotpFactor, now: Date): Date | null {
  return (wrongCodes + 1) % wrongCodesBeforePause === 0 ? new Date(now.getTime() + pauseMs) : null;
}
