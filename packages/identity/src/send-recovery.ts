import { recordAudit } from '@demarc/account';
import { type Context, inTransaction } from '@demarc/database';
import { formatFact, sendMessage } from '@demarc/notification';
import { isOverSendLimit } from './is-over-send-limit.ts';
import {
  findLoginByEmail,
  findLoginByUsername,
  findOwner,
  type LoginContact,
  selectRecoveryContacts,
} from './login-contact-store.ts';
import { findLoginNames, lockLogin } from './login-store.ts';
import { recordSecurityEvent } from './record-security-event.ts';
import type { RecoveryLookup } from './recovery-lookup.ts';
import {
  addressRecovery,
  completeRecovery,
  endOtherRecoveries,
  lockRecovery,
  type Recovery,
} from './recovery-store.ts';
import { codeDigest, groupCode, newRegistrationCode } from './registration-code.ts';
import { findAccountByLookup, getAccountOnRecord } from './registration-store.ts';

/**
 * Finds whose recovery it is and sends a code, or the username, to their contact on record. Run by the worker, at least
 * once; a second run changes nothing. Nobody found, no contact of that channel, or too many sent already: nothing is
 * sent, and whoever asked cannot tell.
 *
 * @param input.by NULL: nothing on record can be like what was typed.
 */
export function sendRecovery(ctx: Context, input: { recoveryId: string; by: RecoveryLookup | null }): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const now = ctx.clock.now();
    const loginId = input.by && (await findLogin(ctx, input.by));
    if (!loginId) return;
    // Recoveries of one login wait for one another, so that the limits hold.
    await lockLogin(ctx.database, loginId);
    const recovery = await lockRecovery(ctx.database, input.recoveryId);
    if (!recovery || recovery.loginId || recovery.expiresAt <= now) return;
    const { channel } = recovery;
    const contacts = await selectRecoveryContacts(ctx.database, { loginId, channel, now });
    const typed = input.by?.byEmail?.email.toLowerCase();
    const contact = contacts.find(({ value }) => value.toLowerCase() === typed) ?? contacts[0];
    if (!contact || (await isOverSendLimit(ctx, { loginId, purpose: recovery.purpose }))) return;
    await send(ctx, { recovery, loginId, contact });
  });
}

async function findLogin(ctx: Context, by: RecoveryLookup): Promise<string | null> {
  if (by.byUsername) return findLoginByUsername(ctx.database, by.byUsername.username);
  if (by.byEmail) return findLoginByEmail(ctx.database, by.byEmail.email);
  const account = await findAccountByLookup(ctx.database, { byAccountNumber: by.byAccountNumber });
  return account ? findOwner(ctx.database, account.id) : null;
}

async function send(
  ctx: Context,
  { recovery, loginId, contact }: { recovery: Recovery; loginId: string; contact: LoginContact },
): Promise<void> {
  const now = ctx.clock.now();
  const { id: recoveryId, purpose, expiresAt } = recovery;
  const { accountId } = contact;
  const code = newRegistrationCode();
  await addressRecovery(ctx.database, recoveryId, { loginId, codeDigest: codeDigest(recoveryId, code) });
  await endOtherRecoveries(ctx.database, { loginId, keepId: recoveryId, purpose }, now);
  const style = await getAccountOnRecord(ctx.database, accountId);
  const data = { at: formatFact(now, style), expiresAt: formatFact(expiresAt, style) };
  if (purpose === 'username') {
    const names = await findLoginNames(ctx.database, loginId);
    await completeRecovery(ctx.database, recoveryId, now);
    const secrets = { username: names?.username ?? '' };
    await sendMessage(ctx, { accountId, to: contact, template: 'username-reminder', data, secrets });
  } else {
    const template = purpose === 'password' ? 'password-recovery-code' : 'unlock-code';
    // The link brings the code along, so that it opens the same form on any device. It stands in no archive.
    const linkQuery = `?recovery=rec_${recoveryId.replaceAll('-', '')}&code=${code}`;
    const secrets = { code: groupCode(code), linkQuery };
    await sendMessage(ctx, { accountId, to: contact, template, data, secrets, uselessAfter: expiresAt });
  }
  await recordAudit(ctx, { accountId, action: 'recovery.send', detail: { purpose, channel: contact.channel } });
  await recordSecurityEvent(ctx, { loginId, kind: 'recovery-sent', detail: { purpose, channel: contact.channel } });
}
