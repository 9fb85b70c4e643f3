import { recordAudit } from '@demarc/account';
import type { Context } from '@demarc/database';
import { formatFact, sendMessage } from '@demarc/notification';
import { deviceName } from './device-name.ts';
import type { VisitContext } from './identity-context.ts';
import { isOverSendLimit } from './is-over-send-limit.ts';
import { type LoginContact, selectRecoveryContacts } from './login-contact-store.ts';
import { recordSecurityEvent } from './record-security-event.ts';
import { signInCodeLifetimeMs } from './recovery-limits.ts';
import { insertRecovery } from './recovery-store.ts';
import { codeDigest, groupCode, newRegistrationCode } from './registration-code.ts';
import { getAccountOnRecord } from './registration-store.ts';
import { placeOf, visitOf } from './visit.ts';

/** Where the code of an unusual sign-in goes: the main e-mail address that proves its owner, else the phone. */
export async function findSignInContact(
  ctx: Pick<Context, 'database' | 'clock'>,
  loginId: string,
): Promise<LoginContact | null> {
  const now = ctx.clock.now();
  const [email] = await selectRecoveryContacts(ctx.database, { loginId, channel: 'email', now });
  if (email) return email;
  const [phone] = await selectRecoveryContacts(ctx.database, { loginId, channel: 'sms', now });
  return phone ?? null;
}

/**
 * Sends a code that a session owes beside its password, good for ten minutes, in the caller's transaction, which holds
 * the login.
 *
 * @param input.sessionId The session's; its code is stored under the same id.
 * @returns False when none was sent: no contact is on record, or too many codes were sent already.
 */
export async function sendSignInCode(
  ctx: VisitContext,
  { loginId, sessionId }: { loginId: string; sessionId: string },
): Promise<boolean> {
  const purpose = 'sign_in';
  const contact = await findSignInContact(ctx, loginId);
  if (!contact || (await isOverSendLimit(ctx, { loginId, purpose }))) return false;
  const { accountId, channel } = contact;
  const now = ctx.clock.now();
  const expiresAt = new Date(now.getTime() + signInCodeLifetimeMs);
  const code = newRegistrationCode();
  const row = { id: sessionId, loginId, purpose, channel, codeDigest: codeDigest(sessionId, code) } as const;
  await insertRecovery(ctx.database, { ...row, expiresAt, createdAt: now });
  const style = await getAccountOnRecord(ctx.database, accountId);
  const data = { at: formatFact(now, style), expiresAt: formatFact(expiresAt, style) };
  const secrets = { code: groupCode(code) };
  await sendMessage(ctx, { accountId, to: contact, template: 'sign-in-code', data, secrets, uselessAfter: expiresAt });
  await recordAudit(ctx, { accountId, action: 'sign_in.send_code', detail: { channel } });
  const from = { deviceName: deviceName(visitOf(ctx).userAgent), place: await placeOf(ctx) };
  await recordSecurityEvent(ctx, { loginId, kind: 'sign-in-code-sent', ...from, detail: { channel } });
  return true;
}
