import { recordAudit } from '@demarc/account';
import type { Context } from '@demarc/database';
import { formatFact, type Recipient, sendMessage, type TemplateName } from '@demarc/notification';
import { recordSecurityEvent } from './record-security-event.ts';
import { getAccountOnRecord } from './registration-store.ts';
import type { SecurityEventKind } from './security-events.ts';

/** Sends words about its contacts to some of an account's, in the caller's transaction. */
export async function tellContacts(
  ctx: Context,
  input: {
    accountId: string;
    recipients: readonly Recipient[];
    template: TemplateName;
    /** Whole words beside when it happened and the account's number. */
    data?: Record<string, string>;
    secrets?: Record<string, string>;
  },
): Promise<void> {
  const { accountId, recipients, template, secrets } = input;
  const account = await getAccountOnRecord(ctx.database, accountId);
  const data = { at: formatFact(ctx.clock.now(), account), accountNumber: account.accountNumber, ...input.data };
  for (const to of recipients) await sendMessage(ctx, { accountId, to, template, data, secrets });
}

/** Writes down that a contact changed: in the account's audit trail, and for the login's owner to read. */
export async function recordContactEvent(
  ctx: Context,
  { accountId, loginId, kind, action }: { accountId: string; loginId: string; kind: SecurityEventKind; action: string },
): Promise<void> {
  const deviceId = ctx.actor.kind === 'customer' ? ctx.actor.deviceId : null;
  await recordAudit(ctx, { accountId, action });
  await recordSecurityEvent(ctx, { loginId, kind, deviceId });
}
