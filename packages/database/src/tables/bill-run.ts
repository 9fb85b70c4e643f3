import { sql } from 'drizzle-orm';
import {
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { account } from './account.ts';
import { instant } from './columns.ts';

/** One day's billing: every account whose cycle began that day gets the bill of the cycle before. Written by billing. */
export const billRun = pgTable(
  'bill_run',
  {
    id: uuid('id').primaryKey(),
    /** The first day of the new cycle. */
    billedOn: date('billed_on', { mode: 'string' }).notNull(),
    cycleDay: smallint('cycle_day').notNull(),
    state: text('state', { enum: ['running', 'finished'] }).notNull(),
    batchCount: integer('batch_count').notNull(),
    startedAt: instant('started_at').notNull(),
    /** NULL: running. */
    finishedAt: instant('finished_at'),
  },
  (table) => [unique('bill_run_billed_on').on(table.billedOn)],
);

/** A stretch of a run's accounts, by id. What a job does at a time. Written by billing. */
export const billRunBatch = pgTable(
  'bill_run_batch',
  {
    billRunId: uuid('bill_run_id')
      .notNull()
      .references(() => billRun.id),
    /** From 1. */
    number: integer('number').notNull(),
    firstAccountId: uuid('first_account_id').notNull(),
    lastAccountId: uuid('last_account_id').notNull(),
    accountCount: integer('account_count').notNull(),
    /** NULL: not done. */
    finishedAt: instant('finished_at'),
    /** Statements issued so far; accounts that had theirs already or get none are not counted. NULL: not begun. */
    statementCount: integer('statement_count'),
  },
  (table) => [primaryKey({ columns: [table.billRunId, table.number] })],
);

/** An account a run could not bill. It stays until a later attempt does. Written by billing. */
export const billRunFailure = pgTable(
  'bill_run_failure',
  {
    accountId: uuid('account_id')
      .notNull()
      .references(() => account.id),
    billRunId: uuid('bill_run_id').notNull(),
    number: integer('number').notNull(),
    /** Without any value of the account. */
    fault: text('fault').notNull(),
    firstFailedAt: instant('first_failed_at').notNull(),
    /** The newest try. The longer it lasts the rarer it is tried. */
    failedAt: instant('failed_at').notNull(),
    /** NULL: still not billed. */
    resolvedAt: instant('resolved_at'),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.billRunId] }),
    foreignKey({
      columns: [table.billRunId, table.number],
      foreignColumns: [billRunBatch.billRunId, billRunBatch.number],
      name: 'bill_run_failure_batch',
    }),
    // Staff list them by run, and the hourly job looks for all there are.
    index('bill_run_failure_open').on(table.billRunId, table.number).where(sql`${table.resolvedAt} is null`),
  ],
);
