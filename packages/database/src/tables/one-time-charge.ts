import { sql } from 'drizzle-orm';
import { check, index, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { account } from './account.ts';
import { instant, minor } from './columns.ts';

/** Something charged once, such as an installation. On the first bill issued after it was posted. Written by billing. */
export const oneTimeCharge = pgTable(
  'one_time_charge',
  {
    accountId: uuid('account_id')
      .notNull()
      .references(() => account.id),
    id: uuid('id').notNull(),
    /** The service it is for. NULL: for the account as a whole. */
    subscriptionId: uuid('subscription_id'),
    /** In the wording catalogue, such as `installation`. */
    code: text('code').notNull(),
    /** As printed on the bill. */
    description: text('description').notNull(),
    amountMinor: minor('amount_minor').notNull(),
    /** The same key again is the same charge. */
    idempotencyKey: text('idempotency_key').notNull(),
    postedAt: instant('posted_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    index('one_time_charge_posted').on(table.accountId, table.postedAt),
    unique('one_time_charge_key').on(table.accountId, table.idempotencyKey),
    check('one_time_charge_amount', sql`${table.amountMinor} > 0`),
  ],
);
