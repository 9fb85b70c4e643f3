import { findMessage, markFailed, markSent } from './message-store.ts';
import type { NotificationContext } from './notification-context.ts';
import { renderMessage } from './render-message.ts';

/**
 * Delivers a queued message. Run by the worker, at least once: after a crash between sending and marking, the same
 * message goes out again, a mail under the same Message-ID. One that is of no use any more is not sent.
 */
export async function deliverMessage(
  ctx: NotificationContext,
  input: { accountId: string; messageId: string; secrets: Record<string, string>; uselessAfter?: string },
): Promise<void> {
  const message = await findMessage(ctx.database, input);
  if (message?.state !== 'queued') return;
  const now = ctx.clock.now();
  if (input.uselessAfter && new Date(input.uselessAfter) < now) return markFailed(ctx.database, input);
  const { subject, text, sms } = renderMessage(message, ctx.brand, input.secrets);
  const envelope = { messageId: message.id, to: message.recipient };
  if (message.channel === 'sms') await ctx.sms.send({ ...envelope, text: sms });
  else await ctx.mail.send({ ...envelope, subject, text });
  await markSent(ctx.database, input, now);
}
