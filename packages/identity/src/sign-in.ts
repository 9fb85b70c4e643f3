import { type Context, inTransaction, newId } from '@demarc/database';
import { beginSession, type SignInSuccess } from './begin-session.ts';
import { completeSignIn } from './complete-sign-in.ts';
import type { VisitContext } from './identity-context.ts';
import {
  type SignInLockedError,
  type SignInRefusedError,
  signInLocked,
  signInRefused,
  type TooBusyError,
} from './identity-errors.ts';
import { findCredentials, lockLogin } from './login-store.ts';
import { passwordHashing } from './password-hashing.ts';
import { normalizePassword } from './password-text.ts';
import { recogniseDevice } from './recognise-device.ts';
import { rememberedSince } from './remembered-since.ts';
import { factorFrom, lockFrom } from './risk-signals.ts';
import { type Locked, subjectOf, unknownDevicesLane } from './secret-budget.ts';
import { sendSignInCode } from './send-sign-in-code.ts';
import { stopSignIn } from './stop-sign-in.ts';
import { type Budget, forgiveTries, giveBackTry, takeTry } from './take-try.ts';
import { hasConfirmedFactor } from './totp-store.ts';
import { isUsername } from './username.ts';
import { weighSignIn } from './weigh-sign-in.ts';

/** A username nobody has, for the look-up of what cannot be one. */
const nobody = '';

/**
 * Checks username and password and begins a session. It owes its second factor when the login has one.
 *
 * A known and an unknown username take the same way: one look-up, one try of a budget of wrong secrets, one hash. Both
 * lock alike. Wrong tries from a device the login knows count apart from those of strangers. A remembered device is not
 * asked for the second factor unless its sign-in is unusual; a login without one then owes a code by message. One that
 * is too unusual for its owner, from a device not recognised, is turned away for a while though its password was right.
 *
 * @param input.isShared Begun on a shared computer: a shorter session, and no device is kept. Default: no.
 * @param input.trustedDocumentsOnly The session is to run only documents the API was shipped with. Default: any.
 */
export async function signIn(
  ctx: VisitContext,
  input: { username: string; password: string; isShared?: boolean | null; trustedDocumentsOnly?: boolean },
): Promise<SignInSuccess | SignInRefusedError | SignInLockedError | TooBusyError> {
  const { username, trustedDocumentsOnly } = input;
  const isShared = input.isShared ?? false;
  const found = await findCredentials(ctx.database, isUsername(username) ? username : nobody);
  const credentials = found?.username === username ? found : null;
  const subjectId = subjectOf(username, found?.loginId);
  const { device } = await recogniseDevice(ctx, subjectId);
  const budget = { subjectId, laneId: device?.id ?? unknownDevicesLane };
  const checked = await checkPassword(ctx, { budget, ...input, passwordHash: credentials?.passwordHash ?? null });
  if (typeof checked === 'object') return '__typename' in checked ? checked : signInLocked(checked.lockedUntil);
  if (!checked || !credentials) return signInRefused;
  const { loginId } = credentials;
  return inTransaction(ctx, async (ctx) => {
    // Asked after the hash, under the lock: a factor turned on meanwhile counts.
    const login = await lockLogin(ctx.database, loginId);
    // A password that was replaced while it was being checked is not one any more.
    if (login?.passwordHash !== credentials.passwordHash) return signInRefused;
    const risk = await weighSignIn(ctx, { loginId, isRecognised: device !== null });
    if (!device && risk.score >= lockFrom) return stopSignIn(ctx, { loginId, risk });
    const owesFactor = await hasConfirmedFactor(ctx.database, loginId);
    const maySkipFactor = !isShared && risk.score < factorFrom;
    const authenticatedAt = owesFactor && maySkipFactor ? await rememberedSince(ctx, loginId) : null;
    if (owesFactor && !authenticatedAt) {
      // A right password alone does not give whoever knows it new tries for the code.
      const deviceId = device?.id ?? null;
      return beginSession(ctx, { loginId, assurance: 'password', trustedDocumentsOnly, isShared, deviceId });
    }
    if (!owesFactor && risk.score >= factorFrom) {
      const sessionId = newId();
      if (!(await sendSignInCode(ctx, { loginId, sessionId }))) return stopSignIn(ctx, { loginId, risk });
      const deviceId = device?.id ?? null;
      const owing = { loginId, sessionId, trustedDocumentsOnly, isShared, deviceId };
      return beginSession(ctx, { ...owing, assurance: 'password' });
    }
    const session = await completeSignIn(ctx, { loginId, trustedDocumentsOnly, isShared, authenticatedAt, risk });
    await forgiveTries(ctx, budget);
    return session;
  });
}

/**
 * Takes the try when the turn to hash has come, and gives it back before the next one has: right passwords that come
 * together do not use up the budget for one another.
 */
function checkPassword(
  ctx: Context,
  { budget, password, passwordHash }: { budget: Budget; password: string; passwordHash: string | null },
): Promise<boolean | Locked | TooBusyError> {
  const normalized = normalizePassword(password);
  return passwordHashing.inTurn(async (check) => {
    const leave = await takeTry(ctx, budget);
    if (leave !== 'go') return leave;
    const isRight = await check(normalized === null ? null : passwordHash, normalized ?? '');
    if (isRight) await giveBackTry(ctx, budget);
    return isRight;
  });
}
