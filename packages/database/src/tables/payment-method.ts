import { sql } from 'drizzle-orm';
import { boolean, check, index, pgTable, primaryKey, smallint, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { account } from './account.ts';
import { instant } from './columns.ts';

export const paymentMethodKinds = ['card', 'bank_account', 'wallet'] as const;

/** A way to pay, stored at the payment processor. Its numbers never come here. Written by billing. */
export const paymentMethod = pgTable(
  'payment_method',
  {
    accountId: uuid('account_id')
      .notNull()
      .references(() => account.id),
    id: uuid('id').notNull(),
    /** The processor's token (Stripe: `pm_…`). */
    processorToken: text('processor_token').notNull(),
    kind: text('kind', { enum: paymentMethodKinds }).notNull().default('card'),
    /** The customer's own name for it. NULL: none. */
    label: text('label'),
    /** A card's network, a bank account's bank. */
    brand: text('brand').notNull(),
    /** Which wallet a card came by, such as `apple_pay`. NULL unless a wallet. */
    wallet: text('wallet'),
    lastFour: text('last_four').notNull(),
    /** NULL: a bank account, which does not expire. */
    expiryMonth: smallint('expiry_month'),
    expiryYear: smallint('expiry_year'),
    /** True: for one payment, not offered again and given up by the processor after it. */
    isOneTime: boolean('is_one_time').notNull().default(false),
    isDefault: boolean('is_default').notNull(),
    /** When the customer was told that it expires. NULL: not yet. */
    expiryToldAt: instant('expiry_told_at'),
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
    check('payment_method_expiry', sql`(${table.kind} = 'bank_account') = (${table.expiryYear} is null)`),
    check('payment_method_one_time', sql`not (${table.isOneTime} and ${table.isDefault})`),
  ],
);
