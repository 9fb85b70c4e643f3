import { index, pgTable, smallint, uuid } from 'drizzle-orm/pg-core';
import { account } from './account.ts';
import { bytes, instant } from './columns.ts';

/** A started online registration that waits for the code sent to a contact on record. Written by identity. */
export const registration = pgTable(
  'registration',
  {
    id: uuid('id').primaryKey(),
    accountId: uuid('account_id')
      .notNull()
      .references(() => account.id),
    /** The contact the code went to: the account's own, so never free text. */
    contactId: uuid('contact_id').notNull(),
    /** SHA-256 over id and code. The code itself is only ever in the message. */
    codeDigest: bytes('code_digest').notNull(),
    /** Wrong codes so far. At the limit the registration is spent. */
    failedAttempts: smallint('failed_attempts').notNull(),
    expiresAt: instant('expires_at').notNull(),
    /** NULL: still open. */
    completedAt: instant('completed_at'),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [index('registration_account').on(table.accountId, table.createdAt)],
);
