import { type NotFoundError, notFound, recordAudit } from '@demarc/account';
import { type Context, inTransaction, isStorableText } from '@demarc/database';
import { issueNotMeLink } from './issue-not-me-link.ts';
import { selectLoginAccounts } from './login-contact-store.ts';
import { findCredentials, lockLogin } from './login-store.ts';
import { notifyLogin } from './notify-login.ts';
import { recordSecurityEvent } from './record-security-event.ts';
import { forgetUnprovedRecoveries } from './recovery-store.ts';
import { clearTries } from './take-try.ts';

export interface UnlockSignInSuccess {
  readonly __typename: 'UnlockSignInSuccess';
  readonly username: string;
}

/**
 * Begins a sign-in's counts of wrong secrets and of messages sent anew, once its owner is proved: for staff, when a
 * stranger's tries keep an owner out. It changes neither password nor factor. Recorded on each of the sign-in's
 * accounts with its reason, and its owner is told.
 *
 * @param input.username In whatever case.
 * @returns `NotFoundError` also for a sign-in that belongs to no account: it signs nobody in.
 */
export function unlockSignIn(
  ctx: Context,
  input: { username: string; reason: string },
): Promise<UnlockSignInSuccess | NotFoundError> {
  const { reason } = input;
  if (ctx.actor.kind !== 'staff') return Promise.resolve(notFound('sign-in'));
  return inTransaction(ctx, async (ctx) => {
    const found = isStorableText(input.username) && (await findCredentials(ctx.database, input.username));
    if (!found) return notFound('sign-in');
    const { loginId, username } = found;
    await lockLogin(ctx.database, loginId);
    const accounts = await selectLoginAccounts(ctx.database, loginId);
    if (accounts.length === 0) return notFound('sign-in');
    for (const { accountId } of accounts) await recordAudit(ctx, { accountId, action: 'sign_in.unlock', reason });
    const eventId = await recordSecurityEvent(ctx, { loginId, kind: 'sign-in-unlocked-by-staff' });
    const secrets = await issueNotMeLink(ctx, { loginId, eventId });
    const data = { at: ctx.clock.now() };
    await notifyLogin(ctx, { loginId, template: 'sign-in-unlocked-by-staff', data, secrets });
    await forgetUnprovedRecoveries(ctx.database, loginId);
    await clearTries(ctx, { subjectId: loginId });
    return { __typename: 'UnlockSignInSuccess', username };
  });
}
