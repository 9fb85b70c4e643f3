import type { Database, MemberRole } from '@demarc/database';
import { accountMember, eq, isNotNull, login, sql, totpFactor } from '@demarc/database/sql';
import { foldUsername } from './username.ts';

export type Login = typeof login.$inferSelect;

export interface Credentials {
  readonly loginId: string;
  /** As registered: sign-in matches it case-sensitively. */
  readonly username: string;
  readonly passwordHash: string;
}

const hasTotp = sql<boolean>`${isNotNull(totpFactor.confirmedAt)}`;

/** The login that has a username, in whatever case. */
export async function findCredentials(database: Database, username: string): Promise<Credentials | undefined> {
  const [row] = await database
    .select({ loginId: login.id, username: login.username, passwordHash: login.passwordHash })
    .from(login)
    .where(eq(login.usernameFolded, foldUsername(username)));
  return row;
}

/**
 * Holds a login still until the transaction ends: no session begins while its password or factors change, or while it is
 * being secured. The first lock of every transaction that begins, ends or renews sessions; its accounts, recoveries,
 * factors, sessions and devices come after it, and its budget of wrong secrets last.
 *
 * @returns The password's hash as it is then. Undefined: there is no such login.
 */
export async function lockLogin(database: Database, loginId: string): Promise<{ passwordHash: string } | undefined> {
  const [row] = await database
    .select({ passwordHash: login.passwordHash })
    .from(login)
    .where(eq(login.id, loginId))
    .for('no key update');
  return row;
}

/** True when a login has the username, in whatever case. */
export async function isUsernameTaken(database: Database, username: string): Promise<boolean> {
  const rows = await database
    .select({ id: login.id })
    .from(login)
    .where(eq(login.usernameFolded, foldUsername(username)));
  return rows.length > 0;
}

/**
 * Two who want the same name at once, for a new sign-in or for one there is, wait for one another here until the
 * transaction ends: the second would break on the unique index.
 */
export async function lockUsername(database: Database, usernameFolded: string): Promise<void> {
  await database.execute(sql`select pg_advisory_xact_lock(hashtextextended(${usernameFolded}, 0))`);
}

/** @returns False when someone has the username, in whatever case; then nothing is written. */
export async function insertLogin(database: Database, row: Omit<Login, 'usernameFolded'>): Promise<boolean> {
  await lockUsername(database, foldUsername(row.username));
  const rows = await database
    .insert(login)
    .values({ ...row, usernameFolded: foldUsername(row.username) })
    .onConflictDoNothing({ target: login.usernameFolded })
    .returning({ id: login.id });
  return rows.length > 0;
}

export async function insertMember(
  database: Database,
  row: { accountId: string; loginId: string; role: MemberRole; createdAt: Date },
): Promise<void> {
  await database.insert(accountMember).values(row);
}

export async function hasMember(database: Database, accountId: string): Promise<boolean> {
  const rows = await database
    .select({ loginId: accountMember.loginId })
    .from(accountMember)
    .where(eq(accountMember.accountId, accountId))
    .limit(1);
  return rows.length > 0;
}

export type LoginNames = Pick<Login, 'username'> & { readonly hasTotp: boolean };

export async function findLoginNames(database: Database, loginId: string): Promise<LoginNames | undefined> {
  const [row] = await database
    .select({ username: login.username, hasTotp })
    .from(login)
    .leftJoin(totpFactor, eq(totpFactor.loginId, login.id))
    .where(eq(login.id, loginId));
  return row;
}
