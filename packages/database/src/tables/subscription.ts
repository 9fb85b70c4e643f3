import { date, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { account } from './account.ts';
import { minor } from './columns.ts';
import { productOffering } from './product-offering.ts';

export const subscriptionStatuses = ['pending', 'active', 'suspended', 'ended'] as const;

/** A service the account has (TM Forum: product). Written by service. */
export const subscription = pgTable(
  'subscription',
  {
    accountId: uuid('account_id')
      .notNull()
      .references(() => account.id),
    id: uuid('id').notNull(),
    offeringId: uuid('offering_id')
      .notNull()
      .references(() => productOffering.id),
    serviceAddressId: uuid('service_address_id').notNull(),
    status: text('status', { enum: subscriptionStatuses }).notNull(),
    /** The agreed price a month before promotion. The catalogue may say another by now. */
    monthlyPriceMinor: minor('monthly_price_minor').notNull(),
    /** What the customer calls the discount, its size and its last day. All three NULL: no promotion. */
    promotionName: text('promotion_name'),
    promotionDiscountMinor: minor('promotion_discount_minor'),
    promotionEndsOn: date('promotion_ends_on', { mode: 'string' }),
    /** First day of the plan, price and promotion above. A trigger keeps what was agreed before in `subscription_term`. */
    termsSince: date('terms_since', { mode: 'string' }),
    startedOn: date('started_on', { mode: 'string' }).notNull(),
    /** NULL: open-ended. */
    endedOn: date('ended_on', { mode: 'string' }),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    // Staff and the network ask by id alone.
    index('subscription_by_id').on(table.id),
    index('subscription_offering').on(table.offeringId),
  ],
);
