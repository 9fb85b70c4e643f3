import { type Context, linkDigest, type MemberRole } from '@demarc/database';
import { findOpenInvitation } from './invitation-store.ts';
import { getAccountOnRecord } from './registration-store.ts';

/** What whoever holds an invitation reads of it before they answer. */
export interface InvitationNotice {
  /** The account holder's name. */
  readonly invitedBy: string;
  readonly role: MemberRole;
  readonly email: string;
  readonly expiresAt: Date;
  /** IANA name, for `expiresAt`. */
  readonly timeZone: string;
}

/** What an invitation says. Looking answers nothing. NULL for one that is unknown, answered, taken back or too old. */
export async function viewInvitation(
  ctx: Pick<Context, 'database' | 'clock'>,
  input: { token: string },
): Promise<InvitationNotice | null> {
  const digest = linkDigest(input.token);
  const invitation = digest && (await findOpenInvitation(ctx.database, digest, ctx.clock.now()));
  if (!invitation) return null;
  const { role, email, expiresAt } = invitation;
  const { holderName, timeZone } = await getAccountOnRecord(ctx.database, invitation.accountId);
  return { invitedBy: holderName, role, email, expiresAt, timeZone };
}
