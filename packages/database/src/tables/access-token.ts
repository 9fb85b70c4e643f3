import { pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { bytes, instant } from './columns.ts';

/** A bearer credential of an internal tool or a partner app. Written by `issueAccessToken`. */
export const accessToken = pgTable('access_token', {
  id: uuid('id').primaryKey(),
  tokenDigest: bytes('token_digest').notNull().unique(),
  audience: text('audience', { enum: ['staff', 'partner'] }).notNull(),
  /** Who or what holds it; appears in the audit trail. */
  name: text('name').notNull(),
  expiresAt: instant('expires_at').notNull(),
  /** NULL: not revoked. */
  revokedAt: instant('revoked_at'),
  createdAt: instant('created_at').notNull(),
});
