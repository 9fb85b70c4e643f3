import type { Context } from '@demarc/database';
import { formatFact, type MessageFact, sendMessage, type TemplateName } from '@demarc/notification';
import { selectCorrespondence } from './contact-store.ts';

/**
 * Queues a message to an account's primary contact, in the caller's transaction. Times, days and money in `data` are
 * written in the account's language and time zone. An account without an e-mail on record gets none; its owner is
 * reached by post.
 *
 * @param input.secrets Fills the template too, and is never archived: one-time codes.
 * @param input.uselessAfter Not delivered after this, such as the end of the code in it.
 */
export async function notifyAccount(
  ctx: Context,
  input: {
    accountId: string;
    template: TemplateName;
    data: Record<string, MessageFact>;
    secrets?: Record<string, string>;
    uselessAfter?: Date;
  },
): Promise<void> {
  const to = await selectCorrespondence(ctx.database, input.accountId);
  if (!to) return;
  const data = Object.fromEntries(Object.entries(input.data).map(([name, fact]) => [name, formatFact(fact, to)]));
  await sendMessage(ctx, { ...input, data, to: { channel: 'email', value: to.email } });
}
