import { type AccountFrozenError, type InvalidInputError, refuseFrozenLogin } from '@demarc/account';
import { checkCurrentPassword } from './check-current-password.ts';
import type { IdentityContext } from './identity-context.ts';
import {
  type SignInLockedError,
  type TooBusyError,
  type UsernameTakenError,
  usernameTaken,
} from './identity-errors.ts';
import { lockLogin } from './login-store.ts';
import { replaceUsername } from './password-store.ts';
import { type ChangedElsewhereError, changedElsewhere, type WrongPasswordError } from './recovery-errors.ts';
import { type RenewedSession, renewSession } from './renew-session.ts';
import { requireCustomer } from './require-customer.ts';
import { endOtherSessions } from './session-store.ts';
import { tellOfChange } from './tell-of-change.ts';
import { unlessEndedMeanwhile } from './unless-ended-meanwhile.ts';
import { checkUsername } from './username.ts';

/** The session that asked goes on under another token; all others have ended. */
export interface ChangeUsernameSuccess extends RenewedSession {
  readonly __typename: 'ChangeUsernameSuccess';
  readonly username: string;
}

/**
 * Changes the username of who is signed in and knows the password. In one transaction the name is another, every other
 * session ends, this one gets another token, and the contacts are told.
 */
export async function changeUsername(
  ctx: IdentityContext,
  input: { username: string; currentPassword: string },
): Promise<
  | ChangeUsernameSuccess
  | WrongPasswordError
  | ChangedElsewhereError
  | UsernameTakenError
  | InvalidInputError
  | AccountFrozenError
  | SignInLockedError
  | TooBusyError
> {
  const viewer = requireCustomer(ctx.actor);
  const { loginId, sessionId, deviceId } = viewer;
  const frozen = refuseFrozenLogin(viewer);
  if (frozen) return frozen;
  const username = checkUsername(input.username);
  if (typeof username !== 'string') return username;
  const current = await checkCurrentPassword(ctx, viewer, input.currentPassword);
  if ('__typename' in current) return current;
  return unlessEndedMeanwhile(ctx, async (ctx, leave) => {
    // Another request may have changed it since it was checked: then the one typed is the password no more.
    if ((await lockLogin(ctx.database, loginId))?.passwordHash !== current.passwordHash) return changedElsewhere;
    if (!(await replaceUsername(ctx.database, { loginId, username }))) return usernameTaken;
    const renewed = await renewSession(ctx, viewer, 'password');
    if (!renewed) return leave();
    await endOtherSessions(ctx.database, { loginId, keepId: sessionId }, ctx.clock.now());
    await tellOfChange(ctx, { loginId, deviceId, kind: 'username-changed', action: 'username.change' });
    return { __typename: 'ChangeUsernameSuccess', username, ...renewed };
  });
}
