import { date, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { byteCount, instant } from './columns.ts';

/**
 * Usage per subscription and day, the day being the account's own. Always the sum of its usage records: written only
 * by `ingestUsage`, in the statement that stores them. Partitioned by month of `day`.
 */
export const usageDay = pgTable(
  'usage_day',
  {
    accountId: uuid('account_id').notNull(),
    subscriptionId: uuid('subscription_id').notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    bytesDown: byteCount('bytes_down').notNull(),
    bytesUp: byteCount('bytes_up').notNull(),
    /** When the newest record of this day came in: the "as of" of the meter. */
    asOf: instant('as_of').notNull(),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.subscriptionId, table.day] })],
);
