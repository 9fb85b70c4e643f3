import type { Database, MemberRole } from '@demarc/database';
import { accountMember, and, asc, eq, invitation, login, sql } from '@demarc/database/sql';
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

/**
 * Where the invitation went that a login was made by: the address of a member who owns no account. One that an existing
 * login accepted proves nothing of its owner's address; whoever sent it chose that.
 */
export async function selectInvitedContacts(database: Database, loginId: string): Promise<LoginContact[]> {
  const rows = await database
    .select({ accountId: invitation.accountId, value: invitation.email })
    .from(invitation)
    .innerJoin(
      accountMember,
      and(eq(accountMember.accountId, invitation.accountId), eq(accountMember.loginId, loginId)),
    )
    .innerJoin(login, and(eq(login.id, invitation.acceptedBy), eq(login.createdAt, invitation.acceptedAt)))
    .where(eq(invitation.acceptedBy, loginId))
    .orderBy(asc(invitation.acceptedAt));
  return rows.map((row) => ({ ...row, channel: 'email' }));
}

/**
 * The contacts a login can be recovered by. One that was made by an invitation: where that went, and nowhere else, for
 * the contacts of the account are those of whoever was there before. Any other: the contacts of the accounts it owns, as
 * they were before every change that can still be undone, without those that another owner put there. One that was added or put in another's place in the last 72
 * hours proves nobody yet; one that it replaced, or that was removed, still does.
 */
export async function selectRecoveryContacts(
  database: Database,
  { loginId, channel, now }: { loginId: string; channel: 'email' | 'sms'; now: Date },
): Promise<LoginContact[]> {
  const invited = await selectInvitedContacts(database, loginId);
  if (invited.length > 0) return invited.filter((contact) => contact.channel === channel);
  const at = now.toISOString();
  const rows = await database.execute<{ account_id: string; value: string }>(sql`
    select account_id, value from (
    select contact.account_id, coalesce(change.old_value, contact.value) as value,
      contact.is_primary, account_member.created_at, contact.created_at as known_since, contact.id
    from account_member
    join contact on contact.account_id = account_member.account_id and contact.channel = ${channel}
    left join lateral (
      select old_value, new_value from contact_change
      where contact_change.account_id = contact.account_id and contact_change.contact_id = contact.id
        and contact_change.applied_at is not null and contact_change.undone_at is null
        and contact_change.undo_until > ${at}::timestamptz
      order by contact_change.applied_at limit 1
    ) change on true
    where account_member.login_id = ${loginId} and account_member.role = 'owner'
      and (change.new_value is null or change.old_value is not null)
      and (change.old_value is not null or not exists (
        select 1 from contact_change as theirs
        where theirs.account_id = contact.account_id and theirs.contact_id = contact.id
          and theirs.applied_at is not null and theirs.undone_at is null
          and theirs.new_value = contact.value and theirs.login_id <> ${loginId}))
    union all
    select account_id, old_value, makes_primary, member_since, created_at, contact_id from (
      select distinct on (contact_change.account_id, contact_change.contact_id)
        contact_change.*, account_member.created_at as member_since
      from account_member
      join contact_change on contact_change.account_id = account_member.account_id
      where account_member.login_id = ${loginId} and account_member.role = 'owner'
        and contact_change.channel = ${channel}
        and contact_change.applied_at is not null and contact_change.undone_at is null
        and contact_change.undo_until > ${at}::timestamptz
        and not exists (select 1 from contact where contact.account_id = contact_change.account_id
          and contact.id = contact_change.contact_id)
      order by contact_change.account_id, contact_change.contact_id, contact_change.applied_at
    ) removed where old_value is not null
    ) as known
    order by is_primary desc, created_at, known_since, id`);
  return rows.map((row) => ({ accountId: row.account_id, channel, value: row.value }));
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
      join login on login.id = invitation.accepted_by and login.created_at = invitation.accepted_at
      where lower(invitation.email) = lower(${email})
    ) found
    order by rank, created_at limit 1`);
  return row?.login_id ?? null;
}
