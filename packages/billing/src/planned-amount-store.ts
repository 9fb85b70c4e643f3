import type { Database } from '@demarc/database';
import { sql } from '@demarc/database/sql';
import { openOfBillSql } from './bill-open-store.ts';
import type { PlannedPayment } from './planned-payment-store.ts';

/** SQL of what autopay would take for the row named `planned_payment`: what is open of its bill. Minor units. */
export const autopayDueSql = `(
  select ${openOfBillSql('bill', { less: 'in_progress' })} from statement as bill
  where bill.account_id = planned_payment.account_id and bill.id = planned_payment.statement_id
)`;

/**
 * What autopay would take for a planned payment now, and what it would if none of the payments in progress were made, in
 * minor units. The account is locked by whoever charges it.
 */
export async function selectAutopayDue(
  database: Database,
  { accountId, statementId }: Pick<PlannedPayment, 'accountId' | 'statementId'>,
): Promise<{ dueMinor: number; unpaidMinor: number }> {
  const [row] = await database.execute<{ due_minor: string; unpaid_minor: string }>(sql`
    select ${sql.raw(openOfBillSql('bill', { less: 'in_progress' }))} as due_minor,
      ${sql.raw(openOfBillSql('bill', { less: 'made' }))} as unpaid_minor
    from statement as bill where account_id = ${accountId} and id = ${statementId}`);
  return { dueMinor: Number(row?.due_minor ?? 0), unpaidMinor: Number(row?.unpaid_minor ?? 0) };
}
