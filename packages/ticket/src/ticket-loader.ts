import { createPageLoader, createSharedLoader, type Database } from '@demarc/database';
import { arrayLiteral, asc, sql, ticketMessage, troubleTicket } from '@demarc/database/sql';
import type { Ticket, TicketMessage } from './ticket-store.ts';

/** Loaders that live as long as the process. Keys are accounts and rows the viewer was allowed to see. */
export function createTicketLoaders(database: Database) {
  const selectMessages = database
    .select()
    .from(ticketMessage)
    .where(
      sql`${ticketMessage.accountId} = any(${sql.placeholder('accountIds')}::uuid[])
        and ${ticketMessage.ticketId} = any(${sql.placeholder('ticketIds')}::uuid[])`,
    )
    .orderBy(asc(ticketMessage.sentAt), asc(ticketMessage.id))
    .prepare('ticket_messages');
  return {
    /** Newest activity first. */
    pages: createPageLoader(database, { table: troubleTicket, sort: troubleTicket.updatedAt }),
    /** Oldest first. */
    messages: createSharedLoader<Pick<Ticket, 'accountId' | 'id'>, readonly TicketMessage[]>({
      keyOf: (ticket) => ticket.id,
      absent: () => [],
      loadMany: async (tickets) => {
        const rows = await selectMessages.execute({
          accountIds: arrayLiteral(tickets.map((ticket) => ticket.accountId)),
          ticketIds: arrayLiteral(tickets.map((ticket) => ticket.id)),
        });
        return Map.groupBy(rows, (row) => row.ticketId);
      },
    }),
  };
}

export type TicketLoaders = ReturnType<typeof createTicketLoaders>;
