import type { Database } from '@demarc/database';
import { and, eq, isNull, lt, processorEvent } from '@demarc/database/sql';

export type ProcessorEvent = typeof processorEvent.$inferSelect;

/** @returns False when it is there already. */
export async function insertProcessorEvent(database: Database, row: ProcessorEvent): Promise<boolean> {
  const inserted = await database
    .insert(processorEvent)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: processorEvent.id });
  return inserted.length > 0;
}

export async function findProcessorEvent(database: Database, id: string): Promise<ProcessorEvent | undefined> {
  const [row] = await database.select().from(processorEvent).where(eq(processorEvent.id, id));
  return row;
}

export async function markProcessorEventHandled(database: Database, id: string, at: Date): Promise<void> {
  await database
    .update(processorEvent)
    .set({ handledAt: at })
    .where(and(eq(processorEvent.id, id), isNull(processorEvent.handledAt)));
}

export async function deleteProcessorEvents(database: Database, receivedBefore: Date): Promise<void> {
  await database.delete(processorEvent).where(lt(processorEvent.receivedAt, receivedBefore));
}
