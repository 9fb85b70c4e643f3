import { sql } from 'drizzle-orm';
import { boolean, check, foreignKey, pgTable, smallint, uuid } from 'drizzle-orm/pg-core';
import { account } from './account.ts';
import { instant, minor } from './columns.ts';
import { paymentMethod } from './payment-method.ts';

/** That bills are paid by themselves, and how. One row an account, kept when it is turned off. Written by billing. */
export const autopay = pgTable(
  'autopay',
  {
    accountId: uuid('account_id')
      .primaryKey()
      .references(() => account.id),
    paymentMethodId: uuid('payment_method_id').notNull(),
    /** 0: on the due day. */
    daysBeforeDue: smallint('days_before_due').notNull(),
    /** A bill above this is not paid by itself; the customer is told. NULL: no limit. */
    limitMinor: minor('limit_minor'),
    isPaused: boolean('is_paused').notNull(),
    turnedOnAt: instant('turned_on_at').notNull(),
    changedAt: instant('changed_at').notNull(),
    /** NULL: on. */
    turnedOffAt: instant('turned_off_at'),
  },
  (table) => [
    foreignKey({
      columns: [table.accountId, table.paymentMethodId],
      foreignColumns: [paymentMethod.accountId, paymentMethod.id],
      name: 'autopay_payment_method',
    }),
    check('autopay_days', sql`${table.daysBeforeDue} between 0 and 10`),
    check('autopay_limit', sql`${table.limitMinor} > 0`),
  ],
);
