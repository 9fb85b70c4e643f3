import { sql } from 'drizzle-orm';
import { check, index, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { account } from './account.ts';
import { instant, minor } from './columns.ts';

/** Money credited to the account, on the ledger with its reason. Append-only. Written by billing. */
export const accountCredit = pgTable(
  'account_credit',
  {
    accountId: uuid('account_id')
      .notNull()
      .references(() => account.id),
    id: uuid('id').notNull(),
    cause: text('cause', { enum: ['outage', 'missed_visit', 'dispute', 'correction', 'goodwill'] }).notNull(),
    /** What it is for: the outage, visit, dispute or key of the caller. Each is credited once. */
    causeKey: text('cause_key').notNull(),
    /** The service it is for. NULL: for the account as a whole. */
    subscriptionId: uuid('subscription_id'),
    amountMinor: minor('amount_minor').notNull(),
    currency: text('currency').notNull(),
    /** For the customer's eyes. */
    reason: text('reason').notNull(),
    grantedAt: instant('granted_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    unique('account_credit_cause').on(table.accountId, table.cause, table.causeKey),
    index('account_credit_recent').on(table.accountId, table.grantedAt, table.id),
    check('account_credit_amount', sql`${table.amountMinor} > 0`),
  ],
);
