import type { Database } from '@demarc/database';
import { and, eq, isNull, recoveryCode, sql } from '@demarc/database/sql';

/** Gives a login these codes in the place of all it had. */
export async function putRecoveryCodes(
  database: Database,
  loginId: string,
  { codeDigests, createdAt }: { codeDigests: readonly Buffer[]; createdAt: Date },
): Promise<void> {
  await deleteRecoveryCodes(database, loginId);
  await database.insert(recoveryCode).values(codeDigests.map((codeDigest) => ({ loginId, codeDigest, createdAt })));
}

export async function deleteRecoveryCodes(database: Database, loginId: string): Promise<void> {
  await database.delete(recoveryCode).where(eq(recoveryCode.loginId, loginId));
}

/** Uses a code up, once. @returns False when it is none of the login's, or was used already. */
export async function useRecoveryCode(
  database: Database,
  { loginId, codeDigest }: { loginId: string; codeDigest: Buffer },
  usedAt: Date,
): Promise<boolean> {
  const rows = await database
    .update(recoveryCode)
    .set({ usedAt })
    .where(and(eq(recoveryCode.loginId, loginId), eq(recoveryCode.codeDigest, codeDigest), isNull(recoveryCode.usedAt)))
    .returning({ loginId: recoveryCode.loginId });
  return rows.length > 0;
}

/** How many codes a login can still use. */
export async function countRecoveryCodes(database: Database, loginId: string): Promise<number> {
  const [row] = await database
    .select({ left: sql<number>`count(*)::int` })
    .from(recoveryCode)
    .where(and(eq(recoveryCode.loginId, loginId), isNull(recoveryCode.usedAt)));
  return row?.left ?? 0;
}
