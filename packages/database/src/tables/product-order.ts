import { sql } from 'drizzle-orm';
import { date, index, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { account } from './account.ts';
import { instant, minor } from './columns.ts';
import { productOffering } from './product-offering.ts';

export const productOrderStates = ['acknowledged', 'completed', 'cancelled'] as const;

/** An ordered change of plan (TM Forum TMF622). Written by service. */
export const productOrder = pgTable(
  'product_order',
  {
    accountId: uuid('account_id')
      .notNull()
      .references(() => account.id),
    id: uuid('id').notNull(),
    subscriptionId: uuid('subscription_id').notNull(),
    offeringId: uuid('offering_id')
      .notNull()
      .references(() => productOffering.id),
    state: text('state', { enum: productOrderStates }).notNull(),
    /** The price the customer agreed to when ordering. */
    monthlyPriceMinor: minor('monthly_price_minor').notNull(),
    /** First day of the new plan: the start of a bill cycle. */
    effectiveOn: date('effective_on', { mode: 'string' }).notNull(),
    orderedAt: instant('ordered_at').notNull(),
    /** NULL while acknowledged. */
    closedAt: instant('closed_at'),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    // Staff and the network ask by id alone.
    index('product_order_by_id').on(table.id),
    // One open change per subscription, whatever happens at once.
    uniqueIndex('product_order_open')
      .on(table.accountId, table.subscriptionId)
      .where(sql`${table.state} = 'acknowledged'`),
  ],
);
