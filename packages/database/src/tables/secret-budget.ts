import { index, pgTable, primaryKey, smallint, uuid } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';

/**
 * How many wrong secrets were shown in a row: passwords, codes of the authenticator app, recovery codes and codes by
 * message all count here. Written by identity's budget.
 */
export const secretBudget = pgTable(
  'secret_budget',
  {
    /** The login's id; for a username nobody has, an id made from its digest, so that both lock alike. */
    subjectId: uuid('subject_id').notNull(),
    /** The known device the secrets came from, or the zero id for all unknown ones together. */
    laneId: uuid('lane_id').notNull(),
    /** Since the last right one. */
    wrongInARow: smallint('wrong_in_a_row').notNull(),
    /** No secret is looked at before this. NULL: they are. */
    lockedUntil: instant('locked_until'),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.subjectId, table.laneId] }),
    index('secret_budget_updated').on(table.updatedAt),
  ],
);
