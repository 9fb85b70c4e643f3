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

/**
 * Counts a form of the processor that a link is about to open, in one statement, so that of those who come at once no more
 * pass than may. The count begins anew a day after its first.
 *
 * @returns False when `most` were opened in that day.
 */
export async function countLinkSetup(
  database: Database,
  { accountId, id }: Pick<PayLink, 'accountId' | 'id'>,
  { most, at }: { most: number; at: Date },
): Promise<boolean> {
  const isOver = sql`coalesce(setups_since <= ${at.toISOString()}::timestamptz - interval '24 hours', true)`;
  const rows = await database.execute(sql`
    update pay_link set
      setups_since = case when ${isOver} then ${at.toISOString()}::timestamptz else setups_since end,
      setup_count = case when ${isOver} then 1 else setup_count + 1 end
    where account_id = ${accountId} and id = ${id} and (${isOver} or setup_count < ${most})
    returning id`);
  return rows.length > 0;
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
