import type { Database } from '@demarc/database';
import { sql } from '@demarc/database/sql';

/** The bill autopay is to pay, and what it comes to in minor units. */
export async function findAutopayRow(
  database: Database,
  accountId: string,
): Promise<{ id: string; amountMinor: number } | undefined> {
  const [row] = await database.execute<{ id: string; amount_minor: string }>(sql`
    select planned_payment.id, total_due_minor as amount_minor from planned_payment
    join statement on statement.account_id = planned_payment.account_id and statement.id = planned_payment.statement_id
    where planned_payment.account_id = ${accountId} and kind = 'autopay'`);
  return row && { id: row.id, amountMinor: Number(row.amount_minor) };
}

/** One try was made, and was declined. */
export async function markDeclined(
  database: Database,
  planned: { accountId: string; id: string; paymentId: string; nextTryAt: Date },
): Promise<void> {
  await database.execute(sql`
    update planned_payment
    set try_count = 1, payment_id = ${planned.paymentId}, next_try_at = ${planned.nextTryAt.toISOString()}::timestamptz,
      charge_on = charge_on - 1
    where account_id = ${planned.accountId} and id = ${planned.id}`);
}
