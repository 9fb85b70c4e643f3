import { foreignKey, index, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { instant, minor } from './columns.ts';
import { payment } from './payment.ts';

/** A payment the payer's bank took back (Stripe: dispute; of a bank debit: return). Written by billing. */
export const chargeback = pgTable(
  'chargeback',
  {
    accountId: uuid('account_id').notNull(),
    id: uuid('id').notNull(),
    paymentId: uuid('payment_id').notNull(),
    /** The processor's id (Stripe: `dp_…`). */
    processorDisputeId: text('processor_dispute_id').notNull(),
    amountMinor: minor('amount_minor').notNull(),
    currency: text('currency').notNull(),
    /** `won`: the bank gave the money back to us. */
    state: text('state', { enum: ['open', 'won', 'lost'] }).notNull(),
    /** The bank's reason, in the processor's code. */
    reasonCode: text('reason_code').notNull(),
    openedAt: instant('opened_at').notNull(),
    /** NULL: open. */
    closedAt: instant('closed_at'),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    unique('chargeback_dispute').on(table.accountId, table.processorDisputeId),
    index('chargeback_payment').on(table.accountId, table.paymentId),
    index('chargeback_processor').on(table.processorDisputeId),
    index('chargeback_opened').on(table.openedAt, table.id),
    foreignKey({
      columns: [table.accountId, table.paymentId],
      foreignColumns: [payment.accountId, payment.id],
      name: 'chargeback_payment',
    }),
  ],
);
