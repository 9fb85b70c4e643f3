import type { Database } from '@demarc/database';
import { and, eq, message, sql } from '@demarc/database/sql';

export type Message = typeof message.$inferSelect;

export async function insertMessage(database: Database, row: typeof message.$inferInsert): Promise<void> {
  await database.insert(message).values(row);
}

/** Stores many in one statement; those whose ids are there already stay as they are. @returns Those that were not. */
export async function insertMessagesOnce(
  database: Database,
  rows: readonly Omit<typeof message.$inferInsert, 'sentAt'>[],
): Promise<readonly { accountId: string; id: string }[]> {
  return database.execute<{ accountId: string; id: string }>(sql`
    insert into message (account_id, id, channel, category, recipient, template, data, state, queued_at)
    select "accountId", "id", "channel", "category", "recipient", "template", "data", "state", "queuedAt"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (
      "accountId" uuid, "id" uuid, "channel" text, "category" text, "recipient" text, "template" text, "data" jsonb,
      "state" text, "queuedAt" timestamptz
    )
    on conflict (account_id, id) do nothing
    returning account_id as "accountId", id`);
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
