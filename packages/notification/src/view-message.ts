import type { Context } from '@demarc/database';
import { findMessage, type Message } from './message-store.ts';

/** One message of the archive, for the system. */
export const viewMessage = async (
  ctx: Pick<Context, 'database'>,
  input: { accountId: string; messageId: string },
): Promise<Message | null> => (await findMessage(ctx.database, input)) ?? null;
