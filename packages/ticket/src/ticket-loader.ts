import { createSharedLoader, type Database } from '@demarc/database';
import { and, anyOf, asc, ticketMessage } from '@demarc/database/sql';
import type { Ticket, TicketMessage } from './ticket-store.ts';

/** Loaders that live as long as the process. Keys are rows the viewer has already been allowed to see. */
export function createTicketLoaders(database: Database) {
  return {
    /** Oldest first. */
    messages: createSharedLoader<Pick<Ticket, 'accountId' | 'id'>, readonly TicketMessage[]>({
      keyOf: (ticket) => ticket.id,
      absent: () => [],
      loadMany: async (tickets) => {
        const rows = await database
          .select()
          .from(ticketMessage)
          .where(
            and(
              anyOf(
                ticketMessage.accountId,
                tickets.map((ticket) => ticket.accountId),
              ),
              anyOf(
                ticketMessage.ticketId,
                tickets.map((ticket) => ticket.id),
              ),
            ),
          )
          .orderBy(asc(ticketMessage.sentAt), asc(ticketMessage.id));
        return Map.groupBy(rows, (row) => row.ticketId);
      },
    }),
  };
}

export type TicketLoaders = ReturnType<typeof createTicketLoaders>;
