import { type Context, inTransaction } from '@demarc/database';
import { enqueueJob } from '@demarc/jobs';
import { type MailTransport, RecipientRefusedError } from './mail-transport.ts';
import { findMessage, markFailed, markSent } from './message-store.ts';
import type { NotificationContext } from './notification-context.ts';
import { renderMessage } from './render-message.ts';

/**
 * Delivers a queued message. Run by the worker, at least once: after a crash between sending and marking, the same
 * message goes out again, a mail under the same Message-ID. One that is of no use any more is not sent. A mail whose
 * address is refused for good has failed, and a job sees what follows from that.
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
  else if (!(await mailTo(ctx, { ...envelope, subject, text }))) return giveUp(ctx, input);
  await markSent(ctx.database, input, now);
}

/** @returns False when the address is refused for good. */
async function mailTo({ mail }: NotificationContext, message: Parameters<MailTransport['send']>[0]): Promise<boolean> {
  try {
    await mail.send(message);
    return true;
  } catch (error) {
    if (error instanceof RecipientRefusedError) return false;
    throw error;
  }
}

const giveUp = (ctx: Context, { accountId, messageId }: { accountId: string; messageId: string }): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    await markFailed(ctx.database, { accountId, messageId });
    await enqueueJob(ctx, 'handle-bounced-mail', { accountId, messageId });
  });
