import { sql } from 'drizzle-orm';
import { check, foreignKey, index, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { account } from './account.ts';
import { instant, minor } from './columns.ts';
import { paymentMethod } from './payment-method.ts';

/**
 * `intended`: stored, the processor not yet heard of it or not yet answered. `unknown`: asked, and no answer came;
 * reconciliation asks again. `succeeded` and `declined` are final.
 */
export const paymentStates = ['intended', 'unknown', 'succeeded', 'declined'] as const;

/** A payment by the customer. The row exists before the processor is asked, so none is lost. Written by billing. */
export const payment = pgTable(
  'payment',
  {
    accountId: uuid('account_id')
      .notNull()
      .references(() => account.id),
    id: uuid('id').notNull(),
    paymentMethodId: uuid('payment_method_id').notNull(),
    amountMinor: minor('amount_minor').notNull(),
    currency: text('currency').notNull(),
    state: text('state', { enum: paymentStates }).notNull(),
    /** From the caller: the same key again is the same payment. */
    idempotencyKey: text('idempotency_key').notNull(),
    /** Shown to the customer on the receipt. */
    confirmationNumber: text('confirmation_number').notNull(),
    /** The processor's id (Stripe: `pi_…`). NULL: no answer yet. */
    processorPaymentId: text('processor_payment_id'),
    /** Why it was declined, in the processor's code. NULL unless declined. */
    declineCode: text('decline_code'),
    createdAt: instant('created_at').notNull(),
    /** NULL: not final yet. */
    settledAt: instant('settled_at'),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    // Staff and the network ask by id alone.
    index('payment_by_id').on(table.id),
    unique('payment_idempotency_key').on(table.accountId, table.idempotencyKey),
    foreignKey({
      columns: [table.accountId, table.paymentMethodId],
      foreignColumns: [paymentMethod.accountId, paymentMethod.id],
      name: 'payment_payment_method',
    }),
    index('payment_recent').on(table.accountId, table.createdAt, table.id),
    // What the balance calls pending. Its predicate must stand in a statement as it stands here, not as a parameter.
    index('payment_open').on(table.accountId, table.amountMinor).where(sql`${table.state} in ('intended', 'unknown')`),
    check('payment_amount', sql`${table.amountMinor} > 0`),
  ],
);
