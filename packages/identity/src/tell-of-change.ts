import { recordAudit } from '@demarc/account';
import type { Context } from '@demarc/database';
import type { TemplateName } from '@demarc/notification';
import { selectLoginAccounts } from './login-contact-store.ts';
import { notifyLogin } from './notify-login.ts';
import { recordSecurityEvent } from './record-security-event.ts';
import type { SecurityEventKind } from './security-events.ts';

/**
 * Writes down that username or password changed, or that a lock was lifted: in the audit trail of each of the login's
 * accounts, for its owner to read, and in a notice to their contacts. In the caller's transaction.
 *
 * @param change.kind Also the name of the message.
 */
export async function tellOfChange(
  ctx: Context,
  change: {
    loginId: string;
    deviceId?: string | null;
    /** The browser in words. NULL: unknown. */
    deviceName: string | null;
    kind: SecurityEventKind & TemplateName;
    action: string;
  },
): Promise<void> {
  const { loginId, deviceId, deviceName, kind, action } = change;
  for (const { accountId } of await selectLoginAccounts(ctx.database, loginId)) {
    await recordAudit(ctx, { accountId, action });
  }
  await recordSecurityEvent(ctx, { loginId, kind, deviceId, deviceName });
  const data = { at: ctx.clock.now(), device: deviceName ?? 'unknown' };
  await notifyLogin(ctx, { loginId, template: kind, data });
}
