import { type Context, inTransaction } from '@demarc/database';
import { beginSession, type SignInSuccess } from './begin-session.ts';
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
import { type Locked, subjectOf, unknownDevicesLane } from './secret-budget.ts';
import { type Budget, forgiveTries, giveBackTry, takeTry } from './take-try.ts';
import { hasConfirmedFactor } from './totp-store.ts';
import { isUsername } from './username.ts';

/** A username nobody has, for the look-up of what cannot be one. */
const nobody = '';

/**
 * Checks username and password and begins a session. It owes its second factor when the login has one.
 *
 * A known and an unknown username take the same way: one look-up, one try of a budget of wrong secrets, one hash. Both
 * lock alike.
 *
 * @param input.trustedDocumentsOnly The session is to run only documents the API was shipped with. Default: any.
 * @param input.userAgent As the browser sent it, cut to 300 characters.
 */
export async function signIn(
  ctx: Context,
  input: { username: string; password: string; trustedDocumentsOnly?: boolean; userAgent?: string | null },
): Promise<SignInSuccess | SignInRefusedError | SignInLockedError | TooBusyError> {
  const { username, trustedDocumentsOnly, userAgent } = input;
  const found = await findCredentials(ctx.database, isUsername(username) ? username : nobody);
  const credentials = found?.username === username ? found : null;
  const budget = { subjectId: subjectOf(username, found?.loginId), laneId: unknownDevicesLane };
  const checked = await checkPassword(ctx, { budget, ...input, passwordHash: credentials?.passwordHash ?? null });
  if (typeof checked === 'object') return '__typename' in checked ? checked : signInLocked(checked.lockedUntil);
  if (!checked || !credentials) return signInRefused;
  const { loginId } = credentials;
  return inTransaction(ctx, async (ctx) => {
    // Asked after the hash, under the lock: a factor turned on meanwhile counts.
    await lockLogin(ctx.database, loginId);
    const assurance = (await hasConfirmedFactor(ctx.database, loginId)) ? 'password' : 'full';
    // A right password alone does not give whoever knows it new tries for the code.
    if (assurance === 'full') await forgiveTries(ctx, budget);
    return beginSession(ctx, { loginId, assurance, trustedDocumentsOnly, userAgent });
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
