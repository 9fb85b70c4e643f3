import type { Database } from '@demarc/database';
import { arrayLiteral, type SQL, sql } from '@demarc/database/sql';
import type { Payment } from './payment-store.ts';

/**
 * SQL of whether a planned payment of the account was charged since the payment in the row `made` was made, or left out
 * because nothing, or too little, was owed. A try that was declined took nothing and is made again.
 */
const reckonedWithSql = sql`(
  exists (
    select from planned_payment where planned_payment.account_id = made.account_id
      and planned_payment.state = 'skipped' and planned_payment.end_reason in ('nothing_owed', 'below_minimum')
      and planned_payment.ended_at >= made.created_at
  ) or exists (
    select from payment as planned where planned.account_id = made.account_id
      and planned.origin in ('scheduled', 'instalment', 'autopay') and planned.state <> 'declined'
      and planned.created_at >= made.created_at and planned.id <> made.id
  )
)`;

const selectReckoned = (database: Database, accountIds: SQL, paymentIds: SQL) =>
  database.execute<{ id: string }>(sql`
    select id from payment as made
    where account_id = any(${accountIds}::uuid[]) and id = any(${paymentIds}::uuid[]) and ${reckonedWithSql}`);

/** Those of payments with which a planned payment of their account reckoned since. */
export async function selectReckonedWith(
  database: Database,
  { accountIds, paymentIds }: { accountIds: readonly string[]; paymentIds: readonly string[] },
): Promise<ReadonlySet<string>> {
  const rows = await selectReckoned(database, sql`${arrayLiteral(accountIds)}`, sql`${arrayLiteral(paymentIds)}`);
  return new Set(rows.map(({ id }) => id));
}

/** Whether a planned payment reckoned with this one since. With the account locked it stays so. */
export const isReckonedWith = async (
  database: Database,
  { accountId, id }: Pick<Payment, 'accountId' | 'id'>,
): Promise<boolean> => (await selectReckonedWith(database, { accountIds: [accountId], paymentIds: [id] })).has(id);
