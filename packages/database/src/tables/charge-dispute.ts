import { sql } from 'drizzle-orm';
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { instant, minor } from './columns.ts';
import { statementLine } from './statement-line.ts';

/** `open` until answered: then `upheld` (credited), `rejected`, or `withdrawn` by the customer. */
export const chargeDisputeStates = ['open', 'upheld', 'rejected', 'withdrawn'] as const;

/**
 * A charge the customer disputes. While open, its amount is held out of late fees, autopay and what is past due. Written
 * by billing.
 */
export const chargeDispute = pgTable(
  'charge_dispute',
  {
    accountId: uuid('account_id').notNull(),
    id: uuid('id').notNull(),
    /** Shown to the customer. */
    reference: text('reference').notNull(),
    statementId: uuid('statement_id').notNull(),
    /** The line of the statement. */
    position: integer('position').notNull(),
    /** What of the line is disputed. */
    amountMinor: minor('amount_minor').notNull(),
    reason: text('reason', {
      enum: ['not_ordered', 'wrong_amount', 'service_not_working', 'already_cancelled', 'usage', 'other'],
    }).notNull(),
    /** The customer's words. */
    explanation: text('explanation').notNull(),
    state: text('state', { enum: chargeDisputeStates }).notNull(),
    openedAt: instant('opened_at').notNull(),
    /** The promised answer. */
    answerBy: date('answer_by', { mode: 'string' }).notNull(),
    /** What was credited; up to the amount disputed. NULL unless upheld. */
    creditedMinor: minor('credited_minor'),
    /** The answer in words. NULL: open or withdrawn. */
    answer: text('answer'),
    /** NULL: open. */
    closedAt: instant('closed_at'),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    index('charge_dispute_by_id').on(table.id),
    // A charge is disputed once: its answer stands.
    uniqueIndex('charge_dispute_line')
      .on(table.accountId, table.statementId, table.position)
      .where(sql`${table.state} <> 'withdrawn'`),
    index('charge_dispute_open').on(table.accountId, table.amountMinor).where(sql`${table.state} = 'open'`),
    index('charge_dispute_recent').on(table.accountId, table.openedAt, table.id),
    // Staff's queue: what was promised first.
    index('charge_dispute_queue').on(table.answerBy, table.id).where(sql`${table.state} = 'open'`),
    foreignKey({
      columns: [table.accountId, table.statementId, table.position],
      foreignColumns: [statementLine.accountId, statementLine.statementId, statementLine.position],
      name: 'charge_dispute_line',
    }),
    check('charge_dispute_amount', sql`${table.amountMinor} > 0`),
    check('charge_dispute_credit', sql`${table.creditedMinor} between 1 and ${table.amountMinor}`),
  ],
);
