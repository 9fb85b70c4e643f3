import { type Database, decodeCursor, type Page, type PageRequest, toPage } from '@demarc/database';
import { and, desc, eq, message, sql } from '@demarc/database/sql';

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

/** One account's messages, newest first. */
export async function selectMessages(database: Database, accountId: string, page: PageRequest): Promise<Page<Message>> {
  const after = decodeCursor(page.after);
  const rows = await database
    .select()
    .from(message)
    .where(
      and(
        eq(message.accountId, accountId),
        after ? sql`(${message.queuedAt}, ${message.id}) < (${after.sort}::timestamptz, ${after.id}::uuid)` : undefined,
      ),
    )
    .orderBy(desc(message.queuedAt), desc(message.id))
    .limit(page.first + 1);
  return toPage(rows, page.first, (row) => ({ sort: row.queuedAt.toISOString(), id: row.id }));
}
