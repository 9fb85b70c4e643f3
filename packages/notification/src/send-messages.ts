import type { Context } from '@demarc/database';
import { enqueueJobs } from '@demarc/jobs';
import { insertMessagesOnce } from './message-store.ts';
import { messageTemplates, type TemplateName } from './message-templates.ts';
import type { Recipient } from './send-message.ts';

/** A message whose id comes from its cause, so that the same cause is told once. */
export interface CausedMessage {
  readonly accountId: string;
  readonly messageId: string;
  readonly to: Recipient;
  /** Fills the template; archived. */
  readonly data: Record<string, string>;
  /** Fills the template too; never archived. */
  readonly secrets?: Record<string, string>;
}

/**
 * Queues a template's messages to many, in the caller's transaction and in two statements however many there are. Those
 * that are there already, by their ids, are left alone: a job that runs twice writes once.
 */
export async function sendMessages(
  ctx: Context,
  input: { template: TemplateName; messages: readonly CausedMessage[] },
): Promise<void> {
  const { template, messages } = input;
  if (messages.length === 0) return;
  const secretsOf = new Map(messages.map(({ messageId, secrets }) => [messageId, secrets]));
  const made = await insertMessagesOnce(
    ctx.database,
    messages.map(({ accountId, messageId, to, data }) => ({
      accountId,
      id: messageId,
      channel: to.channel,
      category: messageTemplates[template].category,
      recipient: to.value,
      template,
      data,
      state: 'queued',
      queuedAt: ctx.clock.now(),
    })),
  );
  await enqueueJobs(
    ctx,
    'deliver-message',
    made.map(({ accountId, id }) => ({ accountId, messageId: id, secrets: secretsOf.get(id) ?? {} })),
    // A code somebody waits for is not kept waiting by a hundred thousand bills.
    { isBulk: true },
  );
}
