import { index, pgTable, text } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';

/**
 * A notice of the payment processor (Stripe: event) whose signature was right. Each is kept once, however often it is
 * sent, and only says where to look: what happened is asked of the processor. Kept for 90 days. Written by billing.
 */
export const processorEvent = pgTable(
  'processor_event',
  {
    /** The processor's id (Stripe: `evt_…`). */
    id: text('id').primaryKey(),
    type: text('type').notNull(),
    /** What it is about (Stripe: `pi_…`, `re_…`, `dp_…`). */
    objectId: text('object_id').notNull(),
    createdAt: instant('created_at').notNull(),
    receivedAt: instant('received_at').notNull(),
    /** NULL: not yet acted on. */
    handledAt: instant('handled_at'),
  },
  (table) => [index('processor_event_received').on(table.receivedAt)],
);
