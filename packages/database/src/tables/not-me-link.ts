import { pgTable, uuid } from 'drizzle-orm/pg-core';
import { bytes, instant } from './columns.ts';
import { login } from './login.ts';

/** The link of a security notice by which its reader says that it was not them. Written by identity. */
export const notMeLink = pgTable('not_me_link', {
  id: uuid('id').primaryKey(),
  tokenDigest: bytes('token_digest').notNull().unique(),
  loginId: uuid('login_id')
    .notNull()
    .references(() => login.id),
  /** The security event the notice was about. */
  eventId: uuid('event_id').notNull(),
  expiresAt: instant('expires_at').notNull(),
  /** NULL: not used. */
  usedAt: instant('used_at'),
});
