import { date, foreignKey, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { minor } from './columns.ts';
import { statement } from './statement.ts';

export const statementLineKinds = [
  'recurring',
  'prorated',
  'promotion',
  'overage',
  'one_time',
  'credit',
  'late_fee',
  'fee',
  'tax',
] as const;

/** One charge or credit on a statement. Never changed after issue. Written by billing. */
export const statementLine = pgTable(
  'statement_line',
  {
    accountId: uuid('account_id').notNull(),
    statementId: uuid('statement_id').notNull(),
    /** Order on the bill, from 1. */
    position: integer('position').notNull(),
    kind: text('kind', { enum: statementLineKinds }).notNull(),
    description: text('description').notNull(),
    /** The service it is for. NULL: for the account as a whole. */
    subscriptionId: uuid('subscription_id'),
    /** The days it covers. NULL: not for a period. */
    periodStart: date('period_start', { mode: 'string' }),
    periodEnd: date('period_end', { mode: 'string' }),
    /** Positive: a charge. Negative: a credit. */
    amountMinor: minor('amount_minor').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.statementId, table.position] }),
    foreignKey({
      columns: [table.accountId, table.statementId],
      foreignColumns: [statement.accountId, statement.id],
      name: 'statement_line_statement',
    }),
  ],
);
