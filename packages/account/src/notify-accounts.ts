import type { Context } from '@demarc/database';
import { formatFact, type MessageFact, sendMessages, type TemplateName } from '@demarc/notification';
import { selectCorrespondences } from './contact-store.ts';

/**
 * Queues a template's message to the primary contacts of many accounts, in the caller's transaction and in a constant
 * number of statements. Each message has its cause's id: the same cause again, in the same template, sends nothing.
 * Accounts without an e-mail on record get none; their owners are reached by post.
 *
 * @param input.notices `messageId`: a UUID that says the cause, such as the bill's, and no other message's. `secrets` fill
 * the template too, and are never archived: the tokens of links.
 */
export async function notifyAccounts(
  ctx: Context,
  input: {
    template: TemplateName;
    notices: readonly {
      accountId: string;
      messageId: string;
      data: Record<string, MessageFact>;
      secrets?: Record<string, string>;
    }[];
  },
): Promise<void> {
  const found = await selectCorrespondences(
    ctx.database,
    input.notices.map(({ accountId }) => accountId),
  );
  const messages = input.notices.flatMap(({ accountId, messageId, data, secrets }) => {
    const to = found.get(accountId);
    if (!to) return [];
    const words = Object.entries(data).map(([name, fact]) => [name, formatFact(fact, to)]);
    return [
      {
        accountId,
        messageId,
        to: { channel: 'email' as const, value: to.email },
        data: Object.fromEntries(words),
        secrets,
      },
    ];
  });
  await sendMessages(ctx, { template: input.template, messages });
}
