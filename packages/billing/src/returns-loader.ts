import { createSharedLoader, type Database } from '@demarc/database';
import { arrayLiteral, asc, chargeback, refund, sql } from '@demarc/database/sql';
import type { PaymentReturns } from './payment-returns.ts';
import type { Payment } from './payment-store.ts';
import { selectReckonedWith } from './reckoned-payment-store.ts';

/** What went back of payments: two statements, at once, for as many as are asked for. */
export function createPaymentReturnsLoader(database: Database) {
  const selectRefunds = database
    .select()
    .from(refund)
    .where(
      sql`${refund.accountId} = any(${sql.placeholder('accountIds')}::uuid[])
        and ${refund.paymentId} = any(${sql.placeholder('paymentIds')}::uuid[])`,
    )
    .orderBy(asc(refund.createdAt), asc(refund.id))
    .prepare('refunds_of_payments');
  const selectChargebacks = database
    .select()
    .from(chargeback)
    .where(
      sql`${chargeback.accountId} = any(${sql.placeholder('accountIds')}::uuid[])
        and ${chargeback.paymentId} = any(${sql.placeholder('paymentIds')}::uuid[])`,
    )
    .orderBy(asc(chargeback.openedAt), asc(chargeback.id))
    .prepare('chargebacks_of_payments');
  return createSharedLoader<Pick<Payment, 'accountId' | 'id'>, PaymentReturns>({
    keyOf: (payment) => payment.id,
    absent: () => ({ refunds: [], chargebacks: [] }),
    loadMany: async (payments) => {
      const accountIds = [...new Set(payments.map(({ accountId }) => accountId))];
      const paymentIds = payments.map(({ id }) => id);
      const keys = { accountIds: arrayLiteral(accountIds), paymentIds: arrayLiteral(paymentIds) };
      const [refunds, chargebacks] = await Promise.all([selectRefunds.execute(keys), selectChargebacks.execute(keys)]);
      const refundsOf = Map.groupBy(refunds, ({ paymentId }) => paymentId);
      const chargebacksOf = Map.groupBy(chargebacks, ({ paymentId }) => paymentId);
      return new Map(
        paymentIds.map((id) => [
          id,
          {
            refunds: refundsOf.get(id) ?? [],
            chargebacks: chargebacksOf.get(id) ?? [],
          },
        ]),
      );
    },
  });
}

/** Whether planned payments reckoned with payments since: one statement, asked for only where one may be taken back. */
export const createReckonedWithLoader = (database: Database) =>
  createSharedLoader<Pick<Payment, 'accountId' | 'id'>, boolean>({
    keyOf: (payment) => payment.id,
    absent: () => false,
    loadMany: async (payments) => {
      const accountIds = [...new Set(payments.map(({ accountId }) => accountId))];
      const paymentIds = payments.map(({ id }) => id);
      const reckoned = await selectReckonedWith(database, { accountIds, paymentIds });
      return new Map(paymentIds.map((id) => [id, reckoned.has(id)]));
    },
  });
