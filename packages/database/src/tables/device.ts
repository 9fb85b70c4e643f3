import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { bytes, instant } from './columns.ts';
import { login } from './login.ts';

/** A browser a login has signed in with, recognised by a token of its own. Written by identity at sign-in. */
export const device = pgTable(
  'device',
  {
    id: uuid('id').primaryKey(),
    loginId: uuid('login_id')
      .notNull()
      .references(() => login.id),
    /** SHA-256 over the login's id and the token its cookie holds: one browser may be known to several logins. */
    tokenDigest: bytes('token_digest').notNull().unique(),
    /** Browser and system in words, read from the user agent. */
    name: text('name').notNull(),
    /** Where it was last, in words. NULL: no place look-up is set up, or it did not know. */
    lastPlace: text('last_place'),
    /** The network address it last came from. NULL: not told. */
    lastAddress: text('last_address'),
    firstSeenAt: instant('first_seen_at').notNull(),
    lastSeenAt: instant('last_seen_at').notNull(),
    /** Until when it is not asked for a second factor. NULL: it always is. */
    rememberedUntil: instant('remembered_until'),
    /** NULL: known. Else it counts as a new one. */
    revokedAt: instant('revoked_at'),
  },
  (table) => [index('device_login').on(table.loginId, table.lastSeenAt)],
);
