import { type Context, inTransaction, type MemberRole, newId } from '@demarc/database';
import { insertLogin, insertMember } from './login-store.ts';
import { passwordHashing } from './password-hashing.ts';
import { normalizePassword } from './password-text.ts';
import { requireSystem } from './require-system.ts';

/**
 * Makes a sign-in for an account without a code, for the demo's seed and commands of the operator.
 *
 * @throws When the username is taken.
 */
export async function registerLogin(
  ctx: Context,
  input: { accountId: string; username: string; password: string; role: MemberRole },
): Promise<{ loginId: string }> {
  requireSystem(ctx.actor);
  const { accountId, username, role } = input;
  const password = normalizePassword(input.password);
  if (password === null) throw new Error('The password is too long or holds characters that cannot be typed.');
  const passwordHash = await passwordHashing.hash(password);
  if (typeof passwordHash !== 'string') throw new Error('Register fewer logins at once.');
  const createdAt = ctx.clock.now();
  const loginId = newId();
  return inTransaction(ctx, async (ctx) => {
    const isNew = await insertLogin(ctx.database, {
      id: loginId,
      username,
      passwordHash,
      passwordChangedAt: createdAt,
      createdAt,
    });
    if (!isNew) throw new Error(`The username “${username}” is taken.`);
    await insertMember(ctx.database, { accountId, loginId, role, createdAt });
    return { loginId };
  });
}
