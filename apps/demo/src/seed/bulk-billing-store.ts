import type { Database } from '@demarc/database';
import { sql } from '@demarc/database/sql';
import type { BulkChunk } from './bulk-account-store.ts';
import { bulkId } from './bulk-id-store.ts';

/** A statement's number among all bulk statements, from which its ids come. */
const position = sql`n * 100 + m`;

/**
 * Twelve statements each, or the newest of them, with six lines. All amounts and ids are decided once, in
 * `bulk_statement`: every fourth account has paid everything, every tenth is past due by one statement, the rest owe the
 * newest.
 */
export async function insertBulkStatements(
  database: Database,
  { historyMonths }: Pick<BulkChunk, 'historyMonths'>,
): Promise<void> {
  await database.execute(sql`
    create temporary table bulk_statement on commit drop as
    select priced.*, internet_minor + second_minor + third_minor - 1000 + 349 + tax_minor as new_charges_minor
    from (
      select parts.*, round((internet_minor + second_minor + third_minor - 651) * 0.0725)::bigint as tax_minor
      from (
        select n, m, account_id, internet_id, second_id, voice_id, card_id, has_voice, is_past_due,
          m < 11 or (m = 11 and not is_past_due) or (m = 12 and is_paid) as is_settled,
          ${bulkId('statement', position)} as statement_id, ${bulkId('payment', position)} as payment_id,
          ${bulkId('statement booking', position)} as statement_booking_id, ${bulkId('payment booking', position)} as payment_booking_id,
          (cycle_start - make_interval(months => 13 - m))::date as period_start,
          (cycle_start - make_interval(months => 12 - m))::date - 1 as period_end,
          -- The price went up in the seventh month.
          (case n % 4 when 0 then 8499 when 1 then 4999 else 6499 end - case when m < 7 then 200 else 0 end)::bigint as internet_minor,
          (case when n % 3 = 0 then 4000 else 3999 end)::bigint as second_minor,
          (case when has_voice then 1999 else 1400 end)::bigint as third_minor
        from bulk_account cross join generate_series(13 - ${historyMonths}::int, 12) m
      ) parts
    ) priced`);
  await database.execute(sql`
    insert into statement (account_id, id, number, period_start, period_end, issued_at, due_on, currency,
      previous_balance_minor, payments_minor, new_charges_minor, total_due_minor)
    select account_id, statement_id, 'B' || to_char(period_end, 'YYMM') || '-' || n, period_start, period_end,
      period_end + interval '32 hours', period_end + 22, 'USD', unpaid, coalesce(before, 0) - unpaid, new_charges_minor, unpaid + new_charges_minor
    from (
      select *, case when m = 12 and is_past_due then before else 0 end as unpaid
      from (select *, lag(new_charges_minor) over (partition by n order by m) as before from bulk_statement) in_order
    ) rolled`);
  await database.execute(sql`
    insert into statement_line (account_id, statement_id, position, kind, description, subscription_id, period_start, period_end, amount_minor)
    select account_id, statement_id, line.position, line.kind, line.description, line.subscription_id, period_start, period_end, line.amount
    from bulk_statement cross join lateral (values
      (1, 'recurring', 'Internet', internet_id, internet_minor),
      (2, 'promotion', 'Welcome offer', internet_id, -1000),
      (3, 'recurring', case when n % 3 = 0 then 'Mobile Unlimited' else 'TV Select' end, second_id, second_minor),
      (4, 'recurring', case when has_voice then 'Home Voice' else 'Gateway rental' end,
        case when has_voice then voice_id else internet_id end, third_minor),
      (5, 'fee', 'Regulatory recovery fee', null, 349),
      (6, 'tax', 'State and local taxes', null, tax_minor)
    ) line (position, kind, description, subscription_id, amount)`);
}

/** The payments of what is settled. Each pays its statement in full. */
export async function insertBulkPayments(database: Database): Promise<void> {
  await database.execute(sql`
    insert into payment (account_id, id, payment_method_id, amount_minor, currency, state, idempotency_key,
      confirmation_number, processor_payment_id, decline_code, created_at, settled_at)
    select account_id, payment_id, card_id, new_charges_minor, 'USD', 'succeeded', 'bulk-statement-' || ${position},
      'P-' || upper(substr(md5(payment_id::text), 1, 8)), 'pi_bulk' || ${position}, null, paid_at, paid_at
    from (
      select *, period_end + interval '3 days' + case when m < 12 then n % 15 * interval '1 day' else interval '0' end as paid_at
      from bulk_statement where is_settled
    ) settled`);
}

