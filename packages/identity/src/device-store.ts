import type { Database } from '@demarc/database';
import { and, device, eq, gt, login, session, sql } from '@demarc/database/sql';

export type Device = typeof device.$inferSelect;

/** What a visit tells of a device. */
export type Seen = Pick<Device, 'name' | 'lastPlace' | 'lastAddress' | 'lastSeenAt'>;

/** The device of a token, revoked or not. */
export async function findDevice(database: Database, tokenDigest: Buffer): Promise<Device | undefined> {
  const [row] = await database.select().from(device).where(eq(device.tokenDigest, tokenDigest));
  return row;
}

/** Writes a new device, or what is there since another sign-in of the same browser a moment ago. @returns Its id. */
export async function putDevice(database: Database, row: typeof device.$inferInsert): Promise<string> {
  const [stored] = await database
    .insert(device)
    .values(row)
    .onConflictDoUpdate({ target: device.tokenDigest, set: { lastSeenAt: row.lastSeenAt } })
    .returning({ id: device.id });
  if (!stored) throw new Error('The device was not written.');
  return stored.id;
}

export async function touchDevice(database: Database, deviceId: string, seen: Seen): Promise<void> {
  await database.update(device).set(seen).where(eq(device.id, deviceId));
}

/** True for a login that was made after `since` and has not been signed in with in full before. */
export async function isFreshLogin(database: Database, loginId: string, since: Date): Promise<boolean> {
  const rows = await database
    .select({ id: login.id })
    .from(login)
    .where(
      and(
        eq(login.id, loginId),
        gt(login.createdAt, since),
        sql`not exists (select from ${session} where ${and(eq(session.loginId, loginId), eq(session.assurance, 'full'))})`,
      ),
    );
  return rows.length > 0;
}
