import { notifyEveryContact } from '@demarc/account';
import type { Context } from '@demarc/database';
import { formatFact, type MessageFact, sendMessage, type TemplateName } from '@demarc/notification';
import { selectInvitedContacts, selectLoginAccounts } from './login-contact-store.ts';
import { getAccountOnRecord } from './registration-store.ts';

/**
 * Tells the person of a sign-in something about it, in the caller's transaction: by every contact of the accounts they
 * own, replaced ones of the last 72 hours included; a member who owns none, where their invitation went.
 */
export async function notifyLogin(
  ctx: Context,
  input: {
    loginId: string;
    template: TemplateName;
    data: Record<string, MessageFact>;
    secrets?: Record<string, string>;
  },
): Promise<void> {
  const { loginId, template, data, secrets } = input;
  const accounts = await selectLoginAccounts(ctx.database, loginId);
  const owned = accounts.filter(({ role }) => role === 'owner').map(({ accountId }) => accountId);
  if (owned.length > 0) return notifyEveryContact(ctx, { accountIds: owned, template, data, secrets });
  const [invited] = await selectInvitedContacts(ctx.database, loginId);
  if (!invited) return;
  const { accountId } = invited;
  const style = await getAccountOnRecord(ctx.database, accountId);
  const words = Object.fromEntries(Object.entries(data).map(([name, fact]) => [name, formatFact(fact, style)]));
  await sendMessage(ctx, { accountId, to: invited, template, data: words, secrets });
}
