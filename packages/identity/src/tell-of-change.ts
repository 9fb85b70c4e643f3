import { recordAudit } from '@demarc/account';
import type { Context } from '@demarc/database';
import type { TemplateName } from '@demarc/notification';
import { deviceName } from './device-name.ts';
import type { VisitContext } from './identity-context.ts';
import { issueNotMeLink } from './issue-not-me-link.ts';
import { selectLoginAccounts } from './login-contact-store.ts';
import { notifyLogin } from './notify-login.ts';
import { recordSecurityEvent } from './record-security-event.ts';
import type { SecurityEventKind } from './security-events.ts';
import { placeOf, visitOf } from './visit.ts';

/**
 * Writes down that username or password changed, or that a lock was lifted: in the audit trail of each of the login's
 * accounts, for its owner to read, and in a notice to their contacts, with a link to say
 * that it was not them. In the caller's transaction.
 *
 * @param change.kind Also the name of the message.
 */
export async function tellOfChange(
  ctx: Context & Pick<VisitContext, 'visit' | 'places'>,
  change: {
    loginId: string;
    deviceId?: string | null;
    kind: SecurityEventKind & TemplateName;
    action: string;
  },
): Promise<void> {
  const { loginId, deviceId, kind, action } = change;
  const { userAgent } = visitOf(ctx);
  const device = userAgent && deviceName(userAgent);
  const place = await placeOf(ctx);
  for (const { accountId } of await selectLoginAccounts(ctx.database, loginId)) {
    await recordAudit(ctx, { accountId, action });
  }
  const eventId = await recordSecurityEvent(ctx, { loginId, kind, deviceId, deviceName: device, place });
  const data = { at: ctx.clock.now(), ...(device && { device: place ? `${device}, ${place}` : device }) };
  const secrets = await issueNotMeLink(ctx, { loginId, eventId });
  await notifyLogin(ctx, { loginId, template: kind, data, secrets });
}
