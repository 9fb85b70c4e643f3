import type { Database } from '@demarc/database';
import { and, asc, chargeback, eq } from '@demarc/database/sql';

export type Chargeback = typeof chargeback.$inferSelect;

/** @returns False when it is there already. */
export async function insertChargeback(database: Database, row: Chargeback): Promise<boolean> {
  const inserted = await database
    .insert(chargeback)
    .values(row)
    .onConflictDoNothing({ target: [chargeback.accountId, chargeback.processorDisputeId] })
    .returning({ id: chargeback.id });
  return inserted.length > 0;
}

export async function findChargeback(
  database: Database,
  { accountId, processorDisputeId }: Pick<Chargeback, 'accountId' | 'processorDisputeId'>,
): Promise<Chargeback | undefined> {
  const [row] = await database
    .select()
    .from(chargeback)
    .where(and(eq(chargeback.accountId, accountId), eq(chargeback.processorDisputeId, processorDisputeId)));
  return row;
}

/** A payment's chargebacks in any state, oldest first. */
export const selectChargebacksOf = (
  database: Database,
  { accountId, id }: { accountId: string; id: string },
): Promise<Chargeback[]> =>
  database
    .select()
    .from(chargeback)
    .where(and(eq(chargeback.accountId, accountId), eq(chargeback.paymentId, id)))
    .orderBy(asc(chargeback.openedAt), asc(chargeback.id));

/** Closes a chargeback that is open. @returns False when it was closed already. */
export async function closeChargeback(
  database: Database,
  { accountId, id }: Pick<Chargeback, 'accountId' | 'id'>,
  to: { state: 'won' | 'lost'; closedAt: Date },
): Promise<boolean> {
  const closed = await database
    .update(chargeback)
    .set(to)
    .where(and(eq(chargeback.accountId, accountId), eq(chargeback.id, id), eq(chargeback.state, 'open')))
    .returning({ id: chargeback.id });
  return closed.length > 0;
}
