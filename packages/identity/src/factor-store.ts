import type { Database } from '@demarc/database';
import { and, eq, isNotNull, login, passkey, session, sql, totpFactor } from '@demarc/database/sql';

/** What a login can show beside its password. */
export interface SecondFactors {
  readonly hasTotp: boolean;
  readonly hasPasskey: boolean;
}

export async function selectSecondFactors(database: Database, loginId: string): Promise<SecondFactors> {
  const [row] = await database
    .select({
      hasTotp: sql<boolean>`exists (select from ${totpFactor}
        where ${and(eq(totpFactor.loginId, loginId), isNotNull(totpFactor.confirmedAt))})`,
      hasPasskey: sql<boolean>`exists (select from ${passkey} where ${eq(passkey.loginId, loginId)})`,
    })
    .from(login)
    .where(eq(login.id, loginId));
  return row ?? { hasTotp: false, hasPasskey: false };
}

/** The hash of a login's password. @throws For a login that is not there. */
export async function selectPasswordHash(database: Database, loginId: string): Promise<string> {
  const [row] = await database.select({ passwordHash: login.passwordHash }).from(login).where(eq(login.id, loginId));
  if (!row) throw new Error(`Login ${loginId} is not there.`);
  return row.passwordHash;
}

/**
 * Puts another token in the place of a session's own.
 *
 * @param tokenBefore The digest of the token that asks: of several who replace one token at once, one does.
 * @param authenticatedAt Undefined: as before, for no factor was shown that counts as a recent one.
 * @returns The session's absolute end; undefined when it is revoked, over, or has another token by now.
 */
export async function replaceToken(
  database: Database,
  { sessionId, tokenBefore }: { sessionId: string; tokenBefore: Buffer },
  { tokenDigest, authenticatedAt }: { tokenDigest: Buffer; authenticatedAt: Date | undefined },
  now: Date,
): Promise<Date | undefined> {
  const [row] = await database
    .update(session)
    .set({ tokenDigest, authenticatedAt })
    .where(
      and(
        eq(session.id, sessionId),
        eq(session.tokenDigest, tokenBefore),
        sql`${session.revokedAt} is null`,
        sql`${session.expiresAt} > ${now.toISOString()}::timestamptz`,
      ),
    )
    .returning({ expiresAt: session.expiresAt });
  return row?.expiresAt;
}
