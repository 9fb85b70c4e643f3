import type { Context } from '@demarc/database';
import { formatFact, type MessageFact, sendMessage, type TemplateName } from '@demarc/notification';
import { selectAddressees } from './contact-store.ts';

/**
 * Queues a security notice to every contact on record of these accounts, by e-mail and SMS, in the caller's
 * transaction. Contacts that were replaced or removed in the last 72 hours are told too: whoever took an account over
 * cannot silence its owner by changing where notices go. A contact of several of the accounts is told once.
 *
 * @param input.data Times, days and money are written in the account's language and time zone.
 * @param input.secrets Fills the template too, and is never archived: one-time codes and links.
 * @param input.uselessAfter Not delivered after this, such as the end of the code in it.
 */
export async function notifyEveryContact(
  ctx: Context,
  input: {
    accountIds: readonly string[];
    template: TemplateName;
    data: Record<string, MessageFact>;
    secrets?: Record<string, string>;
    uselessAfter?: Date;
  },
): Promise<void> {
  const { accountIds, template, secrets, uselessAfter } = input;
  const told = new Set<string>();
  for (const to of await selectAddressees(ctx.database, accountIds, ctx.clock.now())) {
    if (told.has(to.value)) continue;
    told.add(to.value);
    const data = Object.fromEntries(Object.entries(input.data).map(([name, fact]) => [name, formatFact(fact, to)]));
    await sendMessage(ctx, { accountId: to.accountId, to, template, data, secrets, uselessAfter });
  }
}
