import { sql } from 'drizzle-orm';
import { check, foreignKey, index, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { account } from './account.ts';
import { instant, minor } from './columns.ts';
import { paymentMethod } from './payment-method.ts';

/**
 * `intended`: stored, the processor not yet heard of it or not yet answered. `unknown`: asked, and no answer came;
 * reconciliation asks again. `processing`: the bank takes days. `succeeded` and `declined` are final; what is given back
 * later is a refund or a chargeback of its own.
 */
export const paymentStates = ['intended', 'unknown', 'processing', 'succeeded', 'declined'] as const;

/** Who set a payment going. */
export const paymentOrigins = ['customer', 'pay_link', 'scheduled', 'instalment', 'autopay'] as const;

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
    origin: text('origin', { enum: paymentOrigins }).notNull().default('customer'),
    /** The planned payment or pay link it came from. NULL: the customer, signed in. */
    originId: uuid('origin_id'),
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
    // Events of the processor name the payment by its id there.
    index('payment_processor').on(table.processorPaymentId).where(sql`${table.processorPaymentId} is not null`),
    // The daily comparison with the processor reads what was settled in a day.
    index('payment_settled').on(table.settledAt, table.id),
    // What the balance calls pending. Its predicate must stand in a statement as it stands here, not as a parameter.
    index('payment_open')
      .on(table.accountId, table.amountMinor)
      .where(sql`${table.state} in ('intended', 'unknown', 'processing')`),
    // The sweep looks for the oldest open ones of all accounts. Its predicate, too, must stand in a statement as here.
    index('payment_open_since')
      .on(table.createdAt, table.id)
      .where(sql`${table.state} in ('intended', 'unknown', 'processing')`),
    check('payment_amount', sql`${table.amountMinor} > 0`),
  ],
);
