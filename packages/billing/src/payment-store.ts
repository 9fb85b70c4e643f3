import type { Database } from '@demarc/database';
import { and, anyOf, eq, isNotNull, ne, or, payment, type SQL } from '@demarc/database/sql';
import type { PaymentMethod } from './payment-method-store.ts';

export type Payment = typeof payment.$inferSelect & {
  /** Its card, which a list reads along. */
  readonly paymentMethod?: PaymentMethod;
};
export type PaymentState = Payment['state'];
export type PaymentOrigin = Payment['origin'];

export async function insertPayment(database: Database, row: Payment): Promise<void> {
  await database.insert(payment).values(row);
}

const select = async (database: Database, where: SQL | undefined): Promise<Payment | undefined> => {
  const [row] = await database.select().from(payment).where(where);
  return row;
};

/** @param accountIds The accounts it may belong to; `all` for staff and the system. */
export const findPayment = (
  database: Database,
  paymentId: string,
  accountIds: readonly string[] | 'all',
): Promise<Payment | undefined> =>
  select(
    database,
    and(eq(payment.id, paymentId), accountIds === 'all' ? undefined : anyOf(payment.accountId, accountIds)),
  );

export const findPaymentByKey = (
  database: Database,
  accountId: string,
  idempotencyKey: string,
): Promise<Payment | undefined> =>
  select(database, and(eq(payment.accountId, accountId), eq(payment.idempotencyKey, idempotencyKey)));

/** The payment the processor knows by this id, on whatever account. */
export const findPaymentByProcessorId = (
  database: Database,
  processorPaymentId: string,
): Promise<Payment | undefined> => select(database, eq(payment.processorPaymentId, processorPaymentId));

/**
 * Moves a payment on, if it is still in one of the states `from`: of two that settle the same payment, one does.
 *
 * @returns The payment as it is now; undefined when it was in none of those states.
 */
export async function movePayment(
  database: Database,
  { accountId, id }: Pick<Payment, 'accountId' | 'id'>,
  from: readonly PaymentState[],
  to: Partial<Pick<Payment, 'processorPaymentId' | 'declineCode' | 'settledAt'>> & { state: PaymentState },
): Promise<Payment | undefined> {
  const [row] = await database
    .update(payment)
    .set(to)
    .where(and(eq(payment.accountId, accountId), eq(payment.id, id), anyOf(payment.state, from, 'text')))
    .returning();
  return row;
}

/** Payments by link that wait for their payer to show their bank who they are, of all links or of one. */
export const selectLinkChallenges = (
  database: Database,
  { accountId, payLinkId }: { accountId: string; payLinkId?: string },
): Promise<Payment[]> =>
  database
    .select()
    .from(payment)
    .where(
      and(
        eq(payment.accountId, accountId),
        eq(payment.origin, 'pay_link'),
        eq(payment.state, 'unknown'),
        isNotNull(payment.processorPaymentId),
        payLinkId === undefined ? undefined : eq(payment.originId, payLinkId),
      ),
    );

/** Whether a method was used, by a link even if it was declined: it was not the household's. */
export async function wasPaidWith(
  database: Database,
  method: { readonly accountId: string; readonly id: string },
): Promise<boolean> {
  const [row] = await database
    .select({ id: payment.id })
    .from(payment)
    .where(
      and(
        eq(payment.accountId, method.accountId),
        eq(payment.paymentMethodId, method.id),
        or(ne(payment.state, 'declined'), eq(payment.origin, 'pay_link')),
      ),
    )
    .limit(1);
  return row !== undefined;
}
