import type { Database } from '@demarc/database';
import { and, anyOf, eq, ticketMessage, troubleTicket } from '@demarc/database/sql';

export type Ticket = typeof troubleTicket.$inferSelect;
export type TicketMessage = typeof ticketMessage.$inferSelect;

export async function insertTicket(database: Database, row: Ticket): Promise<void> {
  await database.insert(troubleTicket).values(row);
}

/** @returns False when the ticket is there already; then nothing is written. */
export async function insertTicketOnce(database: Database, row: Ticket): Promise<boolean> {
  const rows = await database
    .insert(troubleTicket)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: troubleTicket.id });
  return rows.length > 0;
}

export async function insertTicketMessage(database: Database, row: TicketMessage): Promise<void> {
  await database.insert(ticketMessage).values(row);
}

/** @param accountIds The accounts it may belong to; `all` for staff. */
export async function findTicket(
  database: Database,
  ticketId: string,
  accountIds: readonly string[] | 'all',
): Promise<Ticket | undefined> {
  const [row] = await ticketsById(database, ticketId, accountIds);
  return row;
}

/** Like {@link findTicket}, and nobody else changes it until the transaction ends. */
export async function lockTicket(
  database: Database,
  ticketId: string,
  accountIds: readonly string[] | 'all',
): Promise<Ticket | undefined> {
  const [row] = await ticketsById(database, ticketId, accountIds).for('update');
  return row;
}

const ticketsById = (database: Database, ticketId: string, accountIds: readonly string[] | 'all') =>
  database
    .select()
    .from(troubleTicket)
    .where(
      and(
        eq(troubleTicket.id, ticketId),
        accountIds === 'all' ? undefined : anyOf(troubleTicket.accountId, accountIds),
      ),
    );

export async function updateTicket(
  database: Database,
  ticket: Pick<Ticket, 'accountId' | 'id'>,
  to: { state: Ticket['state']; updatedAt: Date },
): Promise<void> {
  await database
    .update(troubleTicket)
    .set(to)
    .where(and(eq(troubleTicket.accountId, ticket.accountId), eq(troubleTicket.id, ticket.id)));
}
