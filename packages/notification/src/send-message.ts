import { type Context, newId } from '@demarc/database';
import { enqueueJob } from '@demarc/jobs';
import { insertMessage, type Message } from './message-store.ts';
import { messageTemplates, type TemplateName } from './message-templates.ts';

/** Where a message goes. */
export interface Recipient {
  readonly channel: Message['channel'];
  /** An e-mail address, or a phone number in E.164. */
  readonly value: string;
}

/**
 * Queues a message in the caller's transaction and keeps it in the archive. The worker delivers it.
 *
 * @param input.data Fills the template; archived.
 * @param input.secrets Fills the template too; never archived. One-time codes go here.
 * @param input.uselessAfter Not delivered after this, such as the end of the code in it. Default: however late.
 */
export async function sendMessage(
  ctx: Context,
  input: {
    accountId: string;
    to: Recipient;
    template: TemplateName;
    data: Record<string, string>;
    secrets?: Record<string, string>;
    uselessAfter?: Date;
  },
): Promise<void> {
  const messageId = newId();
  const { accountId, to, template, data, secrets = {}, uselessAfter } = input;
  await insertMessage(ctx.database, {
    accountId,
    id: messageId,
    channel: to.channel,
    category: messageTemplates[template].category,
    recipient: to.value,
    template,
    data,
    state: 'queued',
    queuedAt: ctx.clock.now(),
  });
  await enqueueJob(ctx, 'deliver-message', {
    accountId,
    messageId,
    secrets,
    uselessAfter: uselessAfter?.toISOString(),
  });
}
