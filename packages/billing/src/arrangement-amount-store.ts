import type { Database, Day } from '@demarc/database';
import { sql } from '@demarc/database/sql';

/**
 * What of an account's past-due balance can be arranged, in minor units: what of its bills due before `today` is unpaid,
 * payments in progress counted as made, less what of them is disputed and what other payments are planned to take.
 */
export async function selectArrangeable(database: Database, accountId: string, today: Day): Promise<number> {
  const [row] = await database.execute<{ amount_minor: string }>(sql`
    select greatest(0,
      (select coalesce(sum(amount_minor), 0) from ledger_entry
        where account_id = ${accountId} and book = 'receivable')
      - (select coalesce(sum(amount_minor), 0) from payment
        where account_id = ${accountId} and state in ('intended', 'unknown', 'processing'))
      - (select coalesce(sum(new_charges_minor), 0) from statement
        where account_id = ${accountId} and due_on >= ${today}::date and new_charges_minor > 0)
      - (select coalesce(sum(charge_dispute.amount_minor), 0) from charge_dispute
        join statement on statement.account_id = charge_dispute.account_id and statement.id = charge_dispute.statement_id
        where charge_dispute.account_id = ${accountId} and charge_dispute.state = 'open' and due_on < ${today}::date)
      - (select coalesce(sum(amount_minor), 0) from planned_payment
        where account_id = ${accountId} and state = 'planned')
    )::bigint as amount_minor`);
  return Number(row?.amount_minor ?? 0);
}
