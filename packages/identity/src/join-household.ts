import { notifyEveryContact, recordAudit } from '@demarc/account';
import type { Context } from '@demarc/database';
import { addMember } from './household-member-store.ts';
import { closeInvitation, type Invitation } from './invitation-store.ts';
import { recordSecurityEvent } from './record-security-event.ts';

/**
 * Makes a login a member of the account it is invited to and tells the account's contacts, in the caller's transaction.
 * The caller holds the account's lock, under which all that happens to an invitation happens, and has found it open.
 *
 * @throws When the invitation is not open or the login a member already.
 */
export async function joinHousehold(
  ctx: Context,
  invitation: Invitation,
  { loginId, username, at }: { loginId: string; username: string; at: Date },
): Promise<void> {
  const { accountId, role, email } = invitation;
  const isDone =
    (await closeInvitation(ctx.database, invitation, { loginId, at })) &&
    (await addMember(ctx.database, { accountId, loginId, role, createdAt: at }));
  if (!isDone) throw new Error(`Invitation ${invitation.id} was answered without the account's lock.`);
  await recordAudit(ctx, { accountId, action: 'household.join', detail: { username, role, email } });
  await recordSecurityEvent(ctx, { loginId, kind: 'household-joined', detail: { role } });
  const data = { username, role, email, at };
  await notifyEveryContact(ctx, { accountIds: [accountId], template: 'household-joined', data });
}
