import type { Database, MemberRole } from '@demarc/database';
import { accountMember, and, asc, desc, eq, invitation, isNotNull, login } from '@demarc/database/sql';

export interface Member {
  readonly accountId: string;
  readonly loginId: string;
  readonly role: MemberRole;
  readonly username: string;
  readonly createdAt: Date;
}

const memberCells = {
  accountId: accountMember.accountId,
  loginId: accountMember.loginId,
  role: accountMember.role,
  username: login.username,
  createdAt: accountMember.createdAt,
};

/** Who belongs to an account, in the order they came. */
export const selectMembers = (database: Database, accountId: string): Promise<Member[]> =>
  database
    .select(memberCells)
    .from(accountMember)
    .innerJoin(login, eq(login.id, accountMember.loginId))
    .where(eq(accountMember.accountId, accountId))
    .orderBy(asc(accountMember.createdAt), asc(accountMember.loginId));

/** @returns False when the login belongs to the account already; then nothing is written. */
export async function addMember(
  database: Database,
  row: { accountId: string; loginId: string; role: MemberRole; createdAt: Date },
): Promise<boolean> {
  const rows = await database
    .insert(accountMember)
    .values(row)
    .onConflictDoNothing()
    .returning({ loginId: accountMember.loginId });
  return rows.length > 0;
}

const isMember = ({ accountId, loginId }: Pick<Member, 'accountId' | 'loginId'>) =>
  and(eq(accountMember.accountId, accountId), eq(accountMember.loginId, loginId));

export async function updateRole(
  database: Database,
  member: Pick<Member, 'accountId' | 'loginId'>,
  role: MemberRole,
): Promise<void> {
  await database.update(accountMember).set({ role }).where(isMember(member));
}

export async function deleteMember(database: Database, member: Pick<Member, 'accountId' | 'loginId'>): Promise<void> {
  await database.delete(accountMember).where(isMember(member));
}

/** Where a member's invitation to the account went. NULL: they came without one. */
export async function findInvitedEmail(
  database: Database,
  { accountId, loginId }: Pick<Member, 'accountId' | 'loginId'>,
): Promise<string | null> {
  const [row] = await database
    .select({ email: invitation.email })
    .from(invitation)
    .where(
      and(eq(invitation.accountId, accountId), eq(invitation.acceptedBy, loginId), isNotNull(invitation.acceptedAt)),
    )
    .orderBy(desc(invitation.createdAt))
    .limit(1);
  return row?.email ?? null;
}
