import { date, foreignKey, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { byteCount, instant } from './columns.ts';
import { statement } from './statement.ts';

/** The meter as a bill read it. Records that come later do not change what was billed. Append-only. Written by billing. */
export const billedUsage = pgTable(
  'billed_usage',
  {
    accountId: uuid('account_id').notNull(),
    statementId: uuid('statement_id').notNull(),
    subscriptionId: uuid('subscription_id').notNull(),
    /** First and last day counted, both inside. */
    periodStart: date('period_start', { mode: 'string' }).notNull(),
    periodEnd: date('period_end', { mode: 'string' }).notNull(),
    /** Down and up. */
    usedBytes: byteCount('used_bytes').notNull(),
    allowanceBytes: byteCount('allowance_bytes').notNull(),
    /** When the newest record counted had come in. NULL: none had. */
    asOf: instant('as_of'),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.statementId, table.subscriptionId] }),
    foreignKey({
      columns: [table.accountId, table.statementId],
      foreignColumns: [statement.accountId, statement.id],
      name: 'billed_usage_statement',
    }),
  ],
);
