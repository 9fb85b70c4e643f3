import { bigint, boolean, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { bytes, instant } from './columns.ts';
import { login } from './login.ts';

/** A passkey (WebAuthn Level 3) of a login. Written by identity's passkey use cases. */
export const passkey = pgTable(
  'passkey',
  {
    id: uuid('id').primaryKey(),
    loginId: uuid('login_id')
      .notNull()
      .references(() => login.id),
    credentialId: bytes('credential_id').notNull().unique(),
    /** COSE key. */
    publicKey: bytes('public_key').notNull(),
    /** The authenticator's signature counter; 0 for those that keep none. Never moved back. */
    counter: bigint('counter', { mode: 'number' }).notNull(),
    /** How browsers reach it, such as `internal` or `usb`. */
    transports: text('transports').array().notNull(),
    /** True: it is kept by a password manager and outlives the device. */
    isBackedUp: boolean('is_backed_up').notNull(),
    /** Chosen by its owner. */
    name: text('name').notNull(),
    createdAt: instant('created_at').notNull(),
    /** NULL: never used since it was made. */
    lastUsedAt: instant('last_used_at'),
  },
  (table) => [index('passkey_login').on(table.loginId, table.createdAt)],
);

/** A challenge a browser is to sign, once and soon. Written by identity's passkey use cases; a job clears old ones. */
export const passkeyChallenge = pgTable(
  'passkey_challenge',
  {
    id: uuid('id').primaryKey(),
    challenge: bytes('challenge').notNull(),
    purpose: text('purpose', { enum: ['enrol', 'second_factor', 'sign_in', 'step_up'] }).notNull(),
    /** NULL: sign-in by passkey, where nobody is known yet. */
    loginId: uuid('login_id').references(() => login.id),
    expiresAt: instant('expires_at').notNull(),
    /** NULL: not used. */
    usedAt: instant('used_at'),
  },
  (table) => [index('passkey_challenge_expiry').on(table.expiresAt)],
);
