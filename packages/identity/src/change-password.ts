import { type AccountFrozenError, type InvalidInputError, invalidInput, refuseFrozenLogin } from '@demarc/account';
import { checkCurrentPassword } from './check-current-password.ts';
import type { IdentityContext } from './identity-context.ts';
import type { SignInLockedError, TooBusyError, WeakPasswordError } from './identity-errors.ts';
import { lockLogin } from './login-store.ts';
import { readOwnWords } from './own-words.ts';
import { passwordHashing } from './password-hashing.ts';
import { checkPassword } from './password-policy.ts';
import { replacePassword } from './password-store.ts';
import { normalizePassword } from './password-text.ts';
import { type ChangedElsewhereError, changedElsewhere, type WrongPasswordError } from './recovery-errors.ts';
import { endRecoveries } from './recovery-store.ts';
import { type RenewedSession, renewSession } from './renew-session.ts';
import { requireCustomer } from './require-customer.ts';
import { endOtherSessions } from './session-store.ts';
import { tellOfChange } from './tell-of-change.ts';
import { unlessEndedMeanwhile } from './unless-ended-meanwhile.ts';

/** The session that asked goes on under another token; all others have ended. */
export interface ChangePasswordSuccess extends RenewedSession {
  readonly __typename: 'ChangePasswordSuccess';
}

/**
 * Changes the password of who is signed in and knows the old one. In one transaction the password is another, every
 * other session ends, this one gets another token, no device stays remembered, and the contacts are told.
 *
 * @param input.brandName The operator's name, which no password may lean on.
 */
export async function changePassword(
  ctx: IdentityContext,
  input: { currentPassword: string; newPassword: string; brandName: string },
): Promise<
  | ChangePasswordSuccess
  | WrongPasswordError
  | ChangedElsewhereError
  | WeakPasswordError
  | InvalidInputError
  | AccountFrozenError
  | SignInLockedError
  | TooBusyError
> {
  const viewer = requireCustomer(ctx.actor);
  const { loginId, sessionId, deviceId } = viewer;
  const frozen = refuseFrozenLogin(viewer);
  if (frozen) return frozen;
  const current = await checkCurrentPassword(ctx, viewer, input.currentPassword);
  if ('__typename' in current) return current;
  const ownWords = await readOwnWords(ctx, { loginId, brandName: input.brandName });
  const password = checkPassword({ password: input.newPassword, ownWords });
  if (typeof password !== 'string') return password;
  if (password === normalizePassword(input.currentPassword)) {
    return invalidInput('newPassword', 'That is the password you have now. Choose another one.');
  }
  const passwordHash = await passwordHashing.hash(password);
  if (typeof passwordHash !== 'string') return passwordHash;
  return unlessEndedMeanwhile(ctx, async (ctx, leave) => {
    const at = ctx.clock.now();
    // Another request may have changed it since it was checked: then the one typed is the old one no more.
    if ((await lockLogin(ctx.database, loginId))?.passwordHash !== current.passwordHash) return changedElsewhere;
    const renewed = await renewSession(ctx, viewer, 'password');
    if (!renewed) return leave();
    await replacePassword(ctx.database, { loginId, passwordHash, at });
    await endOtherSessions(ctx.database, { loginId, keepId: sessionId }, at);
    await endRecoveries(ctx.database, loginId, at);
    await tellOfChange(ctx, { loginId, deviceId, kind: 'password-changed', action: 'password.change' });
    return { __typename: 'ChangePasswordSuccess', ...renewed };
  });
}
