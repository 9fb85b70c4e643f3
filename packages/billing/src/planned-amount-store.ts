import type { Database } from '@demarc/database';
import { sql } from '@demarc/database/sql';
import type { PlannedPayment } from './planned-payment-store.ts';

/**
 * SQL of what autopay would take for the row named `planned_payment`: what is left of its bill, payments and credits
 * having gone against the oldest charges first and payments in progress counted as made; less what is disputed of it and
 * the bills before; less what other payments are planned to take. Minor units, never below zero and never above the bill.
 */
export const autopayDueSql = `greatest(0, least(
  (select total_due_minor from statement
    where statement.account_id = planned_payment.account_id and statement.id = planned_payment.statement_id),
  (select coalesce(sum(amount_minor), 0) from ledger_entry
    where account_id = planned_payment.account_id and book = 'receivable')
  - (select coalesce(sum(amount_minor), 0) from payment
    where account_id = planned_payment.account_id and state in ('intended', 'unknown', 'processing'))
  - (select coalesce(sum(newer.new_charges_minor), 0)
    from statement as mine
    join statement as newer on newer.account_id = mine.account_id and newer.period_end > mine.period_end
    where mine.account_id = planned_payment.account_id and mine.id = planned_payment.statement_id
      and newer.new_charges_minor > 0)
  - (select coalesce(sum(disputed.amount_minor), 0)
    from charge_dispute as disputed
    join statement as mine on mine.account_id = disputed.account_id and mine.id = planned_payment.statement_id
    join statement as billed on billed.account_id = disputed.account_id and billed.id = disputed.statement_id
    where disputed.account_id = planned_payment.account_id and disputed.state = 'open'
      and billed.period_end <= mine.period_end)
  - (select coalesce(sum(other.amount_minor), 0) from planned_payment as other
    where other.account_id = planned_payment.account_id and other.state = 'planned')
))::bigint`;

/** What autopay would take for a planned payment now, in minor units. The account is locked by whoever charges it. */
export async function selectAutopayDue(
  database: Database,
  { accountId, id }: Pick<PlannedPayment, 'accountId' | 'id'>,
): Promise<number> {
  const [row] = await database.execute<{ due_minor: string }>(sql`
    select ${sql.raw(autopayDueSql)} as due_minor from planned_payment
    where account_id = ${accountId} and id = ${id}`);
  return Number(row?.due_minor ?? 0);
}
