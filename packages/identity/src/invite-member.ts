import {
  type AccountFrozenError,
  accountFrozen,
  type InvalidInputError,
  invalidInput,
  type NotFoundError,
  type RoleNotAllowedError,
  recordAudit,
  refuseAccess,
} from '@demarc/account';
import {
  type Context,
  digestOf,
  inTransaction,
  isStorableText,
  type MemberRole,
  newId,
  newLinkToken,
} from '@demarc/database';
import { formatFact, sendMessage } from '@demarc/notification';
import { findFrozenAt } from './compromise-store.ts';
import { type TooManyInvitationsError, tooManyInvitations } from './household-errors.ts';
import { countInvitationsSince, type Invitation, insertInvitation, revokeInvitationsTo } from './invitation-store.ts';
import { recordSecurityEvent } from './record-security-event.ts';
import { getAccountOnRecord, lockAccount } from './registration-store.ts';
import { requireCustomer } from './require-customer.ts';

const dayMs = 24 * 60 * 60 * 1000;
const invitationLifetimeMs = 7 * dayMs;

/** An account sends no more invitations in a day: the mails go to strangers. */
const maxInvitationsADay = 10;

export interface InviteMemberSuccess {
  readonly __typename: 'InviteMemberSuccess';
  readonly invitation: Invitation;
}

export type InviteMemberResult =
  | InviteMemberSuccess
  | TooManyInvitationsError
  | InvalidInputError
  | NotFoundError
  | RoleNotAllowedError
  | AccountFrozenError;

/**
 * Invites someone to an account by a mail with a link, good for seven days, once. For owners. A second invitation to
 * the same address takes the place of the first.
 */
export async function inviteMember(
  ctx: Context,
  input: { accountId: string; email: string; role: MemberRole },
): Promise<InviteMemberResult> {
  const { accountId, role } = input;
  const refusal = refuseAccess(ctx.actor, accountId, 'administer');
  if (refusal) return refusal;
  const { loginId, deviceId } = requireCustomer(ctx.actor);
  const email = input.email.slice(0, 300).trim();
  if (!isStorableText(email) || email.length > 254 || !/^[^\s@<>,;:"]+@[^\s@<>,;:"]+\.[^\s@<>,;:".]+$/.test(email)) {
    return invalidInput('email', 'Type the e-mail address of the person you invite, such as name@example.com.');
  }
  return inTransaction(ctx, async (ctx): Promise<InviteMemberResult> => {
    const now = ctx.clock.now();
    await lockAccount(ctx.database, accountId);
    // A freeze that came in between has closed the open invitations: none may follow.
    if (await findFrozenAt(ctx.database, accountId)) return accountFrozen;
    const sent = await countInvitationsSince(ctx.database, accountId, new Date(now.getTime() - dayMs));
    if (sent >= maxInvitationsADay) return tooManyInvitations;
    await revokeInvitationsTo(ctx.database, { accountId, email }, now);
    const token = newLinkToken();
    const invitation: Invitation = {
      accountId,
      id: newId(),
      email,
      role,
      invitedBy: loginId,
      expiresAt: new Date(now.getTime() + invitationLifetimeMs),
      acceptedAt: null,
      acceptedBy: null,
      revokedAt: null,
      createdAt: now,
    };
    await insertInvitation(ctx.database, { ...invitation, tokenDigest: digestOf(token) });
    await recordAudit(ctx, { accountId, action: 'household.invite', detail: { email, role } });
    await recordSecurityEvent(ctx, { loginId, kind: 'household-invited', deviceId, detail: { email, role } });
    await sendInvitation(ctx, invitation, token);
    return { __typename: 'InviteMemberSuccess', invitation };
  });
}

async function sendInvitation(ctx: Context, invitation: Invitation, invitationToken: string): Promise<void> {
  const { accountId, email, role, expiresAt } = invitation;
  const account = await getAccountOnRecord(ctx.database, accountId);
  await sendMessage(ctx, {
    accountId,
    to: { channel: 'email', value: email },
    template: 'household-invitation',
    data: { invitedBy: account.holderName, role, expiresAt: formatFact(expiresAt, account) },
    secrets: { invitationToken },
    uselessAfter: expiresAt,
  });
}
