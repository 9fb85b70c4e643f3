import { type Context, inTransaction } from '@demarc/database';
import { beginSession, type SignInSuccess } from './begin-session.ts';
import { type SignInRefusedError, signInRefused, type TooBusyError } from './identity-errors.ts';
import { findCredentials, lockLogin } from './login-store.ts';
import { passwordHashing } from './password-hashing.ts';
import { normalizePassword } from './password-text.ts';
import { hasConfirmedFactor } from './totp-store.ts';
import { isUsername } from './username.ts';

/** A username nobody has, for the look-up of what cannot be one. */
const nobody = '';

/**
 * Checks username and password and begins a session. It owes its second factor when the login has one.
 *
 * A known and an unknown username take the same way: one look-up, one hash. Lockout, device recognition and alerts
 * belong between the two and the session.
 *
 * @param input.trustedDocumentsOnly The session is to run only documents the API was shipped with. Default: any.
 * @param input.userAgent As the browser sent it, cut to 300 characters.
 */
export async function signIn(
  ctx: Context,
  input: { username: string; password: string; trustedDocumentsOnly?: boolean; userAgent?: string | null },
): Promise<SignInSuccess | SignInRefusedError | TooBusyError> {
  const username = isUsername(input.username) ? input.username : nobody;
  const password = normalizePassword(input.password);
  const credentials = await findCredentials(ctx.database, username);
  const passwordHash = password === null ? null : (credentials?.passwordHash ?? null);
  const verified = await passwordHashing.verify(passwordHash, password ?? '');
  if (typeof verified === 'object') return verified;
  if (!verified || !credentials) return signInRefused;
  const { loginId } = credentials;
  const { trustedDocumentsOnly, userAgent } = input;
  return inTransaction(ctx, async (ctx) => {
    // Asked after the hash, under the lock: a factor turned on meanwhile counts.
    await lockLogin(ctx.database, loginId);
    const assurance = (await hasConfirmedFactor(ctx.database, loginId)) ? 'password' : 'full';
    return beginSession(ctx, { loginId, assurance, trustedDocumentsOnly, userAgent });
  });
}
