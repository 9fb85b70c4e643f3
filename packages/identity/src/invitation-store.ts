import type { Database } from '@demarc/database';
import { and, desc, eq, gt, invitation, isNull, sql } from '@demarc/database/sql';

export type Invitation = Omit<typeof invitation.$inferSelect, 'tokenDigest'>;

const cells = {
  accountId: invitation.accountId,
  id: invitation.id,
  email: invitation.email,
  role: invitation.role,
  invitedBy: invitation.invitedBy,
  expiresAt: invitation.expiresAt,
  acceptedAt: invitation.acceptedAt,
  acceptedBy: invitation.acceptedBy,
  revokedAt: invitation.revokedAt,
  createdAt: invitation.createdAt,
};

const isOpen = (now: Date) =>
  and(isNull(invitation.acceptedAt), isNull(invitation.revokedAt), gt(invitation.expiresAt, now));

export async function insertInvitation(database: Database, row: typeof invitation.$inferInsert): Promise<void> {
  await database.insert(invitation).values(row);
}

/** The open invitations of an account, newest first. */
export const selectOpenInvitations = (database: Database, accountId: string, now: Date): Promise<Invitation[]> =>
  database
    .select(cells)
    .from(invitation)
    .where(and(eq(invitation.accountId, accountId), isOpen(now)))
    .orderBy(desc(invitation.createdAt));

/** How many invitations an account sent since, whatever became of them. */
export async function countInvitationsSince(database: Database, accountId: string, since: Date): Promise<number> {
  const [row] = await database
    .select({ sent: sql<number>`count(*)::int` })
    .from(invitation)
    .where(and(eq(invitation.accountId, accountId), gt(invitation.createdAt, since)));
  return row?.sent ?? 0;
}

/** Takes back an open invitation to the same address: its newer one takes its place. */
export async function revokeInvitationsTo(
  database: Database,
  { accountId, email }: { accountId: string; email: string },
  at: Date,
): Promise<void> {
  await database
    .update(invitation)
    .set({ revokedAt: at })
    .where(
      and(eq(invitation.accountId, accountId), sql`lower(${invitation.email}) = lower(${email}::text)`, isOpen(at)),
    );
}

/** @returns False when the account has no such open invitation. */
export async function revokeInvitationOf(
  database: Database,
  { accountId, invitationId }: { accountId: string; invitationId: string },
  at: Date,
): Promise<boolean> {
  const rows = await database
    .update(invitation)
    .set({ revokedAt: at })
    .where(and(eq(invitation.accountId, accountId), eq(invitation.id, invitationId), isOpen(at)))
    .returning({ id: invitation.id });
  return rows.length > 0;
}

/** @returns Undefined for an invitation that is unknown, answered, taken back or too old. */
export async function findOpenInvitation(
  database: Database,
  tokenDigest: Buffer,
  now: Date,
): Promise<Invitation | undefined> {
  const [row] = await database
    .select(cells)
    .from(invitation)
    .where(and(eq(invitation.tokenDigest, tokenDigest), isOpen(now)));
  return row;
}

/** Answers an invitation. Of answers that come together one gets it. @returns False when it is not open any more. */
export async function closeInvitation(
  database: Database,
  { accountId, id }: Pick<Invitation, 'accountId' | 'id'>,
  { loginId, at }: { loginId: string; at: Date },
): Promise<boolean> {
  const rows = await database
    .update(invitation)
    .set({ acceptedAt: at, acceptedBy: loginId })
    .where(and(eq(invitation.accountId, accountId), eq(invitation.id, id), isOpen(at)))
    .returning({ id: invitation.id });
  return rows.length > 0;
}
