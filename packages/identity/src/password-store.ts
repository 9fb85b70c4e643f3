import type { Database } from '@demarc/database';
import { and, eq, login, sql } from '@demarc/database/sql';
import { lockUsername } from './login-store.ts';
import { forgetRememberedDevices } from './remember-device-store.ts';
import { foldUsername } from './username.ts';

/** Puts another password in place; no device of the login is remembered any more, so each shows its factor again. */
export async function replacePassword(
  database: Database,
  { loginId, passwordHash, at }: { loginId: string; passwordHash: string; at: Date },
): Promise<void> {
  await database.update(login).set({ passwordHash, passwordChangedAt: at }).where(eq(login.id, loginId));
  await forgetRememberedDevices(database, loginId);
}

/** @returns NULL for a login that is not there. */
export async function findPasswordHash(database: Database, loginId: string): Promise<string | null> {
  const [row] = await database.select({ passwordHash: login.passwordHash }).from(login).where(eq(login.id, loginId));
  return row?.passwordHash ?? null;
}

/** @returns False when somebody else has the username, in whatever case; then nothing is written. */
export async function replaceUsername(
  database: Database,
  { loginId, username }: { loginId: string; username: string },
): Promise<boolean> {
  const usernameFolded = foldUsername(username);
  await lockUsername(database, usernameFolded);
  const rows = await database
    .update(login)
    .set({ username, usernameFolded })
    .where(
      and(
        eq(login.id, loginId),
        sql`not exists (select from login other where other.username_folded = ${usernameFolded} and other.id <> ${loginId})`,
      ),
    )
    .returning({ id: login.id });
  return rows.length > 0;
}
