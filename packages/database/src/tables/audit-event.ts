import { index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';

/** What was done, by whom, to whom and why. Append-only: a trigger refuses update and delete. */
export const auditEvent = pgTable(
  'audit_event',
  {
    /** The account the action was about. */
    accountId: uuid('account_id').notNull(),
    id: uuid('id').notNull(),
    at: instant('at').notNull(),
    actorKind: text('actor_kind', { enum: ['customer', 'staff', 'partner', 'system', 'anonymous'] }).notNull(),
    /** Login, staff or partner id; the job's name for the system; NULL for an anonymous visitor. */
    actorId: text('actor_id'),
    /** A verb and a noun, such as `payment.pay`. */
    action: text('action').notNull(),
    /** Public facts of the action. Never a secret. */
    detail: jsonb('detail').$type<Record<string, string | number | boolean | null>>().notNull(),
    /** Why. Never NULL for staff (a check holds it); NULL for what a customer does to their own account. */
    reason: text('reason'),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    index('audit_event_recent').on(table.accountId, table.at),
  ],
);
