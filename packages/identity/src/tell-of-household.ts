import { notifyEveryContact, recordAudit } from '@demarc/account';
import type { Context } from '@demarc/database';
import { formatFact, sendMessage } from '@demarc/notification';
import { findInvitedEmail, type Member } from './household-member-store.ts';
import { recordSecurityEvent } from './record-security-event.ts';
import { getAccountOnRecord } from './registration-store.ts';

/**
 * Writes down what happened to a member, and tells the account's contacts, and the member at the address they were
 * invited by. In the caller's transaction.
 *
 * @param change.kind Also the name of the message.
 */
export async function tellOfHousehold(
  ctx: Context,
  { accountId, loginId, username, role }: Pick<Member, 'accountId' | 'loginId' | 'username' | 'role'>,
  { kind, action }: { kind: 'household-role-changed' | 'household-left'; action: string },
): Promise<void> {
  const at = ctx.clock.now();
  await recordAudit(ctx, { accountId, action, detail: { username, role } });
  await recordSecurityEvent(ctx, { loginId, kind, detail: { role } });
  await notifyEveryContact(ctx, { accountIds: [accountId], template: kind, data: { username, role, at } });
  const email = await findInvitedEmail(ctx.database, { accountId, loginId });
  if (!email) return;
  const style = await getAccountOnRecord(ctx.database, accountId);
  const data = { username, role, at: formatFact(at, style) };
  await sendMessage(ctx, { accountId, to: { channel: 'email', value: email }, template: kind, data });
}
