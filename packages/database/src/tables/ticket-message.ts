import { foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';
import { troubleTicket } from './trouble-ticket.ts';

/** One message in a ticket's conversation. Written by ticket; never changed. */
export const ticketMessage = pgTable(
  'ticket_message',
  {
    accountId: uuid('account_id').notNull(),
    id: uuid('id').notNull(),
    ticketId: uuid('ticket_id').notNull(),
    author: text('author', { enum: ['customer', 'staff'] }).notNull(),
    /** Plain text; never interpreted as markup. */
    body: text('body').notNull(),
    sentAt: instant('sent_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    foreignKey({
      columns: [table.accountId, table.ticketId],
      foreignColumns: [troubleTicket.accountId, troubleTicket.id],
      name: 'ticket_message_ticket',
    }),
    index('ticket_message_ticket_order').on(table.accountId, table.ticketId, table.sentAt, table.id),
  ],
);
