import { createPageLoader, createSharedLoader, type Database } from '@demarc/database';
import {
  accountCredit,
  arrayLiteral,
  asc,
  desc,
  payment,
  paymentMethod,
  sql,
  statement,
  statementLine,
} from '@demarc/database/sql';
import { createBalanceLoader } from './balance-loader.ts';
import { createBillingYearsLoader } from './billing-years-loader.ts';
import { createDisputeLoaders } from './dispute-loader.ts';
import { createForecastLoader } from './forecast-loader.ts';
import { createLateFeeTermsLoader } from './late-fee-terms-loader.ts';
import type { PaymentMethod } from './payment-method-store.ts';
import type { Payment } from './payment-store.ts';
import { createPlannedPaymentLoaders } from './planned-payment-loader.ts';
import { createPreviousLinesLoader } from './previous-lines-loader.ts';
import { createPaymentReturnsLoader, createReckonedWithLoader } from './returns-loader.ts';
import { createStatementActivityLoader } from './statement-activity-loader.ts';
import type { Statement, StatementLine } from './statement-store.ts';

/**
 * Loaders that live as long as the process. Keys are accounts and rows the viewer's right to was checked for. Each
 * statement is built here, once.
 */
export function createBillingLoaders(database: Database) {
  return {
    balance: createBalanceLoader(database),
    /** Newest first. */
    statementPages: createPageLoader(database, {
      table: statement,
      sort: statement.periodEnd,
      filters: {
        search: `(strpos(lower("statement".number), lower(wanted.search)) > 0
          or wanted.amount::bigint in (abs("statement".total_due_minor), abs("statement".new_charges_minor)))`,
        // What was searched for, read as an amount: a part of the condition above.
        amount: 'true',
      },
    }),
    /** Newest first, each with its card, also when that was removed since. */
    paymentPages: createPageLoader(database, {
      table: payment,
      sort: payment.createdAt,
      joins: { paymentMethod: { table: paymentMethod, key: payment.paymentMethodId } },
      filters: { state: '"payment".state = wanted.state' },
    }),
    billingYears: createBillingYearsLoader(database),
    statementLines: createStatementLineLoader(database),
    previousLines: createPreviousLinesLoader(database),
    lateFeeTerms: createLateFeeTermsLoader(database),
    statementActivity: createStatementActivityLoader(database),
    paymentMethod: createPaymentMethodLoader(database),
    paymentReturns: createPaymentReturnsLoader(database),
    paymentReckonedWith: createReckonedWithLoader(database),
    paymentMethods: createPaymentMethodsLoader(database),
    forecast: createForecastLoader(database),
    ...createDisputeLoaders(database),
    ...createPlannedPaymentLoaders(database),
    /** Newest first. */
    creditPages: createPageLoader(database, { table: accountCredit, sort: accountCredit.grantedAt }),
  };
}

type StatementKey = Pick<Statement, 'accountId' | 'id' | 'currency' | 'periodStart' | 'periodEnd'>;
type StatementLineRow = typeof statementLine.$inferSelect;

export type BillingLoaders = ReturnType<typeof createBillingLoaders>;

/** A statement's lines, in the order they are printed. */
function createStatementLineLoader(database: Database) {
  const select = database
    .select()
    .from(statementLine)
    .where(
      sql`${statementLine.accountId} = any(${sql.placeholder('accountIds')}::uuid[])
        and ${statementLine.statementId} = any(${sql.placeholder('statementIds')}::uuid[])`,
    )
    .orderBy(asc(statementLine.statementId), asc(statementLine.position))
    .prepare('statement_lines');
  return createSharedLoader<StatementKey, readonly StatementLine[]>({
    keyOf: (statement) => statement.id,
    absent: () => [],
    loadMany: async (statements) => {
      const rows = await select.execute({
        accountIds: arrayLiteral(statements.map((statement) => statement.accountId)),
        statementIds: arrayLiteral(statements.map((statement) => statement.id)),
      });
      const rowsOf = Map.groupBy(rows, (row) => row.statementId);
      return new Map(statements.map((statement) => [statement.id, linesOf(statement, rowsOf.get(statement.id) ?? [])]));
    },
  });
}

function linesOf({ currency, periodStart, periodEnd }: StatementKey, rows: readonly StatementLineRow[]) {
  const lines: StatementLine[] = [];
  const bill = { periodStart, periodEnd, lines };
  lines.push(...rows.map((row) => ({ ...row, currency, bill })));
  return lines;
}

/** The card of a payment, also when it was removed since. */
function createPaymentMethodLoader(database: Database) {
  const select = database
    .select()
    .from(paymentMethod)
    .where(
      sql`${paymentMethod.accountId} = any(${sql.placeholder('accountIds')}::uuid[])
        and ${paymentMethod.id} = any(${sql.placeholder('ids')}::uuid[])`,
    )
    .prepare('payment_methods_by_id');
  return createSharedLoader<Pick<Payment, 'accountId' | 'paymentMethodId'>, PaymentMethod>({
    keyOf: (payment) => payment.paymentMethodId,
    absent: ({ paymentMethodId }) => {
      throw new Error(`A payment points at card ${paymentMethodId}, which is not there.`);
    },
    loadMany: async (payments) => {
      const rows = await select.execute({
        accountIds: arrayLiteral(payments.map((payment) => payment.accountId)),
        ids: arrayLiteral(payments.map((payment) => payment.paymentMethodId)),
      });
      return new Map(rows.map((row) => [row.id, row]));
    },
  });
}

/** An account's ways to pay that are kept, the default first. */
function createPaymentMethodsLoader(database: Database) {
  const select = database
    .select()
    .from(paymentMethod)
    .where(
      sql`${paymentMethod.accountId} = any(${sql.placeholder('accountIds')}::uuid[])
        and ${paymentMethod.removedAt} is null and not ${paymentMethod.isOneTime}`,
    )
    .orderBy(desc(paymentMethod.isDefault), asc(paymentMethod.createdAt), asc(paymentMethod.id))
    .prepare('payment_methods_in_use');
  return createSharedLoader<string, readonly PaymentMethod[]>({
    keyOf: (accountId) => accountId,
    absent: () => [],
    loadMany: async (accountIds) => {
      const rows = await select.execute({ accountIds: arrayLiteral(accountIds) });
      return Map.groupBy(rows, (row) => row.accountId);
    },
  });
}
