import type { Database } from '@demarc/database';
import { and, anyOf, asc, eq, paymentArrangement, plannedPayment, sql } from '@demarc/database/sql';
import type { PlannedPayment } from './planned-payment-store.ts';

export type PaymentArrangement = typeof paymentArrangement.$inferSelect;
export type PaymentArrangementState = PaymentArrangement['state'];

export async function insertArrangement(database: Database, row: PaymentArrangement): Promise<void> {
  await database.insert(paymentArrangement).values(row);
}

export async function findActiveArrangement(
  database: Database,
  accountId: string,
): Promise<PaymentArrangement | undefined> {
  const [row] = await database
    .select()
    .from(paymentArrangement)
    .where(and(eq(paymentArrangement.accountId, accountId), eq(paymentArrangement.state, 'active')));
  return row;
}

/** @param accountIds The accounts it may belong to; `all` for the system. */
export async function findArrangement(
  database: Database,
  arrangementId: string,
  accountIds: readonly string[] | 'all',
): Promise<PaymentArrangement | undefined> {
  const [row] = await database
    .select()
    .from(paymentArrangement)
    .where(
      and(
        eq(paymentArrangement.id, arrangementId),
        accountIds === 'all' ? undefined : anyOf(paymentArrangement.accountId, accountIds),
      ),
    );
  return row;
}

/** Ends an arrangement that is active. @returns It as it is now; undefined when it was not. */
export async function endArrangement(
  database: Database,
  { accountId, id }: Pick<PaymentArrangement, 'accountId' | 'id'>,
  state: Exclude<PaymentArrangementState, 'active'>,
  endedAt: Date,
): Promise<PaymentArrangement | undefined> {
  const [row] = await database
    .update(paymentArrangement)
    .set({ state, endedAt })
    .where(
      and(
        eq(paymentArrangement.accountId, accountId),
        eq(paymentArrangement.id, id),
        eq(paymentArrangement.state, 'active'),
      ),
    )
    .returning();
  return row;
}

/** Its instalments, by date. */
export const selectInstalments = (
  database: Database,
  { accountId, id }: Pick<PaymentArrangement, 'accountId' | 'id'>,
): Promise<PlannedPayment[]> =>
  database
    .select()
    .from(plannedPayment)
    .where(and(eq(plannedPayment.accountId, accountId), eq(plannedPayment.arrangementId, id)))
    .orderBy(asc(plannedPayment.chargeOn), asc(plannedPayment.id));

/** Cancels the instalments that are still planned. */
export async function cancelInstalments(
  database: Database,
  { accountId, id }: Pick<PaymentArrangement, 'accountId' | 'id'>,
  { reason, at }: { reason: string; at: Date },
): Promise<void> {
  await database
    .update(plannedPayment)
    .set({ state: 'cancelled', endReason: reason, endedAt: at, nextTryAt: null })
    .where(
      and(
        eq(plannedPayment.accountId, accountId),
        eq(plannedPayment.arrangementId, id),
        eq(plannedPayment.state, 'planned'),
      ),
    );
}

/**
 * What took off what was owed since an arrangement was made and stayed, in minor units: payments less what went back of
 * them, and credits.
 */
export async function selectPaidSince(
  database: Database,
  { accountId, createdAt }: Pick<PaymentArrangement, 'accountId' | 'createdAt'>,
): Promise<number> {
  const since = sql`${createdAt.toISOString()}::timestamptz`;
  const [row] = await database.execute<{ amount_minor: string }>(sql`
    with paid as (
      select id, amount_minor from payment
      where account_id = ${accountId} and state = 'succeeded' and settled_at >= ${since}
    )
    select (select coalesce(sum(amount_minor), 0) from paid)
      - (select coalesce(sum(amount_minor), 0) from refund
        where account_id = ${accountId} and state <> 'failed' and payment_id in (select id from paid))
      - (select coalesce(sum(amount_minor), 0) from chargeback
        where account_id = ${accountId} and state <> 'won' and payment_id in (select id from paid))
      - (select coalesce(sum(amount_minor), 0) from ledger_transaction event
        join ledger_entry entry on entry.account_id = event.account_id and entry.transaction_id = event.id
        where event.account_id = ${accountId} and event.kind = 'credit' and event.occurred_at >= ${since}
          and entry.book = 'receivable') as amount_minor`);
  return Number(row?.amount_minor ?? 0);
}
