import type { Database } from '@demarc/database';
import {
  account,
  accountMember,
  and,
  asc,
  device,
  eq,
  gt,
  isNull,
  notMeLink,
  securityEvent,
  sql,
} from '@demarc/database/sql';
import type { SecurityEventKind } from './security-events.ts';

export async function insertNotMeLink(database: Database, row: typeof notMeLink.$inferInsert): Promise<void> {
  await database.insert(notMeLink).values(row);
}

/** What the notice with this link was about. */
export interface NoticedEvent {
  readonly loginId: string;
  readonly kind: SecurityEventKind;
  readonly at: Date;
  readonly deviceName: string | null;
  readonly place: string | null;
  /** Of the login's first account. NULL: it has none any more. */
  readonly timeZone: string | null;
}

/** @returns Undefined for a link that is unknown, used or too old. */
export async function findNoticedEvent(
  database: Database,
  digest: Buffer,
  now: Date,
): Promise<NoticedEvent | undefined> {
  const [row] = await database
    .select({
      loginId: notMeLink.loginId,
      kind: securityEvent.kind,
      at: securityEvent.at,
      deviceName: sql<string | null>`coalesce(${securityEvent.deviceName}, ${device.name})`,
      place: securityEvent.place,
      timeZone: account.timeZone,
    })
    .from(notMeLink)
    .innerJoin(
      securityEvent,
      and(eq(securityEvent.loginId, notMeLink.loginId), eq(securityEvent.id, notMeLink.eventId)),
    )
    .leftJoin(device, eq(device.id, securityEvent.deviceId))
    .leftJoin(accountMember, eq(accountMember.loginId, notMeLink.loginId))
    .leftJoin(account, eq(account.id, accountMember.accountId))
    .where(and(eq(notMeLink.tokenDigest, digest), isNull(notMeLink.usedAt), gt(notMeLink.expiresAt, now)))
    .orderBy(asc(accountMember.createdAt))
    .limit(1);
  return row && { ...row, kind: row.kind as SecurityEventKind };
}

/** Spends a link. Of uses that come together one gets it. @returns Undefined when it is unknown, used or too old. */
export async function spendNotMeLink(
  database: Database,
  digest: Buffer,
  now: Date,
): Promise<{ loginId: string; eventId: string } | undefined> {
  const [row] = await database
    .update(notMeLink)
    .set({ usedAt: now })
    .where(and(eq(notMeLink.tokenDigest, digest), isNull(notMeLink.usedAt), gt(notMeLink.expiresAt, now)))
    .returning({ loginId: notMeLink.loginId, eventId: notMeLink.eventId });
  return row;
}
