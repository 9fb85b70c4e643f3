import type { Database } from '@demarc/database';
import { and, anyOf, asc, eq, refund, type SQL } from '@demarc/database/sql';

export type Refund = typeof refund.$inferSelect;
export type RefundState = Refund['state'];

export async function insertRefund(database: Database, row: Refund): Promise<void> {
  await database.insert(refund).values(row);
}

const select = async (database: Database, where: SQL | undefined): Promise<Refund | undefined> => {
  const [row] = await database.select().from(refund).where(where);
  return row;
};

export const findRefund = (
  database: Database,
  { accountId, id }: Pick<Refund, 'accountId' | 'id'>,
): Promise<Refund | undefined> => select(database, and(eq(refund.accountId, accountId), eq(refund.id, id)));

export const findRefundByKey = (
  database: Database,
  accountId: string,
  idempotencyKey: string,
): Promise<Refund | undefined> =>
  select(database, and(eq(refund.accountId, accountId), eq(refund.idempotencyKey, idempotencyKey)));

/** On whatever account. */
export const findRefundById = (database: Database, refundId: string): Promise<Refund | undefined> =>
  select(database, eq(refund.id, refundId));

/** The refund the processor knows by this id, on whatever account. */
export const findRefundByProcessorId = (database: Database, processorRefundId: string): Promise<Refund | undefined> =>
  select(database, eq(refund.processorRefundId, processorRefundId));

/** Whether money is on its way back to a payer of the account, or may be. */
export async function hasOpenRefund(database: Database, accountId: string): Promise<boolean> {
  const rows = await database
    .select({ id: refund.id })
    .from(refund)
    .where(and(eq(refund.accountId, accountId), anyOf(refund.state, ['intended', 'unknown'], 'text')))
    .limit(1);
  return rows.length > 0;
}

/** A payment's refunds in any state, oldest first. */
export const selectRefundsOf = (
  database: Database,
  { accountId, id }: { accountId: string; id: string },
): Promise<Refund[]> =>
  database
    .select()
    .from(refund)
    .where(and(eq(refund.accountId, accountId), eq(refund.paymentId, id)))
    .orderBy(asc(refund.createdAt), asc(refund.id));

/**
 * Moves a refund on, if it is still in one of the states `from`: of two that settle the same refund, one does.
 *
 * @returns The refund as it is now; undefined when it was in none of those states.
 */
export async function moveRefund(
  database: Database,
  { accountId, id }: Pick<Refund, 'accountId' | 'id'>,
  from: readonly RefundState[],
  to: Partial<Pick<Refund, 'processorRefundId' | 'failureCode' | 'settledAt'>> & { state: RefundState },
): Promise<Refund | undefined> {
  const [row] = await database
    .update(refund)
    .set(to)
    .where(and(eq(refund.accountId, accountId), eq(refund.id, id), anyOf(refund.state, from, 'text')))
    .returning();
  return row;
}
