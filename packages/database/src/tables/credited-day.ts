import { date, foreignKey, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { accountCredit } from './account-credit.ts';

/** A day of a service that was credited because it did not work: whatever outages touch it, once. Append-only. Written by billing. */
export const creditedDay = pgTable(
  'credited_day',
  {
    accountId: uuid('account_id').notNull(),
    subscriptionId: uuid('subscription_id').notNull(),
    /** Where the account lives. */
    day: date('day', { mode: 'string' }).notNull(),
    creditId: uuid('credit_id').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.subscriptionId, table.day] }),
    foreignKey({
      columns: [table.accountId, table.creditId],
      foreignColumns: [accountCredit.accountId, accountCredit.id],
      name: 'credited_day_credit',
    }),
  ],
);
