import type { Database, MemberRole } from '@demarc/database';
import {
  accountFreeze,
  accountMember,
  and,
  asc,
  contactChange,
  device,
  eq,
  gte,
  invitation,
  isNull,
  login,
  passkey,
  recoveryCode,
  securityEvent,
  sql,
  totpFactor,
} from '@demarc/database/sql';
import { forgetSecondFactor } from './forget-second-factor.ts';

/** Makes every browser of a login count as a new one. */
export async function revokeAllDevices(database: Database, loginId: string, at: Date): Promise<void> {
  await database
    .update(device)
    .set({ revokedAt: at, rememberedUntil: null })
    .where(and(eq(device.loginId, loginId), isNull(device.revokedAt)));
}

/** The accounts a login belongs to, in the order in which whoever locks several of them does. */
export function selectMemberships(
  database: Database,
  loginId: string,
): Promise<{ accountId: string; role: MemberRole }[]> {
  return database
    .select({ accountId: accountMember.accountId, role: accountMember.role })
    .from(accountMember)
    .where(eq(accountMember.loginId, loginId))
    .orderBy(asc(accountMember.accountId));
}

/** @returns False when the account is frozen already; then nothing is written. */
export async function insertFreeze(database: Database, row: typeof accountFreeze.$inferInsert): Promise<boolean> {
  const rows = await database
    .insert(accountFreeze)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: accountFreeze.id });
  return rows.length > 0;
}

/** @returns The login whose compromise was reported. NULL: the account was not frozen. */
export async function endFreeze(
  database: Database,
  accountId: string,
  { at, by }: { at: Date; by: string },
): Promise<string | null> {
  const [row] = await database
    .update(accountFreeze)
    .set({ liftedAt: at, liftedBy: by })
    .where(and(eq(accountFreeze.accountId, accountId), isNull(accountFreeze.liftedAt)))
    .returning({ loginId: accountFreeze.loginId });
  return row?.loginId ?? null;
}

/** Since when an account is frozen. NULL: it is not. */
export async function findFrozenAt(database: Database, accountId: string): Promise<Date | null> {
  const [row] = await database
    .select({ frozenAt: accountFreeze.frozenAt })
    .from(accountFreeze)
    .where(and(eq(accountFreeze.accountId, accountId), isNull(accountFreeze.liftedAt)));
  return row?.frozenAt ?? null;
}

/** Takes back every open invitation of an account, and every new contact of it that is not proved yet. */
export async function closeOpenChanges(database: Database, accountId: string, at: Date): Promise<void> {
  await database
    .update(invitation)
    .set({ revokedAt: at })
    .where(and(eq(invitation.accountId, accountId), isNull(invitation.acceptedAt), isNull(invitation.revokedAt)));
  await database
    .update(contactChange)
    .set({ expiresAt: at })
    .where(and(eq(contactChange.accountId, accountId), isNull(contactChange.appliedAt)));
}

/** Removes the passkeys, authenticator app and recovery codes that a login got with a security event or since. */
export async function removeFactorsSince(database: Database, loginId: string, eventId: string): Promise<void> {
  const since = sql`(select ${securityEvent.at} from ${securityEvent}
    where ${securityEvent.loginId} = ${loginId} and ${securityEvent.id} = ${eventId})`;
  await database.delete(passkey).where(and(eq(passkey.loginId, loginId), gte(passkey.createdAt, since)));
  await database.delete(totpFactor).where(
    and(
      eq(totpFactor.loginId, loginId),
      // An app is somebody's from its first code on: the secret may have been asked for before the event.
      gte(sql`coalesce(${totpFactor.confirmedAt}, ${totpFactor.createdAt})`, since),
    ),
  );
  // Codes were shown to whoever had them made.
  await database.delete(recoveryCode).where(and(eq(recoveryCode.loginId, loginId), gte(recoveryCode.createdAt, since)));
  await forgetSecondFactor({ database }, loginId);
}

/** Leaves a login without a password that is ever right. */
export async function voidPassword(database: Database, loginId: string, passwordHash: string): Promise<void> {
  await database.update(login).set({ passwordHash }).where(eq(login.id, loginId));
}

export async function findUsername(database: Database, loginId: string): Promise<string> {
  const [row] = await database.select({ username: login.username }).from(login).where(eq(login.id, loginId));
  if (!row) throw new Error(`There is no login ${loginId}.`);
  return row.username;
}
