import type { Database } from '@demarc/database';
import { and, anyOf, desc, eq, gt, isNull, payLink, payment, sql } from '@demarc/database/sql';

export type PayLink = typeof payLink.$inferSelect;

export async function insertPayLinks(database: Database, rows: readonly PayLink[]): Promise<void> {
  if (rows.length > 0) await database.insert(payLink).values([...rows]);
}

/** @returns Undefined for a link that is unknown, revoked or too old. */
export async function findPayLink(database: Database, digest: Buffer, now: Date): Promise<PayLink | undefined> {
  const [row] = await database
    .select()
    .from(payLink)
    .where(and(eq(payLink.tokenDigest, digest), isNull(payLink.revokedAt), gt(payLink.expiresAt, now)));
  return row;
}

/** The links of an account that are in use, newest first: those its customers made, and those of its bills' mails. */
export const selectPayLinks = (database: Database, accountId: string, now: Date): Promise<PayLink[]> =>
  database
    .select()
    .from(payLink)
    .where(and(eq(payLink.accountId, accountId), isNull(payLink.revokedAt), gt(payLink.expiresAt, now)))
    .orderBy(desc(payLink.createdAt));

/**
 * @param accountIds The accounts it may belong to.
 * @returns The link as it is now; undefined when there is none.
 */
export async function revokeLink(
  database: Database,
  { payLinkId, accountIds, at }: { payLinkId: string; accountIds: readonly string[]; at: Date },
): Promise<PayLink | undefined> {
  const [row] = await database
    .update(payLink)
    .set({ revokedAt: sql`coalesce(${payLink.revokedAt}, ${at.toISOString()}::timestamptz)` })
    .where(and(anyOf(payLink.accountId, accountIds), eq(payLink.id, payLinkId)))
    .returning();
  return row;
}

/** How many payments were begun by a link since a moment, whatever became of them. */
export async function countLinkPayments(
  database: Database,
  { accountId, id }: Pick<PayLink, 'accountId' | 'id'>,
  since: Date,
): Promise<number> {
  const [row] = await database
    .select({ count: sql<string>`count(*)` })
    .from(payment)
    .where(
      and(
        eq(payment.accountId, accountId),
        eq(payment.origin, 'pay_link'),
        eq(payment.originId, id),
        gt(payment.createdAt, since),
      ),
    );
  return Number(row?.count ?? 0);
}
