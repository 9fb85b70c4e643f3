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
    /** What the line is, in the wording catalogue, such as `plan` or `sales-tax`. NULL: an imported line; its kind says it. */
    code: text('code'),
    /** The first day this price, promotion or rule held: the date a change began. NULL: not known, or no such day. */
    effectiveOn: date('effective_on', { mode: 'string' }),
    /** The promotion's last day. NULL: not a promotion, or an imported line. */
    promotionEndsOn: date('promotion_ends_on', { mode: 'string' }),
    /** A whole month's price, of which a pro-rated line is a part; the price of a block of an overage. NULL: no such price. */
    unitPriceMinor: minor('unit_price_minor'),
    /** Days of a pro-rated line, blocks of an overage. NULL: counts nothing. */
    quantity: integer('quantity'),
    /** Rate of a tax or fee in millionths. NULL: not by rate. */
    ratePpm: integer('rate_ppm'),
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
