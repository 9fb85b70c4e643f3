import { index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant, minor } from './columns.ts';

/**
 * A day's moves of money as the processor lists them, while they are compared with ours: the list comes in no order one
 * may rely on, and here it is read by id, page by page. Rows of a comparison go when it ends. Written by billing.
 */
export const processorMove = pgTable(
  'processor_move',
  {
    /** The comparison they were listed for; two of a day at once do not mix. */
    runId: uuid('run_id').notNull(),
    kind: text('kind', { enum: ['payment', 'refund', 'refund_failed', 'chargeback', 'chargeback_won'] }).notNull(),
    /** The processor's id of the payment, refund or dispute. */
    processorId: text('processor_id').notNull(),
    /** Our payment or refund, as the processor has it from us. NULL: none, or a dispute. */
    ourId: uuid('our_id'),
    amountMinor: minor('amount_minor').notNull(),
    currency: text('currency').notNull(),
    listedAt: instant('listed_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.runId, table.kind, table.processorId] }),
    // What a comparison that died left is forgotten by the next.
    index('processor_move_listed').on(table.listedAt),
  ],
);
