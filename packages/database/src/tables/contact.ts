import { sql } from 'drizzle-orm';
import { boolean, index, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { account } from './account.ts';
import { instant } from './columns.ts';

export const contactChannels = ['email', 'sms'] as const;

/** A contact on record: where codes, bills and notices go. Written by the import and by account's contact use cases. */
export const contact = pgTable(
  'contact',
  {
    accountId: uuid('account_id')
      .notNull()
      .references(() => account.id),
    id: uuid('id').notNull(),
    channel: text('channel', { enum: contactChannels }).notNull(),
    /** An e-mail address, or a phone number in E.164. */
    value: text('value').notNull(),
    /** The one that is written to when no other is asked for; one per account and channel. */
    isPrimary: boolean('is_primary').notNull(),
    /** When the owner proved it by a code. NULL: taken over from the operator's records. */
    verifiedAt: instant('verified_at'),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    // Recovery finds an owner by their e-mail address.
    index('contact_value').on(sql`lower(${table.value})`),
    uniqueIndex('contact_primary').on(table.accountId, table.channel).where(sql`${table.isPrimary}`),
  ],
);
