import { bigint, boolean, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { account } from './account.ts';
import { instant, minor } from './columns.ts';

/**
 * What autopay did from when: late fees go by what held on a day that is over. Written by a trigger on `autopay` alone; rows
 * are not changed or deleted.
 */
export const autopayChange = pgTable(
  'autopay_change',
  {
    accountId: uuid('account_id')
      .notNull()
      .references(() => account.id),
    /** In the order of the changes. */
    number: bigint('number', { mode: 'number' }).generatedAlwaysAsIdentity(),
    changedAt: instant('changed_at').notNull(),
    /** On and not paused. */
    isRunning: boolean('is_running').notNull(),
    /** NULL: no limit. */
    limitMinor: minor('limit_minor'),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.number] })],
);
