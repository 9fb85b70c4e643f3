import { returnedOf } from './floor-parts-store.ts';

/** A way to pay as the customer knows it. */
const methodNameSql = `case when kind = 'bank_account' then brand || ' account ending in ' || last_four
  when kind = 'wallet' then coalesce((array['Amazon Pay', 'Apple Pay', 'Google Pay', 'Link', 'Samsung Pay'])[
    array_position(array['amazon_pay', 'apple_pay', 'google_pay', 'link', 'samsung_pay'], wallet)], 'Wallet') || ' (' else '' end
  || case when kind = 'bank_account' then '' else coalesce((array['American Express', 'Diners Club', 'Discover', 'JCB', 'Mastercard',
    'UnionPay', 'Visa'])[array_position(array['amex', 'diners', 'discover', 'jcb', 'mastercard', 'unionpay', 'visa'], brand)], 'Card')
    || ' ending in ' || last_four end || case when kind = 'wallet' then ')' else '' end`;

/**
 * The dashboard of one account in a single hand-written statement whose JSON is the answer: what the API is measured
 * against. It knows the whole model at once, has no rooms, checks nobody's right and must never ship.
 *
 * Parameters: `$1` account id (uuid), `$2` now (timestamptz). The result has one column, `body`.
 */
export const floorDashboardSql = `
with me as (
  select a.*, c.given_name, c.family_name, ($2::timestamptz at time zone a.time_zone)::date as today
  from account a join customer c on c.id = a.customer_id where a.id = $1
), cycle as (
  select me.*, case when extract(day from today) >= cycle_day
      then (date_trunc('month', today) + (cycle_day - 1) * interval '1 day')::date
      else (date_trunc('month', today) - interval '1 month' + (cycle_day - 1) * interval '1 day')::date end as cycle_start
  from me
), owed as (
  select coalesce(sum(amount_minor), 0)::bigint as current_minor
  from ledger_entry where account_id = $1 and book = 'receivable'
), waiting as (
  select coalesce(sum(amount_minor), 0)::bigint as pending_minor
  from payment where account_id = $1 and state in ('intended', 'unknown', 'processing')
), held as (
  select coalesce(sum(amount_minor), 0)::bigint as disputed_minor,
    coalesce(sum(amount_minor) filter (where due_on < me.today), 0)::bigint as disputed_past_due_minor
  from me left join (charge_dispute d join statement s on s.account_id = d.account_id and s.id = d.statement_id)
    on d.account_id = $1 and d.state = 'open'
), issued as (
  select due_on, new_charges_minor, coalesce(sum(new_charges_minor) over (
    order by period_end desc rows between unbounded preceding and 1 preceding), 0) as newer_minor
  from statement where account_id = $1
), due as (
  select coalesce(sum(new_charges_minor) filter (where due_on >= me.today), 0)::bigint as not_due_minor,
    coalesce(min(due_on) filter (where due_on >= me.today and newer_minor < owed.current_minor), max(due_on)) as due_on
  from issued, me, owed
), services as (
  select s.*, o.kind, o.name, o.allowance_bytes,
    s.promotion_ends_on >= me.today as promoted
  from subscription s join product_offering o on o.id = s.offering_id, me
  where s.account_id = $1 and s.status <> 'ended'
)
select json_build_object('data', json_build_object('viewer', json_build_object(
  'givenName', cycle.given_name,
  'accounts', json_build_array(json_build_object(
    'id', 'acct_' || replace(cycle.id::text, '-', ''), 'accountNumber', cycle.account_number,
    'holderName', cycle.given_name || ' ' || cycle.family_name, 'viewerRole', 'OWNER',
    'isFrozen', exists (select 1 from account_freeze where account_id = $1 and lifted_at is null))),
  'account', json_build_object(
    'id', 'acct_' || replace(cycle.id::text, '-', ''), 'accountNumber', cycle.account_number,
    'status', upper(cycle.status), 'timeZone', cycle.time_zone, 'viewerRole', 'OWNER',
    'balance', (select json_build_object(
      'current', json_build_object('amountMinor', current_minor, 'currency', cycle.currency),
      'pastDue', json_build_object('amountMinor', greatest(0, least(current_minor, current_minor - not_due_minor) - disputed_past_due_minor), 'currency', cycle.currency),
      'pending', json_build_object('amountMinor', pending_minor, 'currency', cycle.currency),
      'disputed', json_build_object('amountMinor', disputed_minor, 'currency', cycle.currency),
      'payable', json_build_object('amountMinor', greatest(0, current_minor - pending_minor), 'currency', cycle.currency),
      'dueOn', case when current_minor > 0 then due_on end,
      'asOf', to_char($2::timestamptz at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) from owed, waiting, held, due),
    'statements', json_build_object('nodes', (select coalesce(json_agg(json_build_object(
      'id', 'stmt_' || replace(id::text, '-', ''), 'number', number, 'periodStart', period_start, 'periodEnd', period_end,
      'issuedAt', to_char(issued_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'dueOn', due_on,
      'totalDue', json_build_object('amountMinor', total_due_minor, 'currency', currency))), '[]')
      from (select * from statement where account_id = $1 order by period_end desc, id desc limit 1) newest)),
    'payments', json_build_object('nodes', (select coalesce(json_agg(json_build_object(
      'id', 'pay_' || replace(id::text, '-', ''), 'state', upper(state),
      'returned', ${returnedOf('newest')},
      'createdAt', to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'amount', json_build_object('amountMinor', amount_minor, 'currency', currency),
      'paymentMethod', (select json_build_object('label', label, 'name', ${methodNameSql}) from payment_method m
        where m.account_id = $1 and m.id = newest.payment_method_id)) order by created_at desc, id desc), '[]')
      from (select * from payment where account_id = $1 order by created_at desc, id desc limit 3) newest)),
    'plannedPayments', (select coalesce(json_agg(json_build_object(
      'id', 'plan_' || replace(p.id::text, '-', ''), 'kind', upper(p.kind), 'state', upper(p.state),
      'nextTryOn', case when p.state = 'planned' then case when p.try_count = 0 or p.next_try_at is null then p.charge_on
        else (p.next_try_at at time zone cycle.time_zone)::date end end,
      'amount', json_build_object('currency', cycle.currency, 'amountMinor', case
        when p.state <> 'planned' then (select amount_minor from payment where account_id = $1 and id = p.payment_id)
        when p.amount_minor is not null then p.amount_minor
        else (select greatest(0, least(mine.total_due_minor, owed.current_minor - waiting.pending_minor
          - (select coalesce(sum(new_charges_minor), 0) from statement where account_id = $1 and period_end > mine.period_end and new_charges_minor > 0)
          - (select coalesce(sum(d.amount_minor), 0) from charge_dispute d join statement b on b.account_id = $1 and b.id = d.statement_id
            where d.account_id = $1 and d.state = 'open' and b.period_end <= mine.period_end)
          - (select coalesce(sum(amount_minor), 0) from planned_payment where account_id = $1 and state = 'planned')))
          from statement mine, owed, waiting where mine.account_id = $1 and mine.id = p.statement_id) end),
      'paymentMethod', (select json_build_object('label', label, 'name', ${methodNameSql}) from payment_method m
        where m.account_id = $1 and m.id = p.payment_method_id)) order by charge_on, id), '[]')
      from planned_payment p where p.account_id = $1 and p.state in ('planned', 'charging')),
    'subscriptions', (select coalesce(json_agg(json_build_object(
      'id', 'sub_' || replace(id::text, '-', ''), 'status', upper(status),
      'offering', json_build_object('kind', upper(kind), 'name', name),
      'currentPrice', json_build_object('amountMinor', greatest(0, monthly_price_minor - case when promoted then promotion_discount_minor else 0 end), 'currency', cycle.currency),
      'monthlyPrice', json_build_object('amountMinor', monthly_price_minor, 'currency', cycle.currency),
      'promotion', case when promoted then json_build_object('name', promotion_name, 'endsOn', promotion_ends_on) end,
      'pendingOrder', (select json_build_object('effectiveOn', effective_on, 'offering', json_build_object('name', o.name))
        from product_order p join product_offering o on o.id = p.offering_id
        where p.account_id = $1 and p.subscription_id = services.id and p.state = 'acknowledged')) order by started_on, id), '[]') from services),
    'usage', (select coalesce(json_agg(json_build_object(
      'subscription', json_build_object('id', 'sub_' || replace(services.id::text, '-', ''), 'offering', json_build_object('name', services.name)),
      'cycleStart', cycle.cycle_start, 'cycleEnd', (cycle.cycle_start + interval '1 month' - interval '1 day')::date,
      'usedBytes', coalesce(used.bytes, 0)::bigint, 'allowanceBytes', services.allowance_bytes,
      'asOf', to_char(used.as_of at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by started_on, id), '[]')
      from services left join lateral (select sum(bytes_down + bytes_up) as bytes, max(as_of) as as_of from usage_day u
        where u.account_id = $1 and u.subscription_id = services.id and u.day between cycle.cycle_start and cycle.today) used on true
      where services.kind in ('internet', 'mobile') and services.status <> 'pending'),
    'tickets', json_build_object('nodes', (select coalesce(json_agg(json_build_object(
      'id', 'tick_' || replace(id::text, '-', ''), 'reference', reference, 'category', upper(category), 'subject', subject,
      'state', upper(state), 'openedAt', to_char(opened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'updatedAt', to_char(updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by updated_at desc, id desc), '[]')
      from (select * from trouble_ticket where account_id = $1 order by updated_at desc, id desc limit 10) newest)))
)))::text as body
from cycle`;
