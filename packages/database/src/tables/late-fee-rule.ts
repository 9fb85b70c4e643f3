import { sql } from 'drizzle-orm';
import { check, date, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { minor } from './columns.ts';

/** What being late costs, by country and region, for the days it holds. Written by the operator's catalogue load. */
export const lateFeeRule = pgTable(
  'late_fee_rule',
  {
    id: uuid('id').primaryKey(),
    country: text('country').notNull(),
    /** As in service addresses. NULL: where no region has a rule of its own. */
    region: text('region'),
    amountMinor: minor('amount_minor').notNull(),
    /** Less than this past due costs nothing. */
    leastPastDueMinor: minor('least_past_due_minor').notNull(),
    /** Whole days after the due day before it costs. */
    graceDays: integer('grace_days').notNull(),
    validFrom: date('valid_from', { mode: 'string' }).notNull(),
    /** Last day. NULL: it goes on. */
    validTo: date('valid_to', { mode: 'string' }),
  },
  (table) => [
    check('late_fee_rule_positive', sql`${table.amountMinor} > 0 and ${table.leastPastDueMinor} > 0`),
    check('late_fee_rule_grace', sql`${table.graceDays} >= 0`),
  ],
);
