import { index, pgTable, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core';
import { account } from './account.ts';
import { bytes, instant } from './columns.ts';

/** A link by which an account's bill can be paid without signing in, and nothing else done. Written by billing. */
export const payLink = pgTable(
  'pay_link',
  {
    accountId: uuid('account_id')
      .notNull()
      .references(() => account.id),
    id: uuid('id').notNull(),
    tokenDigest: bytes('token_digest').notNull(),
    /** `customer`: made to share. `bill`: in the mail of a bill or reminder. */
    cause: text('cause', { enum: ['customer', 'bill'] }).notNull(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    /** NULL: in use. */
    revokedAt: instant('revoked_at'),
    /** When the day began in which `setupCount` forms of the processor were opened by it. NULL: none yet. */
    setupsSince: instant('setups_since'),
    setupCount: smallint('setup_count').notNull().default(0),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    index('pay_link_token').on(table.tokenDigest),
    index('pay_link_recent').on(table.accountId, table.createdAt),
  ],
);
