import { sql } from 'drizzle-orm';
import { pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { account } from './account.ts';
import { instant } from './columns.ts';

/** A stop on money and profile changes after a report of compromise, until the owner is proved again. Written by identity. */
export const accountFreeze = pgTable(
  'account_freeze',
  {
    accountId: uuid('account_id')
      .notNull()
      .references(() => account.id),
    id: uuid('id').notNull(),
    cause: text('cause', { enum: ['reported', 'not_me_link'] }).notNull(),
    /** The login whose compromise was reported. */
    loginId: uuid('login_id').notNull(),
    frozenAt: instant('frozen_at').notNull(),
    /** NULL: still frozen. */
    liftedAt: instant('lifted_at'),
    /** Who lifted it, as in the audit trail. NULL: still frozen. */
    liftedBy: text('lifted_by'),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    uniqueIndex('account_freeze_running').on(table.accountId).where(sql`${table.liftedAt} is null`),
  ],
);
