import { sql } from 'drizzle-orm';
import { index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { account } from './account.ts';
import { memberRoles } from './account-member.ts';
import { bytes, instant } from './columns.ts';

/** A person asked to join an account. Written by identity's household use cases. */
export const invitation = pgTable(
  'invitation',
  {
    accountId: uuid('account_id')
      .notNull()
      .references(() => account.id),
    id: uuid('id').notNull(),
    email: text('email').notNull(),
    role: text('role', { enum: memberRoles }).notNull(),
    tokenDigest: bytes('token_digest').notNull().unique(),
    /** The login that asked. */
    invitedBy: uuid('invited_by').notNull(),
    expiresAt: instant('expires_at').notNull(),
    /** NULL: not accepted. */
    acceptedAt: instant('accepted_at'),
    /** The login that accepted. NULL: none. */
    acceptedBy: uuid('accepted_by'),
    /** NULL: not taken back. */
    revokedAt: instant('revoked_at'),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    // Recovery finds an invited member by the address, and the address by the member.
    index('invitation_email').on(sql`lower(${table.email})`),
    index('invitation_accepted_by').on(table.acceptedBy),
    index('invitation_recent').on(table.accountId, table.createdAt),
  ],
);
