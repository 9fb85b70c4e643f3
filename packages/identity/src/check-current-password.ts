import type { Actor, Context } from '@demarc/database';
import { type SignInLockedError, signInLocked, type TooBusyError } from './identity-errors.ts';
import { passwordHashing } from './password-hashing.ts';
import { findPasswordHash } from './password-store.ts';
import { normalizePassword } from './password-text.ts';
import { type WrongPasswordError, wrongPassword } from './recovery-errors.ts';
import { unknownDevicesLane } from './secret-budget.ts';
import { giveBackTry, takeTry } from './take-try.ts';

/**
 * Checks the password of a customer who is signed in, out of the budget that sign-in draws on.
 *
 * @returns The hash it was right for: whoever goes on makes sure that it still is the login's.
 */
export async function checkCurrentPassword(
  ctx: Context,
  { loginId, deviceId }: Pick<Extract<Actor, { kind: 'customer' }>, 'loginId' | 'deviceId'>,
  typed: string,
): Promise<{ readonly passwordHash: string } | WrongPasswordError | SignInLockedError | TooBusyError> {
  const password = normalizePassword(typed);
  if (password === null || password === '') return wrongPassword;
  const budget = { subjectId: loginId, laneId: deviceId ?? unknownDevicesLane };
  const passwordHash = await findPasswordHash(ctx.database, loginId);
  const checked = await passwordHashing.inTurn(async (check) => {
    const leave = await takeTry(ctx, budget);
    if (leave !== 'go') return leave;
    const isRight = await check(passwordHash, password);
    if (isRight) await giveBackTry(ctx, budget);
    return isRight;
  });
  if (typeof checked === 'object') return '__typename' in checked ? checked : signInLocked(checked.lockedUntil);
  return checked && passwordHash !== null ? { passwordHash } : wrongPassword;
}
