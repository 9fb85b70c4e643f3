import { recordAudit } from '@demarc/account';
import type { Context } from '@demarc/database';
import type { TemplateName } from '@demarc/notification';
import { selectLoginAccounts } from './login-contact-store.ts';
import { notifyLogin } from './notify-login.ts';
import { recordSecurityEvent } from './record-security-event.ts';
import type { SecurityEventKind } from './security-events.ts';

/**
 * Writes down that a way to sign in changed, in the audit trail of each of the login's accounts and for its owner to
 * read, and tells every contact of theirs. In the caller's transaction.
 *
 * @param change.kind Also the name of the message.
 */
export async function tellOfFactor(
  ctx: Context,
  { loginId, deviceId }: { loginId: string; deviceId: string | null },
  change: {
    kind: SecurityEventKind & TemplateName;
    action: string;
    detail?: Record<string, string | number>;
  },
): Promise<void> {
  const { kind, action, detail = {} } = change;
  // A session that owes its second factor does not know its accounts, so they are looked up.
  for (const { accountId } of await selectLoginAccounts(ctx.database, loginId))
    await recordAudit(ctx, { accountId, action, detail });
  const words = Object.fromEntries(Object.entries(detail).map(([name, fact]) => [name, String(fact)]));
  await notifyLogin(ctx, { loginId, template: kind, data: { at: ctx.clock.now(), ...words } });
  await recordSecurityEvent(ctx, { loginId, kind, deviceId, detail });
}
