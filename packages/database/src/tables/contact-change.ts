import { boolean, index, pgTable, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core';
import { account } from './account.ts';
import { bytes, instant } from './columns.ts';
import { contactChannels } from './contact.ts';

/**
 * A contact that is to be used from now on: first proved by a code sent to it, then in use, and for three days undone
 * by a link sent to the old ones. Or one that was removed, which can be undone as long. Written by identity's contact
 * use cases.
 */
export const contactChange = pgTable(
  'contact_change',
  {
    accountId: uuid('account_id')
      .notNull()
      .references(() => account.id),
    id: uuid('id').notNull(),
    /** Who asked for it. */
    loginId: uuid('login_id').notNull(),
    channel: text('channel', { enum: contactChannels }).notNull(),
    /** NULL: the contact was removed. */
    newValue: text('new_value'),
    /** The contact it is about. NULL: it is added and not in use yet. */
    contactId: uuid('contact_id'),
    /** What the contact was before. NULL: it is added. */
    oldValue: text('old_value'),
    /** True: the new contact becomes the primary one of its channel, or the removed one was it. */
    makesPrimary: boolean('makes_primary').notNull(),
    /** NULL: nothing is to be proved, as for a removal. */
    codeDigest: bytes('code_digest'),
    failedAttempts: smallint('failed_attempts').notNull().default(0),
    /** Of the code. */
    expiresAt: instant('expires_at').notNull(),
    /** NULL: the new contact is not proved and not in use. */
    appliedAt: instant('applied_at'),
    /** Of the link sent to the old contact. NULL: there was none to tell. */
    undoDigest: bytes('undo_digest').unique(),
    undoUntil: instant('undo_until'),
    /** NULL: not undone. */
    undoneAt: instant('undone_at'),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    index('contact_change_recent').on(table.accountId, table.createdAt),
    index('contact_change_login').on(table.loginId, table.appliedAt),
  ],
);
