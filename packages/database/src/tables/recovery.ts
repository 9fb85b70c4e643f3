import { index, pgTable, smallint, text, uuid } from 'drizzle-orm/pg-core';
import { bytes, instant } from './columns.ts';
import { contactChannels } from './contact.ts';
import { login } from './login.ts';

/**
 * Someone who proves a contact on record: who lost a username or password, is locked out, or signs in so unusually that
 * the password is not enough. Written by identity.
 */
export const recovery = pgTable(
  'recovery',
  {
    /** For the purpose `sign_in`: the id of the session that owes the code. */
    id: uuid('id').primaryKey(),
    /** NULL: nobody by that description. The way on looks the same, and no code is ever right. */
    loginId: uuid('login_id').references(() => login.id),
    purpose: text('purpose', { enum: ['username', 'password', 'unlock', 'sign_in'] }).notNull(),
    channel: text('channel', { enum: contactChannels }).notNull(),
    /** SHA-256 over id and code. */
    codeDigest: bytes('code_digest').notNull(),
    failedAttempts: smallint('failed_attempts').notNull().default(0),
    /** 24 hours after it was sent by e-mail, 10 minutes by SMS or for a sign-in. */
    expiresAt: instant('expires_at').notNull(),
    /** When the code was shown. NULL: not yet. */
    provedAt: instant('proved_at'),
    /** When what it is for was done. NULL: open. */
    completedAt: instant('completed_at'),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [index('recovery_login').on(table.loginId, table.createdAt)],
);
