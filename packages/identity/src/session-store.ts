import type { Database } from '@demarc/database';
import { and, eq, gt, isNull, lt, ne, session, sql } from '@demarc/database/sql';

export type Session = typeof session.$inferSelect;

export async function insertSession(database: Database, row: typeof session.$inferInsert): Promise<void> {
  await database.insert(session).values(row);
}

/** Moves the idle end on, once: requests that come together write it no second time. */
export async function slideIdleEnd(
  database: Database,
  sessionId: string,
  { to, slideBefore }: { to: Date; slideBefore: Date },
): Promise<void> {
  await database
    .update(session)
    .set({ idleExpiresAt: to })
    .where(and(eq(session.id, sessionId), isNull(session.revokedAt), lt(session.idleExpiresAt, slideBefore)));
}

/** @returns False when it was revoked already. */
export async function revokeSession(database: Database, sessionId: string, at: Date): Promise<boolean> {
  const rows = await database
    .update(session)
    .set({ revokedAt: at })
    .where(and(eq(session.id, sessionId), isNull(session.revokedAt)))
    .returning({ id: session.id });
  return rows.length > 0;
}

/**
 * Wrong second factors shown to a session so far; nobody else changes them until the transaction ends.
 *
 * @returns NULL for a session that owes no factor, or is revoked or over.
 */
export async function lockWrongCodes(database: Database, sessionId: string, now: Date): Promise<number | null> {
  const [row] = await database
    .select({ failedAttempts: session.failedAttempts })
    .from(session)
    .where(
      and(
        eq(session.id, sessionId),
        eq(session.assurance, 'password'),
        isNull(session.revokedAt),
        gt(session.expiresAt, now),
      ),
    )
    .for('update');
  return row?.failedAttempts ?? null;
}

/** Writes down a wrong second factor. @param revokedAt Not NULL: it was the last one the session may show. */
export async function addWrongCode(database: Database, sessionId: string, revokedAt: Date | null): Promise<void> {
  await database
    .update(session)
    .set({ failedAttempts: sql`${session.failedAttempts} + 1`, revokedAt })
    .where(eq(session.id, sessionId));
}

/** Holds a login's sessions still until the transaction ends, for whoever locks something else before ending them. */
export async function lockSessions(database: Database, loginId: string): Promise<void> {
  await database
    .select({ id: session.id })
    .from(session)
    .where(and(eq(session.loginId, loginId), isNull(session.revokedAt)))
    .orderBy(session.id)
    .for('update');
}

/** Ends every session of a login. */
export async function revokeSessions(database: Database, loginId: string, at: Date): Promise<void> {
  await database
    .update(session)
    .set({ revokedAt: at })
    .where(and(eq(session.loginId, loginId), isNull(session.revokedAt)));
}

/** Ends every session of a login but one. @returns How many that went on were ended. */
export async function endOtherSessions(
  database: Database,
  { loginId, keepId }: { loginId: string; keepId: string },
  at: Date,
): Promise<number> {
  const rows = await database
    .update(session)
    .set({ revokedAt: at })
    .where(and(eq(session.loginId, loginId), ne(session.id, keepId), isNull(session.revokedAt)))
    .returning({ isLive: sql<boolean>`${session.idleExpiresAt} > ${at.toISOString()}::timestamptz` });
  return rows.filter(({ isLive }) => isLive).length;
}
