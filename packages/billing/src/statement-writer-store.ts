import { type Database, newId } from '@demarc/database';
import { insertRows, type RowColumns } from '@demarc/database/sql';
import type { BilledUsage, Statement, StatementLine } from './statement-store.ts';

type Line = Omit<StatementLine, 'currency'>;

/** A statement with everything that is written of it. */
export interface StatementRows {
  readonly statement: Statement;
  readonly lines: readonly Line[];
  readonly meters: readonly BilledUsage[];
  /** The part of the new charges that is tax. */
  readonly taxMinor: number;
}

/**
 * Writes statements, their lines, meters and bookings: five statements, however many there are. In the caller's transaction,
 * with the accounts locked. A booking debits what the customer owes, and credits taxes, which are passed on, and revenue.
 */
export async function insertStatements(database: Database, drafts: readonly StatementRows[]): Promise<void> {
  const bookings = drafts
    .map(({ statement, taxMinor }) => ({ statement, taxMinor, id: newId() }))
    .filter(({ statement, taxMinor }) => statement.newChargesMinor !== 0 || taxMinor !== 0);
  const entries = bookings.flatMap(({ statement, taxMinor, id }) =>
    (
      [
        ['receivable', statement.newChargesMinor],
        ['revenue', taxMinor - statement.newChargesMinor],
        ['tax_payable', -taxMinor],
      ] as const
    )
      .filter(([, amountMinor]) => amountMinor !== 0)
      .map(([book, amountMinor]) => ({ statement, id, book, amountMinor })),
  );
  // They go out one after the other without waiting for each answer.
  await Promise.all([
    insertRows(
      database,
      'statement',
      drafts.map(({ statement }) => statement),
      statementColumns,
    ),
    insertRows(
      database,
      'statement_line',
      drafts.flatMap(({ lines }) => lines),
      lineColumns,
    ),
    insertRows(
      database,
      'billed_usage',
      drafts.flatMap(({ meters }) => meters),
      meterColumns,
    ),
    insertRows(database, 'ledger_transaction', bookings, bookingColumns),
    insertRows(database, 'ledger_entry', entries, entryColumns),
  ]);
}

const statementColumns: RowColumns<Statement> = {
  account_id: ['uuid', (row) => row.accountId],
  id: ['uuid', (row) => row.id],
  number: ['text', (row) => row.number],
  period_start: ['date', (row) => row.periodStart],
  period_end: ['date', (row) => row.periodEnd],
  issued_at: ['timestamptz', (row) => row.issuedAt],
  due_on: ['date', (row) => row.dueOn],
  currency: ['text', (row) => row.currency],
  bill_run_id: ['uuid', (row) => row.billRunId],
  previous_balance_minor: ['bigint', (row) => row.previousBalanceMinor],
  payments_minor: ['bigint', (row) => row.paymentsMinor],
  new_charges_minor: ['bigint', (row) => row.newChargesMinor],
  total_due_minor: ['bigint', (row) => row.totalDueMinor],
};

const lineColumns: RowColumns<Line> = {
  account_id: ['uuid', (row) => row.accountId],
  statement_id: ['uuid', (row) => row.statementId],
  position: ['integer', (row) => row.position],
  kind: ['text', (row) => row.kind],
  description: ['text', (row) => row.description],
  subscription_id: ['uuid', (row) => row.subscriptionId],
  period_start: ['date', (row) => row.periodStart],
  period_end: ['date', (row) => row.periodEnd],
  code: ['text', (row) => row.code],
  effective_on: ['date', (row) => row.effectiveOn],
  promotion_ends_on: ['date', (row) => row.promotionEndsOn],
  unit_price_minor: ['bigint', (row) => row.unitPriceMinor],
  quantity: ['integer', (row) => row.quantity],
  rate_ppm: ['integer', (row) => row.ratePpm],
  amount_minor: ['bigint', (row) => row.amountMinor],
};

const meterColumns: RowColumns<BilledUsage> = {
  account_id: ['uuid', (row) => row.accountId],
  statement_id: ['uuid', (row) => row.statementId],
  subscription_id: ['uuid', (row) => row.subscriptionId],
  period_start: ['date', (row) => row.periodStart],
  period_end: ['date', (row) => row.periodEnd],
  used_bytes: ['bigint', (row) => row.usedBytes],
  allowance_bytes: ['bigint', (row) => row.allowanceBytes],
  as_of: ['timestamptz', (row) => row.asOf],
};

const bookingColumns: RowColumns<{ readonly statement: Statement; readonly id: string }> = {
  account_id: ['uuid', ({ statement }) => statement.accountId],
  id: ['uuid', ({ id }) => id],
  kind: ['text', () => 'statement'],
  cause_id: ['uuid', ({ statement }) => statement.id],
  description: ['text', ({ statement }) => `Statement ${statement.number}`],
  occurred_at: ['timestamptz', ({ statement }) => statement.issuedAt],
};

const entryColumns: RowColumns<{
  readonly statement: Statement;
  readonly id: string;
  readonly book: string;
  readonly amountMinor: number;
}> = {
  account_id: ['uuid', ({ statement }) => statement.accountId],
  transaction_id: ['uuid', ({ id }) => id],
  book: ['text', ({ book }) => book],
  amount_minor: ['bigint', ({ amountMinor }) => amountMinor],
  currency: ['text', ({ statement }) => statement.currency],
};
