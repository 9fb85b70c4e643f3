import type { Database, MemberRole } from '@demarc/database';
import { accountMember, and, asc, eq, invitation, isNotNull, login, sql } from '@demarc/database/sql';
import { foldUsername } from './username.ts';

/** A contact by which a login's person is reached, and the account whose contact it is. */
export interface LoginContact {
  readonly accountId: string;
  readonly channel: 'email' | 'sms';
  readonly value: string;
}

export interface LoginAccount {
  readonly accountId: string;
  readonly role: MemberRole;
}

/** The accounts of a login, in the order it came to them. */
export const selectLoginAccounts = (database: Database, loginId: string): Promise<LoginAccount[]> =>
  database
    .select({ accountId: accountMember.accountId, role: accountMember.role })
    .from(accountMember)
    .where(eq(accountMember.loginId, loginId))
    .orderBy(asc(accountMember.createdAt), asc(accountMember.accountId));

/** Where the invitations went that a login accepted: the address of a member who owns no account. */
export async function selectInvitedContacts(database: Database, loginId: string): Promise<LoginContact[]> {
  const rows = await database
    .select({ accountId: invitation.accountId, value: invitation.email })
    .from(invitation)
    .innerJoin(
      accountMember,
      and(eq(accountMember.accountId, invitation.accountId), eq(accountMember.loginId, loginId)),
    )
    .where(and(eq(invitation.acceptedBy, loginId), isNotNull(invitation.acceptedAt)))
    .orderBy(asc(invitation.acceptedAt));
  return rows.map((row) => ({ ...row, channel: 'email' }));
}

/**
 * The contacts a login can be recovered by, as they were before every change that can still be undone: one that was
 * added or put in another's place in the last 72 hours proves nobody yet, and the one it replaced still does. Those of
 * the accounts the login owns; for a member who owns none, where the invitation went.
 */
export async function selectRecoveryContacts(
  database: Database,
  { loginId, channel, now }: { loginId: string; channel: 'email' | 'sms'; now: Date },
): Promise<LoginContact[]> {
  const rows = await database.execute<{ account_id: string; value: string }>(sql`
    select contact.account_id, coalesce(change.old_value, contact.value) as value
    from account_member
    join contact on contact.account_id = account_member.account_id and contact.channel = ${channel}
    left join lateral (
      select old_value, new_value from contact_change
      where contact_change.account_id = contact.account_id and contact_change.contact_id = contact.id
        and contact_change.applied_at is not null and contact_change.undone_at is null
        and contact_change.undo_until > ${now.toISOString()}::timestamptz
      order by contact_change.applied_at limit 1
    ) change on true
    where account_member.login_id = ${loginId} and account_member.role = 'owner'
      and (change.new_value is null or change.old_value is not null)
    order by contact.is_primary desc, account_member.created_at, contact.created_at, contact.id`);
  const owned = rows.map((row) => ({ accountId: row.account_id, channel, value: row.value }));
  if (owned.length > 0 || channel === 'sms') return owned;
  return selectInvitedContacts(database, loginId);
}

/** The login with a username, in whatever case: what it is told goes to its own contacts. */
export async function findLoginByUsername(database: Database, username: string): Promise<string | null> {
  const [row] = await database
    .select({ id: login.id })
    .from(login)
    .where(eq(login.usernameFolded, foldUsername(username)));
  return row?.id ?? null;
}

/** The login that owns an account; of several, the one that came first. */
export async function findOwner(database: Database, accountId: string): Promise<string | null> {
  const [row] = await database
    .select({ loginId: accountMember.loginId })
    .from(accountMember)
    .where(and(eq(accountMember.accountId, accountId), eq(accountMember.role, 'owner')))
    .orderBy(asc(accountMember.createdAt))
    .limit(1);
  return row?.loginId ?? null;
}

/** The login of whoever reads an e-mail address: an owner's by their account's contacts, or an invited member's. */
export async function findLoginByEmail(database: Database, email: string): Promise<string | null> {
  const [row] = await database.execute<{ login_id: string }>(sql`
    select login_id from (
      select account_member.login_id, account_member.created_at, 0 as rank
      from contact
      join account_member on account_member.account_id = contact.account_id and account_member.role = 'owner'
      where contact.channel = 'email' and lower(contact.value) = lower(${email})
      union all
      select invitation.accepted_by, invitation.accepted_at, 1
      from invitation
      join account_member on account_member.account_id = invitation.account_id
        and account_member.login_id = invitation.accepted_by
      where invitation.accepted_at is not null and lower(invitation.email) = lower(${email})
    ) found
    order by rank, created_at limit 1`);
  return row?.login_id ?? null;
}
