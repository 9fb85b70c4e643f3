import { sql } from 'drizzle-orm';
import { check, index, pgTable, smallint, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';
import { customer } from './customer.ts';

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
    /** The customer's id at the payment processor. NULL until the first payment method is stored. */
    processorCustomerId: text('processor_customer_id'),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    index('account_customer').on(table.customerId),
    check('account_cycle_day', sql`${table.cycleDay} between 1 and 28`),
  ],
);
