import type { Database } from '@demarc/database';
import { and, asc, eq, gt, isNull, lt, or, passkey, passkeyChallenge, sql } from '@demarc/database/sql';

export type Passkey = typeof passkey.$inferSelect;
type Challenge = typeof passkeyChallenge.$inferSelect;

/** Stores a challenge, and clears away a few that are over. */
export async function insertChallenge(database: Database, row: Omit<Challenge, 'usedAt'>, now: Date): Promise<void> {
  await database.execute(
    sql`delete from ${passkeyChallenge} where ${passkeyChallenge.id} in (
      select id from ${passkeyChallenge} where ${passkeyChallenge.expiresAt} < ${now.toISOString()}::timestamptz
      limit 20 for update skip locked)`,
  );
  await database.insert(passkeyChallenge).values(row);
}

/** Uses a challenge up, once. @returns Undefined when it is none for this, too old, or used already. */
export async function takeChallenge(
  database: Database,
  { id, purpose, loginId }: Pick<Challenge, 'id' | 'purpose' | 'loginId'>,
  now: Date,
): Promise<Buffer | undefined> {
  const [row] = await database
    .update(passkeyChallenge)
    .set({ usedAt: now })
    .where(
      and(
        eq(passkeyChallenge.id, id),
        eq(passkeyChallenge.purpose, purpose),
        loginId === null ? isNull(passkeyChallenge.loginId) : eq(passkeyChallenge.loginId, loginId),
        isNull(passkeyChallenge.usedAt),
        gt(passkeyChallenge.expiresAt, now),
      ),
    )
    .returning({ challenge: passkeyChallenge.challenge });
  return row?.challenge;
}

/** A login's passkeys, oldest first. */
export const selectPasskeys = (database: Database, loginId: string): Promise<Passkey[]> =>
  database.select().from(passkey).where(eq(passkey.loginId, loginId)).orderBy(asc(passkey.createdAt), asc(passkey.id));

export async function findPasskey(database: Database, credentialId: Buffer): Promise<Passkey | undefined> {
  const [row] = await database.select().from(passkey).where(eq(passkey.credentialId, credentialId));
  return row;
}

/** @returns False when the passkey is stored already. */
export async function insertPasskey(database: Database, row: Omit<Passkey, 'lastUsedAt'>): Promise<boolean> {
  const rows = await database
    .insert(passkey)
    .values(row)
    .onConflictDoNothing({ target: passkey.credentialId })
    .returning({ id: passkey.id });
  return rows.length > 0;
}

/**
 * Writes down a use, and moves the signature counter forward.
 *
 * @returns False when the counter did not move forward, which a copy of the key shows by; nothing changes then. An
 * authenticator that keeps none always says 0.
 */
export async function moveCounter(
  database: Database,
  { id, counter, isBackedUp }: Pick<Passkey, 'id' | 'counter' | 'isBackedUp'>,
  at: Date,
): Promise<boolean> {
  const keepsNone = counter === 0 ? eq(passkey.counter, 0) : undefined;
  const rows = await database
    .update(passkey)
    .set({ counter, isBackedUp, lastUsedAt: at })
    .where(and(eq(passkey.id, id), or(lt(passkey.counter, counter), keepsNone)))
    .returning({ id: passkey.id });
  return rows.length > 0;
}

/** @returns Undefined when the login has no such passkey. */
export async function renameOwnPasskey(
  database: Database,
  { id, loginId, name }: Pick<Passkey, 'id' | 'loginId' | 'name'>,
): Promise<Passkey | undefined> {
  const [row] = await database
    .update(passkey)
    .set({ name })
    .where(and(eq(passkey.id, id), eq(passkey.loginId, loginId)))
    .returning();
  return row;
}

/** @returns Undefined when the login has no such passkey. */
export async function deleteOwnPasskey(
  database: Database,
  { id, loginId }: Pick<Passkey, 'id' | 'loginId'>,
): Promise<Passkey | undefined> {
  const [row] = await database
    .delete(passkey)
    .where(and(eq(passkey.id, id), eq(passkey.loginId, loginId)))
    .returning();
  return row;
}