/** Books statements and payments, as billing does. */
export async function insertBulkLedger(database: Database): Promise<void> {
  await database.execute(sql`
    insert into ledger_transaction (account_id, id, kind, cause_id, description, occurred_at)
    select account_id, statement_booking_id, 'statement', statement_id,
      'Statement B' || to_char(period_end, 'YYMM') || '-' || n, period_end + interval '32 hours'
    from bulk_statement`);
  await database.execute(sql`
    insert into ledger_entry (account_id, transaction_id, book, amount_minor, currency)
    select account_id, statement_booking_id, side.book, side.amount, 'USD'
    from bulk_statement cross join lateral (values
      ('receivable', new_charges_minor), ('revenue', tax_minor - new_charges_minor), ('tax_payable', -tax_minor)
    ) side (book, amount)`);
  await database.execute(sql`
    insert into ledger_transaction (account_id, id, kind, cause_id, description, occurred_at)
    select account_id, payment_booking_id, 'payment', payment_id, 'Card payment',
      period_end + interval '3 days' + case when m < 12 then n % 15 * interval '1 day' else interval '0' end
    from bulk_statement where is_settled`);
  await database.execute(sql`
    insert into ledger_entry (account_id, transaction_id, book, amount_minor, currency)
    select account_id, payment_booking_id, side.book, side.amount, 'USD'
    from bulk_statement cross join lateral (values ('cash', new_charges_minor), ('receivable', -new_charges_minor)) side (book, amount)
    where is_settled`);
}

export interface BulkFaults {
  readonly unbalancedTransactions: number;
  readonly statementsUnlikeTheirLines: number;
  readonly statementsUnlikeTheirBooking: number;
  readonly paymentsUnlikeTheirBooking: number;
  readonly unknownOfferings: number;
}

/**
 * What triggers and foreign keys would have refused, and what no constraint can say, over the chunk at hand. In the
 * chunk's own transaction, so a fault is never committed. All zero: the money adds up.
 *
 * Tables are read by the stretch of ids the chunk's accounts have: while a database is filled nothing is known of its
 * sizes yet, and PostgreSQL would otherwise read whole tables for each chunk.
 */
export async function verifyBulkChunk(database: Database, { first, last }: BulkChunk): Promise<BulkFaults> {
  const inChunk = (table: string) =>
    sql`${sql.raw(table)}.account_id between ${bulkId('account', sql`${first}::int`)} and ${bulkId('account', sql`${last}::int`)}`;
  const [faults] = await database.execute<{ [Fault in keyof BulkFaults]: number }>(sql`
    with entry as materialized (
      select e.account_id, t.kind, t.cause_id, count(e.book) as entries, count(distinct e.currency) as currencies,
        coalesce(sum(e.amount_minor), 0) as total, sum(e.amount_minor) filter (where e.book = 'receivable') as receivable
      from bulk_account join ledger_transaction t using (account_id)
      left join ledger_entry e on e.account_id = t.account_id and e.transaction_id = t.id and ${inChunk('e')}
      where ${inChunk('t')}
      group by e.account_id, t.id, t.kind, t.cause_id
    ), lines as (
      select account_id, statement_id, sum(amount_minor) as total
      from bulk_account join statement_line using (account_id)
      where ${inChunk('statement_line')} group by account_id, statement_id
    )
    select
      (select count(*)::int from entry where total <> 0 or entries < 2 or currencies <> 1) as "unbalancedTransactions",
      (select count(*)::int from bulk_account join statement s using (account_id)
        left join lines l on l.account_id = s.account_id and l.statement_id = s.id
        where ${inChunk('s')} and s.new_charges_minor is distinct from l.total) as "statementsUnlikeTheirLines",
      (select count(*)::int from bulk_account join statement s using (account_id)
        left join entry e on e.account_id = s.account_id and e.kind = 'statement' and e.cause_id = s.id
        where ${inChunk('s')} and s.new_charges_minor is distinct from e.receivable) as "statementsUnlikeTheirBooking",
      (select count(*)::int from bulk_account join payment p using (account_id)
        left join entry e on e.account_id = p.account_id and e.kind = 'payment' and e.cause_id = p.id
        where ${inChunk('p')} and -p.amount_minor is distinct from e.receivable) as "paymentsUnlikeTheirBooking",
      (select count(*)::int from bulk_account join subscription s using (account_id)
        where ${inChunk('s')} and not exists (select from product_offering where id = s.offering_id)) as "unknownOfferings"`);
  if (!faults) throw new Error('The check of a bulk chunk gave no answer.');
  return faults;
}
