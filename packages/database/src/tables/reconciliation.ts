import { bigint, date, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant, minor } from './columns.ts';

/** One day's comparison of processor, ledger and statements. Comparing a day again replaces it. Written by billing. */
export const reconciliationReport = pgTable('reconciliation_report', {
  /** A day of UTC, as processors settle. */
  day: date('day', { mode: 'string' }).primaryKey(),
  comparedAt: instant('compared_at').notNull(),
  /** What each side says of the day: how many, and their sum in minor units. */
  processorPaymentCount: integer('processor_payment_count').notNull(),
  processorPaymentMinor: bigint('processor_payment_minor', { mode: 'number' }).notNull(),
  ledgerPaymentCount: integer('ledger_payment_count').notNull(),
  ledgerPaymentMinor: bigint('ledger_payment_minor', { mode: 'number' }).notNull(),
  processorRefundMinor: bigint('processor_refund_minor', { mode: 'number' }).notNull(),
  ledgerRefundMinor: bigint('ledger_refund_minor', { mode: 'number' }).notNull(),
  statementCount: integer('statement_count').notNull(),
  statementMinor: bigint('statement_minor', { mode: 'number' }).notNull(),
  ledgerStatementMinor: bigint('ledger_statement_minor', { mode: 'number' }).notNull(),
  differenceCount: integer('difference_count').notNull(),
});

/** The first day (UTC) that is to be compared with the processor: one row, kept from the first comparison on. Written by billing. */
export const reconciliationStart = pgTable('reconciliation_start', {
  day: date('day', { mode: 'string' }).primaryKey(),
});

/** One thing on which the sides differ. Written by billing. */
export const reconciliationDifference = pgTable(
  'reconciliation_difference',
  {
    id: uuid('id').notNull(),
    day: date('day', { mode: 'string' })
      .notNull()
      .references(() => reconciliationReport.day, { onDelete: 'cascade' }),
    kind: text('kind', {
      enum: [
        'only_at_processor',
        'only_in_ledger',
        'other_amount',
        'other_state',
        'statement_unlike_ledger',
        'statement_unlike_lines',
      ],
    }).notNull(),
    /** NULL: the processor's object names none of ours. */
    accountId: uuid('account_id'),
    /** Our payment, refund, chargeback or statement. NULL: only the processor has it. */
    ourId: uuid('our_id'),
    /** NULL: only we have it. */
    processorId: text('processor_id'),
    ourMinor: minor('our_minor'),
    theirMinor: minor('their_minor'),
    currency: text('currency').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.day, table.id] }),
    index('reconciliation_difference_account').on(table.accountId),
  ],
);
