import { type Context, inTransaction, linkDigest } from '@demarc/database';
import { removeFactorsSince, voidPassword } from './compromise-store.ts';
import { forgottenPassword } from './forgotten-password.ts';
import { type InvalidLinkError, invalidLink } from './link-errors.ts';
import { lockLogin } from './login-store.ts';
import { spendNotMeLink } from './not-me-link-store.ts';
import { recordSecurityEvent } from './record-security-event.ts';
import { endRecoveries } from './recovery-store.ts';
import { removeInvitedSince } from './remove-invited-since-store.ts';
import { secureLogin } from './secure-login.ts';
import { undoContactChanges } from './undo-contact-change.ts';

export interface SayNotMeSuccess {
  readonly __typename: 'SayNotMeSuccess';
  /** Of the urgent tickets, one for each account that was frozen by this. */
  readonly ticketReferences: string[];
}

/**
 * The reader of a security notice says that it was not them. Whoever it was has the password: the way in is recovery by
 * a contact on record, as those were before. Passkeys and apps added since the notice are removed, and so are members let
 * in since: they would be another way in. Everything else is as after a report of compromise.
 *
 * Asks for no sign-in: the link came to a contact on record.
 */
export async function sayNotMe(ctx: Context, input: { token: string }): Promise<SayNotMeSuccess | InvalidLinkError> {
  const digest = linkDigest(input.token);
  if (!digest) return invalidLink;
  return inTransaction(ctx, async (ctx) => {
    const at = ctx.clock.now();
    const spent = await spendNotMeLink(ctx.database, digest, at);
    if (!spent) return invalidLink;
    const { loginId, eventId } = spent;
    await lockLogin(ctx.database, loginId);
    // Before the rest, so that the contacts as they were before are among those who are told.
    await undoContactChanges(ctx, { loginId });
    const { references } = await secureLogin(ctx, { loginId, cause: 'not_me_link' });
    await voidPassword(ctx.database, loginId, forgottenPassword);
    await removeFactorsSince(ctx.database, loginId, eventId);
    await removeInvitedSince(ctx.database, loginId, eventId);
    await endRecoveries(ctx.database, loginId, at);
    await recordSecurityEvent(ctx, { loginId, kind: 'not-me' });
    return { __typename: 'SayNotMeSuccess', ticketReferences: [...references] };
  });
}
