import { sql } from 'drizzle-orm';
import {
  check,
  date,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { account } from './account.ts';
import { instant, minor } from './columns.ts';
import { paymentArrangement } from './payment-arrangement.ts';
import { paymentMethod } from './payment-method.ts';

/**
 * `planned` until its day and between tries; `charging` while a payment of it is open; `paid`, `failed` (given up),
 * `cancelled` (by the customer) and `skipped` (nothing to pay, or above the limit) are final.
 */
export const plannedPaymentStates = ['planned', 'charging', 'paid', 'failed', 'cancelled', 'skipped'] as const;

/** A payment that is to be made on a day to come. Everything that will be charged is a row here. Written by billing. */
export const plannedPayment = pgTable(
  'planned_payment',
  {
    accountId: uuid('account_id')
      .notNull()
      .references(() => account.id),
    id: uuid('id').notNull(),
    kind: text('kind', { enum: ['scheduled', 'instalment', 'autopay'] }).notNull(),
    /** NULL unless an instalment. */
    arrangementId: uuid('arrangement_id'),
    /** The bill autopay pays. NULL unless autopay. */
    statementId: uuid('statement_id'),
    paymentMethodId: uuid('payment_method_id').notNull(),
    /** NULL: autopay, which pays what is owed on that day. */
    amountMinor: minor('amount_minor'),
    /** Never charged before this day begins where the account lives. */
    chargeOn: date('charge_on', { mode: 'string' }).notNull(),
    state: text('state', { enum: plannedPaymentStates }).notNull(),
    /** Tries begun. */
    tryCount: smallint('try_count').notNull().default(0),
    /** When it is to be tried next. NULL: not, or not again. */
    nextTryAt: instant('next_try_at'),
    /** The payment of the newest try. NULL: none yet. */
    paymentId: uuid('payment_id'),
    /** Why it was skipped or given up: a code the portal has words for. NULL: neither. */
    endReason: text('end_reason'),
    /** From the caller: the same key again is the same plan. */
    idempotencyKey: text('idempotency_key').notNull(),
    createdAt: instant('created_at').notNull(),
    /** NULL: not final. */
    endedAt: instant('ended_at'),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    index('planned_payment_by_id').on(table.id),
    uniqueIndex('planned_payment_key').on(table.accountId, table.idempotencyKey),
    // Autopay pays a bill once, whatever happens at once.
    uniqueIndex('planned_payment_statement')
      .on(table.accountId, table.statementId)
      .where(sql`${table.kind} = 'autopay'`),
    // The worker looks for what is due.
    index('planned_payment_next_try').on(table.nextTryAt, table.accountId).where(sql`${table.nextTryAt} is not null`),
    index('planned_payment_open')
      .on(table.accountId, table.chargeOn)
      .where(sql`${table.state} in ('planned', 'charging')`),
    foreignKey({
      columns: [table.accountId, table.paymentMethodId],
      foreignColumns: [paymentMethod.accountId, paymentMethod.id],
      name: 'planned_payment_payment_method',
    }),
    foreignKey({
      columns: [table.accountId, table.arrangementId],
      foreignColumns: [paymentArrangement.accountId, paymentArrangement.id],
      name: 'planned_payment_arrangement',
    }),
    check('planned_payment_amount', sql`${table.amountMinor} > 0`),
    check(
      'planned_payment_kind',
      sql`(${table.kind} = 'autopay') = (${table.statementId} is not null)
      and (${table.kind} = 'instalment') = (${table.arrangementId} is not null)
      and (${table.kind} = 'autopay' or ${table.amountMinor} is not null)`,
    ),
    check('planned_payment_next_try', sql`${table.nextTryAt} is null or ${table.state} in ('planned', 'charging')`),
  ],
);
