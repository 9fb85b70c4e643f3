import { type Database, decodeCursor, type Page, type PageRequest, toPage } from '@demarc/database';
import { and, anyOf, desc, eq, payment, type SQL, sql } from '@demarc/database/sql';

export type Payment = typeof payment.$inferSelect;
export type PaymentState = Payment['state'];

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

/** One account's payments, newest first. */
export async function selectPayments(database: Database, accountId: string, page: PageRequest): Promise<Page<Payment>> {
  const after = decodeCursor(page.after);
  const rows = await database
    .select()
    .from(payment)
    .where(
      and(
        eq(payment.accountId, accountId),
        after
          ? sql`(${payment.createdAt}, ${payment.id}) < (${after.sort}::timestamptz, ${after.id}::uuid)`
          : undefined,
      ),
    )
    .orderBy(desc(payment.createdAt), desc(payment.id))
    .limit(page.first + 1);
  return toPage(rows, page.first, (row) => ({ sort: row.createdAt.toISOString(), id: row.id }));
}
