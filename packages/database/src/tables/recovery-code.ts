import { pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { bytes, instant } from './columns.ts';
import { login } from './login.ts';

/** Codes that stand in for a lost authenticator app, each once. Written by identity's factor use cases. */
export const recoveryCode = pgTable(
  'recovery_code',
  {
    loginId: uuid('login_id')
      .notNull()
      .references(() => login.id),
    /** Keyed digest of the code. */
    codeDigest: bytes('code_digest').notNull(),
    /** NULL: still good. */
    usedAt: instant('used_at'),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.loginId, table.codeDigest] })],
);
