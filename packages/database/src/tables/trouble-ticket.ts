import { index, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { account } from './account.ts';
import { instant } from './columns.ts';

/** States after TM Forum TMF621. */
export const ticketStates = [
  'acknowledged',
  'in_progress',
  'pending',
  'held',
  'resolved',
  'closed',
  'cancelled',
  'rejected',
] as const;

export const ticketCategories = ['billing', 'internet', 'tv', 'voice', 'account', 'other'] as const;

/** A customer's request for help, with an answer promised by a time. Written by ticket. */
export const troubleTicket = pgTable(
  'trouble_ticket',
  {
    accountId: uuid('account_id')
      .notNull()
      .references(() => account.id),
    id: uuid('id').notNull(),
    /** What the customer quotes on the phone. */
    reference: text('reference').notNull(),
    category: text('category', { enum: ticketCategories }).notNull(),
    subject: text('subject').notNull(),
    state: text('state', { enum: ticketStates }).notNull(),
    openedAt: instant('opened_at').notNull(),
    /** Moves with every message and state change; lists sort by it. */
    updatedAt: instant('updated_at').notNull(),
    /** The operator owes an answer by then. */
    answerDueAt: instant('answer_due_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    // Staff and the network ask by id alone.
    index('trouble_ticket_by_id').on(table.id),
    unique('trouble_ticket_reference').on(table.accountId, table.reference),
    index('trouble_ticket_recent').on(table.accountId, table.updatedAt, table.id),
  ],
);
