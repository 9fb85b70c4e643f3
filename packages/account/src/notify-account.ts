import type { Context } from '@demarc/database';
import { sendMessage, type TemplateName } from '@demarc/notification';
import { selectPrimaryEmail } from './contact-store.ts';

/**
 * Queues a message to an account's primary contact, in the caller's transaction. An account without an e-mail on
 * record gets none; its owner is reached by post.
 */
export async function notifyAccount(
  ctx: Context,
  input: { accountId: string; template: TemplateName; data: Record<string, string>; secrets?: Record<string, string> },
): Promise<void> {
  const contact = await selectPrimaryEmail(ctx.database, input.accountId);
  if (contact) await sendMessage(ctx, { ...input, recipient: contact.value });
}
