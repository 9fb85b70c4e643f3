import type { Database } from '@demarc/database';
import { accessToken, and, eq, gt, isNull } from '@demarc/database/sql';

export async function insertAccessToken(database: Database, row: typeof accessToken.$inferInsert): Promise<void> {
  await database.insert(accessToken).values(row);
}

/** The credential behind a digest, unless it is revoked or over at `now`. */
export async function findLiveAccessToken(
  database: Database,
  tokenDigest: Buffer,
  now: Date,
): Promise<{ id: string; audience: 'staff' | 'partner'; name: string } | undefined> {
  const [row] = await database
    .select({ id: accessToken.id, audience: accessToken.audience, name: accessToken.name })
    .from(accessToken)
    .where(
      and(eq(accessToken.tokenDigest, tokenDigest), isNull(accessToken.revokedAt), gt(accessToken.expiresAt, now)),
    );
  return row;
}
