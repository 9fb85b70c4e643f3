import { index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { account } from './account.ts';
import { instant } from './columns.ts';
import { login } from './login.ts';

export const memberRoles = ['owner', 'manager', 'viewer'] as const;

/** Who may see and act on an account. Written by registration; the only source of a viewer's accounts. */
export const accountMember = pgTable(
  'account_member',
  {
    accountId: uuid('account_id')
      .notNull()
      .references(() => account.id),
    loginId: uuid('login_id')
      .notNull()
      .references(() => login.id),
    role: text('role', { enum: memberRoles }).notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.loginId] }),
    index('account_member_login').on(table.loginId),
  ],
);
