import { sql } from 'drizzle-orm';
import { boolean, index, pgTable, primaryKey, smallint, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { account } from './account.ts';
import { instant } from './columns.ts';

/** A card stored at the payment processor. Its number never comes here. Written by billing. */
export const paymentMethod = pgTable(
  'payment_method',
  {
    accountId: uuid('account_id')
      .notNull()
      .references(() => account.id),
    id: uuid('id').notNull(),
    /** The processor's token (Stripe: `pm_…`). */
    processorToken: text('processor_token').notNull(),
    brand: text('brand').notNull(),
    lastFour: text('last_four').notNull(),
    expiryMonth: smallint('expiry_month').notNull(),
    expiryYear: smallint('expiry_year').notNull(),
    isDefault: boolean('is_default').notNull(),
    createdAt: instant('created_at').notNull(),
    /** NULL: in use. Kept after removal, because payments point at it. */
    removedAt: instant('removed_at'),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    // Staff and the network ask by id alone.
    index('payment_method_by_id').on(table.id),
    uniqueIndex('payment_method_token').on(table.accountId, table.processorToken),
    uniqueIndex('payment_method_default')
      .on(table.accountId)
      .where(sql`${table.isDefault} and ${table.removedAt} is null`),
  ],
);
