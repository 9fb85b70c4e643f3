import { sql } from 'drizzle-orm';
import { check, date, index, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { account } from './account.ts';
import { instant, minor } from './columns.ts';

/** A bill as it was sent (TM Forum TMF678: customer bill). Never changed after issue. Written by billing. */
export const statement = pgTable(
  'statement',
  {
    accountId: uuid('account_id')
      .notNull()
      .references(() => account.id),
    id: uuid('id').notNull(),
    /** Printed on the bill; unique within the operator's own numbering. */
    number: text('number').notNull(),
    /** First and last day of the cycle, both inside it. */
    periodStart: date('period_start', { mode: 'string' }).notNull(),
    periodEnd: date('period_end', { mode: 'string' }).notNull(),
    issuedAt: instant('issued_at').notNull(),
    dueOn: date('due_on', { mode: 'string' }).notNull(),
    currency: text('currency').notNull(),
    /** When it was rated from what the portal knows, the run that did it. NULL: imported. */
    billRunId: uuid('bill_run_id'),
    /** Receivable just before this statement, after the payments and credits since the last one. */
    previousBalanceMinor: minor('previous_balance_minor').notNull(),
    /** Payments and credits since the statement before, as a positive amount; for print. */
    paymentsMinor: minor('payments_minor').notNull(),
    /** Sum of this statement's lines. */
    newChargesMinor: minor('new_charges_minor').notNull(),
    /** previous balance + new charges: what was due when it was sent. Negative: in credit. */
    totalDueMinor: minor('total_due_minor').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    // Staff and the network ask by id alone.
    index('statement_by_id').on(table.id),
    unique('statement_period').on(table.accountId, table.periodStart),
    unique('statement_number').on(table.accountId, table.number),
    // Reminders look for what is due on a day.
    index('statement_due').on(table.dueOn, table.accountId),
    // The daily comparison reads what was issued in a day.
    index('statement_issued').on(table.issuedAt, table.id),
    index('statement_recent').on(table.accountId, table.periodEnd, table.id),
    check('statement_adds_up', sql`${table.totalDueMinor} = ${table.previousBalanceMinor} + ${table.newChargesMinor}`),
  ],
);
