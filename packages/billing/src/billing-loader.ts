import { createSharedLoader, type Database } from '@demarc/database';
import { and, anyOf, asc, desc, isNull, paymentMethod, statementLine } from '@demarc/database/sql';
import { createBalanceLoader } from './balance-loader.ts';
import type { PaymentMethod } from './payment-method-store.ts';
import type { Payment } from './payment-store.ts';
import type { Statement, StatementLine } from './statement-store.ts';

/** Loaders that live as long as the process. Keys are accounts and rows the viewer's right to was checked for. */
export function createBillingLoaders(database: Database) {
  return {
    balance: createBalanceLoader(database),
    /** In the order they are printed. */
    statementLines: createSharedLoader<Pick<Statement, 'accountId' | 'id' | 'currency'>, readonly StatementLine[]>({
      keyOf: (statement) => statement.id,
      absent: () => [],
      loadMany: async (statements) => {
        const currencies = new Map(statements.map((statement) => [statement.id, statement.currency]));
        const rows = await database
          .select()
          .from(statementLine)
          .where(
            and(
              anyOf(
                statementLine.accountId,
                statements.map((statement) => statement.accountId),
              ),
              anyOf(
                statementLine.statementId,
                statements.map((statement) => statement.id),
              ),
            ),
          )
          .orderBy(asc(statementLine.statementId), asc(statementLine.position));
        const lines = rows.map((row) => ({ ...row, currency: currencies.get(row.statementId) ?? '' }));
        return Map.groupBy(lines, (line) => line.statementId);
      },
    }),
    /** The card of a payment, also when it was removed since. */
    paymentMethod: createSharedLoader<Pick<Payment, 'accountId' | 'paymentMethodId'>, PaymentMethod>({
      keyOf: (payment) => payment.paymentMethodId,
      absent: ({ paymentMethodId }) => {
        throw new Error(`A payment points at card ${paymentMethodId}, which is not there.`);
      },
      loadMany: async (payments) => {
        const rows = await database
          .select()
          .from(paymentMethod)
          .where(
            and(
              anyOf(
                paymentMethod.accountId,
                payments.map((payment) => payment.accountId),
              ),
              anyOf(
                paymentMethod.id,
                payments.map((payment) => payment.paymentMethodId),
              ),
            ),
          );
        return new Map(rows.map((row) => [row.id, row]));
      },
    }),
    /** An account's cards in use, the default first. */
    paymentMethods: createSharedLoader<string, readonly PaymentMethod[]>({
      keyOf: (accountId) => accountId,
      absent: () => [],
      loadMany: async (accountIds) => {
        const rows = await database
          .select()
          .from(paymentMethod)
          .where(and(anyOf(paymentMethod.accountId, accountIds), isNull(paymentMethod.removedAt)))
          .orderBy(desc(paymentMethod.isDefault), asc(paymentMethod.createdAt), asc(paymentMethod.id));
        return Map.groupBy(rows, (row) => row.accountId);
      },
    }),
  };
}

export type BillingLoaders = ReturnType<typeof createBillingLoaders>;
