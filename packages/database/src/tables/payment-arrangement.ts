import { sql } from 'drizzle-orm';
import { check, index, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { account } from './account.ts';
import { instant, minor } from './columns.ts';

/** `active` while instalments are to come; `kept` when all are paid; `broken` when one failed for good. */
export const arrangementStates = ['active', 'kept', 'broken', 'cancelled'] as const;

/** A past-due balance split into instalments, which are planned payments. Written by billing. */
export const paymentArrangement = pgTable(
  'payment_arrangement',
  {
    accountId: uuid('account_id')
      .notNull()
      .references(() => account.id),
    id: uuid('id').notNull(),
    /** Shown to the customer. */
    reference: text('reference').notNull(),
    totalMinor: minor('total_minor').notNull(),
    state: text('state', { enum: arrangementStates }).notNull(),
    createdAt: instant('created_at').notNull(),
    /** The customer may take it back until then. */
    undoUntil: instant('undo_until').notNull(),
    /** NULL: active. */
    endedAt: instant('ended_at'),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    index('payment_arrangement_by_id').on(table.id),
    // One at a time, whatever happens at once.
    uniqueIndex('payment_arrangement_active').on(table.accountId).where(sql`${table.state} = 'active'`),
    check('payment_arrangement_total', sql`${table.totalMinor} > 0`),
  ],
);
