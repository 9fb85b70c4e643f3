import { type Database, decodeCursor, type Page, type PageRequest, toPage } from '@demarc/database';
import { and, desc, device, eq, gt, isNull, ne, securityEvent, session, sql } from '@demarc/database/sql';

/** What the owner of a sign-in reads of an event. */
export interface SecurityEventRow {
  readonly id: string;
  /** Name in the catalogue, or one of an earlier release. */
  readonly kind: string;
  readonly at: Date;
  readonly deviceName: string | null;
  readonly place: string | null;
}

/** What happened to a login, newest first, by the index over login, time and id. */
export async function selectSecurityEvents(
  database: Database,
  { loginId, page }: { loginId: string; page: PageRequest },
): Promise<Page<SecurityEventRow>> {
  const after = decodeCursor(page.after);
  const rows = await database
    .select({
      id: securityEvent.id,
      kind: securityEvent.kind,
      at: securityEvent.at,
      deviceName: sql<string | null>`coalesce(${securityEvent.deviceName}, ${device.name})`,
      place: securityEvent.place,
    })
    .from(securityEvent)
    .leftJoin(device, and(eq(device.id, securityEvent.deviceId), eq(device.loginId, securityEvent.loginId)))
    .where(
      and(
        eq(securityEvent.loginId, loginId),
        after
          ? sql`(${securityEvent.at}, ${securityEvent.id}) < (${after.sort}::timestamptz, ${after.id}::uuid)`
          : undefined,
      ),
    )
    .orderBy(desc(securityEvent.at), desc(securityEvent.id))
    .limit(page.first + 1);
  return toPage(rows, page.first, (row) => ({ sort: row.at.toISOString(), id: row.id }));
}

/** No list of sessions or devices is longer. */
const longest = 100;

export interface SessionRow {
  readonly id: string;
  readonly deviceName: string | null;
  readonly place: string | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly isShared: boolean;
}

/** The sessions of a login that are neither revoked nor over, newest first. */
export function selectLiveSessions(database: Database, loginId: string, now: Date): Promise<SessionRow[]> {
  return database
    .select({
      id: session.id,
      deviceName: device.name,
      place: session.place,
      createdAt: session.createdAt,
      expiresAt: session.expiresAt,
      isShared: session.isShared,
    })
    .from(session)
    .leftJoin(device, eq(device.id, session.deviceId))
    .where(
      and(
        eq(session.loginId, loginId),
        isNull(session.revokedAt),
        gt(session.idleExpiresAt, now),
        gt(session.expiresAt, now),
      ),
    )
    .orderBy(desc(session.createdAt))
    .limit(longest);
}

export type DeviceRow = Omit<typeof device.$inferSelect, 'tokenDigest' | 'loginId' | 'revokedAt' | 'lastAddress'>;

/** The devices of a login that are recognised, last used first. */
export function selectKnownDevices(database: Database, loginId: string): Promise<DeviceRow[]> {
  return database
    .select({
      id: device.id,
      name: device.name,
      lastPlace: device.lastPlace,
      firstSeenAt: device.firstSeenAt,
      lastSeenAt: device.lastSeenAt,
      rememberedUntil: device.rememberedUntil,
    })
    .from(device)
    .where(and(eq(device.loginId, loginId), isNull(device.revokedAt)))
    .orderBy(desc(device.lastSeenAt))
    .limit(longest);
}

/** Ends one session of a login. @returns False when the login has no such session that goes on. */
export async function endSessionOf(
  database: Database,
  { loginId, sessionId }: { loginId: string; sessionId: string },
  at: Date,
): Promise<boolean> {
  const rows = await database
    .update(session)
    .set({ revokedAt: at })
    .where(
      and(
        eq(session.id, sessionId),
        eq(session.loginId, loginId),
        isNull(session.revokedAt),
        gt(session.idleExpiresAt, at),
        gt(session.expiresAt, at),
      ),
    )
    .returning({ id: session.id });
  return rows.length > 0;
}

/** Makes a device of a login count as a new one. @returns Its name. NULL: the login has no such device. */
export async function revokeDeviceOf(
  database: Database,
  { loginId, deviceId }: { loginId: string; deviceId: string },
  at: Date,
): Promise<string | null> {
  const [row] = await database
    .update(device)
    .set({ revokedAt: at, rememberedUntil: null })
    .where(and(eq(device.id, deviceId), eq(device.loginId, loginId), isNull(device.revokedAt)))
    .returning({ name: device.name });
  return row?.name ?? null;
}

/** Ends the sessions begun on a device, but the one that asks. */
export async function endSessionsOnDevice(
  database: Database,
  { loginId, deviceId, keepId }: { loginId: string; deviceId: string; keepId: string },
  at: Date,
): Promise<void> {
  await database
    .update(session)
    .set({ revokedAt: at })
    .where(
      and(
        eq(session.loginId, loginId),
        eq(session.deviceId, deviceId),
        ne(session.id, keepId),
        isNull(session.revokedAt),
      ),
    );
}
