import type { Database } from '@demarc/database';
import { and, eq, message } from '@demarc/database/sql';

export type Message = typeof message.$inferSelect;

export async function insertMessage(database: Database, row: typeof message.$inferInsert): Promise<void> {
  await database.insert(message).values(row);
}

export async function findMessage(
  database: Database,
  { accountId, messageId }: { accountId: string; messageId: string },
): Promise<Message | undefined> {
  const [row] = await database
    .select()
    .from(message)
    .where(and(eq(message.accountId, accountId), eq(message.id, messageId)));
  return row;
}

export async function markSent(
  database: Database,
  { accountId, messageId }: { accountId: string; messageId: string },
  at: Date,
): Promise<void> {
  await database
    .update(message)
    .set({ state: 'sent', sentAt: at })
    .where(and(eq(message.accountId, accountId), eq(message.id, messageId)));
}

export async function markFailed(
  database: Database,
  { accountId, messageId }: { accountId: string; messageId: string },
): Promise<void> {
  await database
    .update(message)
    .set({ state: 'failed' })
    .where(and(eq(message.accountId, accountId), eq(message.id, messageId)));
}
