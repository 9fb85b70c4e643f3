import { boolean, index, pgTable, smallint, text, uuid } from 'drizzle-orm/pg-core';
import { bytes, instant } from './columns.ts';
import { device } from './device.ts';
import { login } from './login.ts';

/** `password`: the second factor is still owed. `full`: everything the login asks for was shown. */
export const sessionAssurances = ['password', 'full'] as const;

/** A signed-in browser. The browser holds an opaque token; here is only its digest. Written by identity. */
export const session = pgTable(
  'session',
  {
    id: uuid('id').primaryKey(),
    tokenDigest: bytes('token_digest').notNull().unique(),
    loginId: uuid('login_id')
      .notNull()
      .references(() => login.id),
    assurance: text('assurance', { enum: sessionAssurances }).notNull(),
    /** When the newest factor was shown; step-up compares with it. */
    authenticatedAt: instant('authenticated_at').notNull(),
    /** Moved on while the session is used, at most once a minute. */
    idleExpiresAt: instant('idle_expires_at').notNull(),
    /** Absolute end. Never moved. */
    expiresAt: instant('expires_at').notNull(),
    /** NULL: not revoked. */
    revokedAt: instant('revoked_at'),
    /** Wrong second factors shown to this session. At the limit it is revoked; see `verifyTotp`. */
    failedAttempts: smallint('failed_attempts').notNull().default(0),
    /** True: it runs only documents the API was shipped with, because one of them opened it. Set once, at sign-in. */
    trustedDocumentsOnly: boolean('trusted_documents_only').notNull().default(false),
    /** As the browser sent it, cut to 300 characters. NULL: none sent. */
    userAgent: text('user_agent'),
    /** The browser's own record. NULL: it was not recognised and not kept, as on a shared computer. */
    deviceId: uuid('device_id').references(() => device.id),
    /** True: a shared computer; it ends with the browser and is idle for a short time only. Set once, at sign-in. */
    isShared: boolean('is_shared').notNull().default(false),
    /** Where it began, in words. NULL: unknown place. */
    place: text('place'),
    /** The network address it began from. NULL: not told. */
    address: text('address'),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [index('session_login').on(table.loginId, table.createdAt)],
);
