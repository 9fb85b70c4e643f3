import { findMessage, markSent } from './message-store.ts';
import type { NotificationContext } from './notification-context.ts';
import { renderMessage } from './render-message.ts';

/**
 * Delivers a queued message. Run by the worker, at least once: after a crash between sending and marking, the same
 * message goes out again under the same Message-ID.
 */
export async function deliverMessage(
  ctx: NotificationContext,
  input: { accountId: string; messageId: string; secrets: Record<string, string> },
): Promise<void> {
  const message = await findMessage(ctx.database, input);
  if (!message || message.state === 'sent') return;
  const { subject, text } = renderMessage(message, ctx.brand, input.secrets);
  await ctx.mail.send({ messageId: message.id, to: message.recipient, subject, text });
  await markSent(ctx.database, input, ctx.clock.now());
}
