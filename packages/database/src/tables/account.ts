import { sql } from 'drizzle-orm';
import { check, index, pgTable, smallint, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';
import { customer } from './customer.ts';

/** How bills come: in a mail that says they are ready, or on paper. */
export const billDeliveries = ['paperless', 'paper'] as const;

export const accountStatuses = ['active', 'suspended', 'closed'] as const;

/** A billing account: what is billed together and paid together. */
export const account = pgTable(
  'account',
  {
    id: uuid('id').primaryKey(),
    customerId: uuid('customer_id')
      .notNull()
      .references(() => customer.id),
    /** Printed on every bill; what a customer registers with. */
    accountNumber: text('account_number').notNull().unique(),
    status: text('status', { enum: accountStatuses }).notNull(),
    /** ISO 4217. One account has one currency for life. */
    currency: text('currency').notNull(),
    /** IANA name. Bill cycles and usage days begin at midnight here. */
    timeZone: text('time_zone').notNull(),
    /** BCP 47. Language of bills and messages. */
    locale: text('locale').notNull(),
    /** Day of the month on which a bill cycle begins: 1 to 28, so that every month has it. */
    cycleDay: smallint('cycle_day').notNull(),
    /** Day of the month bills are due on, 1 to 28, as the customer chose it. NULL: 22 days after they are issued. */
    dueDay: smallint('due_day'),
    /** When the due day was last chosen. NULL: never. */
    dueDayChangedAt: instant('due_day_changed_at'),
    billDelivery: text('bill_delivery', { enum: billDeliveries }).notNull().default('paperless'),
    /** When mail of bills came back and paper took its place. NULL: it did not, or the customer chose anew since. */
    billsBouncedAt: instant('bills_bounced_at'),
    /** The customer's id at the payment processor. NULL until the first payment method is stored. */
    processorCustomerId: text('processor_customer_id'),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    index('account_customer').on(table.customerId),
    // A bill run walks the accounts of one cycle day in the order of their ids.
    index('account_cycle').on(table.cycleDay, table.id),
    check('account_cycle_day', sql`${table.cycleDay} between 1 and 28`),
    check('account_due_day', sql`${table.dueDay} between 1 and 28`),
  ],
);
