import { pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';

/** A person's sign-in: one username and password, for one or several accounts. Written by identity. */
export const login = pgTable('login', {
  id: uuid('id').primaryKey(),
  /** As registered; matched case-sensitively. */
  username: text('username').notNull(),
  /** The username case-folded. Unique, so that two usernames that differ only in case cannot exist. */
  usernameFolded: text('username_folded').notNull().unique(),
  /** Argon2id in PHC string format. */
  passwordHash: text('password_hash').notNull(),
  passwordChangedAt: instant('password_changed_at').notNull(),
  createdAt: instant('created_at').notNull(),
});
