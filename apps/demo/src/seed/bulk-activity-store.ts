import type { Database } from '@demarc/database';
import { sql } from '@demarc/database/sql';
import { bulkId } from './bulk-id-store.ts';

/** Makes the partitions that 60 days of usage up to `today` need. */
export async function ensureUsageMonths(
  database: Database,
  { today, days }: { today: string; days: number },
): Promise<void> {
  await database.execute(sql`
    select ensure_usage_month(month::date)
    from generate_series(date_trunc('month', ${today}::date - ${days}::int), ${today}::date, interval '1 month') month`);
}

/**
 * Sixty days of usage each, up to yesterday, heavier at weekends. Only the daily figures, which the portal reads: the
 * raw records behind them would double the size of the database and are not read by what is measured.
 */
export async function insertBulkUsage(database: Database): Promise<void> {
  await database.execute(sql`
    insert into usage_day (account_id, subscription_id, day, bytes_down, bytes_up, as_of)
    select account_id, internet_id, day, gigabytes * 900000000::bigint, gigabytes * 100000000::bigint, day + interval '26 hours'
    from (
      select account_id, internet_id, today - back as day,
        (6 + (n * 7 + back * 13) % 19) * case when extract(isodow from today - back) >= 6 then 2 else 1 end as gigabytes
      from bulk_account cross join generate_series(60, 1, -1) back
    ) daily`);
}

/** A ticket with a question and an answer on every tenth account. */
export async function insertBulkTickets(database: Database): Promise<void> {
  await database.execute(sql`
    insert into trouble_ticket (account_id, id, reference, category, subject, state, opened_at, updated_at, answer_due_at)
    select account_id, ${bulkId('ticket', sql`n`)}, 'T-' || upper(substr(md5(n::text), 1, 4) || '-' || substr(md5(n::text), 5, 4)),
      'internet', 'Slow in the evening', case when n % 20 = 0 then 'in_progress' else 'resolved' end,
      today - interval '20 days', today - interval '19 days', today - interval '20 days' + interval '4 hours'
    from bulk_account where n % 10 = 0`);
  await database.execute(sql`
    insert into ticket_message (account_id, id, ticket_id, author, body, sent_at)
    select account_id, ${bulkId('question', sql`n`)}, ${bulkId('ticket', sql`n`)}, 'customer',
      'Films stop to load after eight in the evening. Mornings are fine.', today - interval '20 days'
    from bulk_account where n % 10 = 0
    union all
    select account_id, ${bulkId('answer', sql`n`)}, ${bulkId('ticket', sql`n`)}, 'staff',
      'Thank you. We see the load on your street and have moved you to a quieter channel.', today - interval '19 days'
    from bulk_account where n % 10 = 0`);
}
