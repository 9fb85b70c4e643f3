import type { Database } from '@demarc/database';
import { sql } from '@demarc/database/sql';

/**
 * Takes those off every account whom a login let in since a security event: whoever had the sign-in then could have left
 * themselves a way back.
 */
export async function removeInvitedSince(database: Database, loginId: string, eventId: string): Promise<void> {
  await database.execute(sql`
    delete from account_member using invitation, security_event
    where security_event.login_id = ${loginId} and security_event.id = ${eventId}
      and invitation.invited_by = ${loginId} and invitation.accepted_at >= security_event.at
      and account_member.account_id = invitation.account_id
      and account_member.account_id in (select account_id from account_member where login_id = ${loginId})
      and account_member.login_id = invitation.accepted_by`);
}
