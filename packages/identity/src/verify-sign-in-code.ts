import { inTransaction } from '@demarc/database';
import type { SignInSuccess } from './begin-session.ts';
import type { IdentityContext } from './identity-context.ts';
import { type InvalidCodeError, invalidCode, type SignInLockedError, signInLocked } from './identity-errors.ts';
import { lockLogin } from './login-store.ts';
import { passSecondFactor } from './pass-second-factor.ts';
import { readCode } from './read-code.ts';
import { completeRecovery, isOpen, lockRecovery } from './recovery-store.ts';
import { codeDigest, codeLength } from './registration-code.ts';
import { unknownDevicesLane } from './secret-budget.ts';
import { maxWrongCodesPerSession } from './session-limits.ts';
import { addWrongCode, lockWrongCodes } from './session-store.ts';
import { forgiveTries, takeTry } from './take-try.ts';
import { hasConfirmedFactor } from './totp-store.ts';

const wrongCode = invalidCode('That code is not the one we sent last. Check our newest message and try again.');

const noCode = invalidCode('Type the eight digits we sent you.');

const tooOld = invalidCode(
  'That code is too old. Sign in again with your username and password, and we send a new one.',
);

const lastCodeWrong = invalidCode('That was the last try. Sign in again with your username and password.');

const nothingOwed = invalidCode(
  'This sign-in does not wait for a code by message. Sign in again with your username and password.',
);

/**
 * Shows the code that was sent because a sign-in by password alone was unusual. The session is replaced by a full one, as
 * after a second factor. It stands in for none: a login that has one shows that. Wrong codes draw on the budget of wrong
 * secrets.
 */
export function verifySignInCode(
  ctx: IdentityContext,
  input: { code: string },
): Promise<SignInSuccess | InvalidCodeError | SignInLockedError> {
  const { actor } = ctx;
  if (actor.kind !== 'customer' || actor.assurance !== 'password') return Promise.resolve(nothingOwed);
  const code = readCode(input.code, codeLength);
  // What is no code at all is not compared with anything, and so costs no try.
  if (code === null) return Promise.resolve(noCode);
  return inTransaction(ctx, async (ctx) => {
    const { loginId, sessionId } = actor;
    const now = ctx.clock.now();
    await lockLogin(ctx.database, loginId);
    const sent = await lockRecovery(ctx.database, sessionId);
    if (sent?.purpose !== 'sign_in' || (await hasConfirmedFactor(ctx.database, loginId))) return nothingOwed;
    const wrongBefore = await lockWrongCodes(ctx.database, sessionId, now);
    if (wrongBefore === null) return nothingOwed;
    if (!isOpen(sent, maxWrongCodesPerSession, now)) return tooOld;

    const budget = { subjectId: loginId, laneId: actor.deviceId ?? unknownDevicesLane };
    const leave = await takeTry(ctx, budget);
    if (leave !== 'go') return signInLocked(leave.lockedUntil);
    if (!sent.codeDigest.equals(codeDigest(sessionId, code))) {
      const isLast = wrongBefore + 1 >= maxWrongCodesPerSession;
      await addWrongCode(ctx.database, sessionId, isLast ? now : null);
      return isLast ? lastCodeWrong : wrongCode;
    }
    await completeRecovery(ctx.database, sessionId, now);
    const opened = await passSecondFactor(ctx, actor, {});
    await forgiveTries(ctx, budget);
    return opened;
  });
}
