import { pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { byteCount, instant } from './columns.ts';

/**
 * A raw read from the network, kept as it came so that a billed figure can be opened. Partitioned by month of
 * `started_at` (the migration says so; Drizzle cannot). Written by `ingestUsage`, once per source and record.
 */
export const usageRecord = pgTable(
  'usage_record',
  {
    accountId: uuid('account_id').notNull(),
    subscriptionId: uuid('subscription_id').notNull(),
    /** Which collector sent it, such as `radius` or `ipdr`. */
    source: text('source').notNull(),
    /** The collector's own key. A record sent twice is stored once. */
    sourceRecordId: text('source_record_id').notNull(),
    startedAt: instant('started_at').notNull(),
    bytesDown: byteCount('bytes_down').notNull(),
    bytesUp: byteCount('bytes_up').notNull(),
    ingestedAt: instant('ingested_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.source, table.sourceRecordId, table.startedAt] })],
);
