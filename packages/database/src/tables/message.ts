import { index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { account } from './account.ts';
import { instant } from './columns.ts';
import { contactChannels } from './contact.ts';

export const messageStates = ['queued', 'sent', 'failed'] as const;

/** Every message to a customer: queued in the transaction of its cause, kept for good. Written by notification. */
export const message = pgTable(
  'message',
  {
    accountId: uuid('account_id')
      .notNull()
      .references(() => account.id),
    id: uuid('id').notNull(),
    channel: text('channel', { enum: contactChannels }).notNull(),
    category: text('category', {
      enum: ['billing', 'payments', 'service_changes', 'outages', 'appointments', 'security', 'tickets', 'usage'],
    }).notNull(),
    recipient: text('recipient').notNull(),
    /** Name in the template catalogue. */
    template: text('template').notNull(),
    /** What fills the template. One-time codes are not here: they travel in the job and die with it. */
    data: jsonb('data').$type<Record<string, string>>().notNull(),
    state: text('state', { enum: messageStates }).notNull(),
    queuedAt: instant('queued_at').notNull(),
    /** NULL: not accepted by the mail server yet. */
    sentAt: instant('sent_at'),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    index('message_recent').on(table.accountId, table.queuedAt, table.id),
  ],
);
