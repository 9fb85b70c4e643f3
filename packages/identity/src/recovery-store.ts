import type { Database } from '@demarc/database';
import { and, eq, gt, isNotNull, isNull, ne, recovery, sql } from '@demarc/database/sql';

export type Recovery = typeof recovery.$inferSelect;

export async function insertRecovery(database: Database, row: typeof recovery.$inferInsert): Promise<void> {
  await database.insert(recovery).values(row);
}

/** A recovery; nobody else changes it until the transaction ends. */
export async function lockRecovery(database: Database, recoveryId: string): Promise<Recovery | undefined> {
  const [row] = await database.select().from(recovery).where(eq(recovery.id, recoveryId)).for('update');
  return row;
}

/** True when a session was sent a code that it owes beside its password. */
export async function findSignInCode(database: Database, sessionId: string): Promise<boolean> {
  const rows = await database
    .select({ id: recovery.id })
    .from(recovery)
    .where(and(eq(recovery.id, sessionId), eq(recovery.purpose, 'sign_in')));
  return rows.length > 0;
}

/** How many recoveries of a login, for one purpose, were sent since `hour`, and since `day`. */
export async function countSent(
  database: Database,
  { loginId, purpose }: { loginId: string; purpose: Recovery['purpose'] },
  { hour, day }: { hour: Date; day: Date },
): Promise<{ inHour: number; inDay: number }> {
  const [row] = await database
    .select({
      inHour: sql<number>`(count(*) filter (where ${gt(recovery.createdAt, hour)}))::int`,
      inDay: sql<number>`count(*)::int`,
    })
    .from(recovery)
    .where(and(eq(recovery.loginId, loginId), eq(recovery.purpose, purpose), gt(recovery.createdAt, day)));
  return row ?? { inHour: 0, inDay: 0 };
}

/** Writes down whose recovery it is and the code that was sent. */
export async function addressRecovery(
  database: Database,
  recoveryId: string,
  { loginId, codeDigest }: { loginId: string; codeDigest: Buffer },
): Promise<void> {
  await database.update(recovery).set({ loginId, codeDigest }).where(eq(recovery.id, recoveryId));
}

/** Ends the login's open recoveries but one. @param purpose Undefined: of whatever purpose. */
export async function endOtherRecoveries(
  database: Database,
  { loginId, keepId, purpose }: { loginId: string; keepId: string; purpose?: Recovery['purpose'] },
  at: Date,
): Promise<void> {
  await database
    .update(recovery)
    .set({ completedAt: at })
    .where(
      and(
        eq(recovery.loginId, loginId),
        ne(recovery.id, keepId),
        isNull(recovery.completedAt),
        purpose && eq(recovery.purpose, purpose),
      ),
    );
}

/** False when the recovery is spent, over or proved already: then no code is compared. */
export const isOpen = (row: Recovery, limit: number, now: Date): boolean =>
  row.completedAt === null && row.provedAt === null && row.expiresAt > now && row.failedAttempts < limit;

export async function addWrongRecoveryCode(database: Database, recoveryId: string): Promise<void> {
  await database
    .update(recovery)
    .set({ failedAttempts: sql`${recovery.failedAttempts} + 1` })
    .where(eq(recovery.id, recoveryId));
}

/** The code was right. From here on the digest is that of the token which goes on. */
export async function proveRecoveryRow(
  database: Database,
  recoveryId: string,
  { tokenDigest, at }: { tokenDigest: Buffer; at: Date },
): Promise<void> {
  await database.update(recovery).set({ provedAt: at, codeDigest: tokenDigest }).where(eq(recovery.id, recoveryId));
}

export async function completeRecovery(database: Database, recoveryId: string, at: Date): Promise<void> {
  await database.update(recovery).set({ completedAt: at }).where(eq(recovery.id, recoveryId));
}

/** The login of a proved recovery that waits for a new password, by the token given for the code. */
export async function findProvedLogin(
  database: Database,
  { recoveryId, tokenDigest, provedAfter }: { recoveryId: string; tokenDigest: Buffer; provedAfter: Date },
): Promise<string | null> {
  const [row] = await database
    .select({ loginId: recovery.loginId })
    .from(recovery)
    .where(
      and(
        eq(recovery.id, recoveryId),
        eq(recovery.purpose, 'password'),
        eq(recovery.codeDigest, tokenDigest),
        isNotNull(recovery.provedAt),
        gt(recovery.provedAt, provedAfter),
        isNull(recovery.completedAt),
      ),
    );
  return row?.loginId ?? null;
}

/** Forgets the recoveries of a login whose code was not shown: they count no more, and no code of them works. */
export async function forgetUnprovedRecoveries(database: Database, loginId: string): Promise<void> {
  await database.delete(recovery).where(and(eq(recovery.loginId, loginId), isNull(recovery.provedAt)));
}

/** Ends every recovery of a login that is under way: whoever began it may read another's mail. */
export async function endRecoveries(database: Database, loginId: string, at: Date): Promise<void> {
  await database
    .update(recovery)
    .set({ completedAt: at })
    .where(and(eq(recovery.loginId, loginId), isNull(recovery.completedAt)));
}
