import { recordAudit } from '@demarc/account';
import type { Context } from '@demarc/database';
import { formatFact, type Recipient, sendMessage, type TemplateName } from '@demarc/notification';
import { deviceName } from './device-name.ts';
import type { VisitContext } from './identity-context.ts';
import { recordSecurityEvent } from './record-security-event.ts';
import { getAccountOnRecord } from './registration-store.ts';
import type { SecurityEventKind } from './security-events.ts';
import { placeOf, visitOf } from './visit.ts';

/** Sends words about its contacts to some of an account's, in the caller's transaction. */
export async function tellContacts(
  ctx: Context & Pick<VisitContext, 'visit'>,
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
  const { userAgent } = visitOf(ctx);
  const device: Record<string, string> = userAgent ? { device: deviceName(userAgent) } : {};
  const data = {
    ...device,
    at: formatFact(ctx.clock.now(), account),
    accountNumber: account.accountNumber,
    ...input.data,
  };
  for (const to of recipients) await sendMessage(ctx, { accountId, to, template, data, secrets });
}

/** Writes down that a contact changed: in the account's audit trail, and for the login's owner to read. */
export async function recordContactEvent(
  ctx: Context & Pick<VisitContext, 'visit' | 'places'>,
  { accountId, loginId, kind, action }: { accountId: string; loginId: string; kind: SecurityEventKind; action: string },
): Promise<void> {
  const deviceId = ctx.actor.kind === 'customer' ? ctx.actor.deviceId : null;
  await recordAudit(ctx, { accountId, action });
  const { userAgent } = visitOf(ctx);
  const name = userAgent ? deviceName(userAgent) : null;
  await recordSecurityEvent(ctx, { loginId, kind, deviceId, deviceName: name, place: await placeOf(ctx) });
}
