import { date, foreignKey, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { minor } from './columns.ts';
import { productOffering } from './product-offering.ts';
import { subscription } from './subscription.ts';

/**
 * What was agreed for a service, and from when: one row for each plan, price or promotion it has had. A bill is rated
 * from these, so it can be computed again long after. Written by a trigger on `subscription` alone; rows are not deleted.
 */
export const subscriptionTerm = pgTable(
  'subscription_term',
  {
    accountId: uuid('account_id').notNull(),
    subscriptionId: uuid('subscription_id').notNull(),
    /** First day of these terms. */
    startsOn: date('starts_on', { mode: 'string' }).notNull(),
    /** Last day of them. NULL: they go on. */
    endsOn: date('ends_on', { mode: 'string' }),
    offeringId: uuid('offering_id')
      .notNull()
      .references(() => productOffering.id),
    monthlyPriceMinor: minor('monthly_price_minor').notNull(),
    promotionName: text('promotion_name'),
    promotionDiscountMinor: minor('promotion_discount_minor'),
    promotionEndsOn: date('promotion_ends_on', { mode: 'string' }),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.subscriptionId, table.startsOn] }),
    foreignKey({
      columns: [table.accountId, table.subscriptionId],
      foreignColumns: [subscription.accountId, subscription.id],
      name: 'subscription_term_subscription',
    }).onDelete('cascade'),
  ],
);
