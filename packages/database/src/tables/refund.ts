import { sql } from 'drizzle-orm';
import { check, foreignKey, index, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { instant, minor } from './columns.ts';
import { payment } from './payment.ts';

/**
 * As of payments: `intended` before the processor is asked, `unknown` without an answer. One that succeeded may fail days
 * later, when the payer's bank does not take it; `failed` is final.
 */
export const refundStates = ['intended', 'unknown', 'succeeded', 'failed'] as const;

/** Money given back to where a payment came from. Written by billing. */
export const refund = pgTable(
  'refund',
  {
    accountId: uuid('account_id').notNull(),
    id: uuid('id').notNull(),
    paymentId: uuid('payment_id').notNull(),
    amountMinor: minor('amount_minor').notNull(),
    currency: text('currency').notNull(),
    state: text('state', { enum: refundStates }).notNull(),
    /** `undone`: the customer took the payment back in time. `granted`: staff, for the reason in words. */
    cause: text('cause', { enum: ['undone', 'granted'] }).notNull(),
    /** In the customer's words or for the customer's eyes. */
    reason: text('reason').notNull(),
    idempotencyKey: text('idempotency_key').notNull(),
    /** The processor's id (Stripe: `re_…`). NULL: no answer yet. */
    processorRefundId: text('processor_refund_id'),
    /** Why it failed, in the processor's code. NULL unless failed. */
    failureCode: text('failure_code'),
    createdAt: instant('created_at').notNull(),
    /** When it first was final; a failure after success leaves it. NULL: not final yet. */
    settledAt: instant('settled_at'),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    index('refund_payment').on(table.accountId, table.paymentId),
    // The processor names the refund by our id.
    index('refund_by_id').on(table.id),
    index('refund_processor').on(table.processorRefundId).where(sql`${table.processorRefundId} is not null`),
    index('refund_settled').on(table.settledAt, table.id),
    // The sweep looks for open ones. Its predicate must stand in a statement as it stands here, not as a parameter.
    index('refund_open_since').on(table.createdAt, table.id).where(sql`${table.state} in ('intended', 'unknown')`),
    unique('refund_idempotency_key').on(table.accountId, table.idempotencyKey),
    foreignKey({
      columns: [table.accountId, table.paymentId],
      foreignColumns: [payment.accountId, payment.id],
      name: 'refund_payment',
    }),
    check('refund_amount', sql`${table.amountMinor} > 0`),
  ],
);
