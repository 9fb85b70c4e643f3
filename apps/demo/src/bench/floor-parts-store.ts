/**
 * What several floors' statements say alike, as text put together once when the floor starts. The first parameters are
 * the same for all reads: `$1` account id (uuid), `$2` now (timestamptz).
 */

/** A public id. @param column An expression of type uuid. */
export const idOf = (prefix: string, column: string): string => `'${prefix}_' || replace(${column}::text, '-', '')`;

/** The schema's `Money`. @param amount An expression in minor units. */
export const moneyOf = (amount: string, currency = 'me.currency'): string =>
  `json_build_object('amountMinor', ${amount}, 'currency', ${currency})`;

/** An instant as the API writes it. @param column An expression of type timestamptz. */
export const instantOf = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** What went back of a payment, in one word. @param payment The name of its row. */
export const returnedOf = (payment: string): string =>
  `case when exists (select 1 from chargeback b
      where b.account_id = $1 and b.payment_id = ${payment}.id and b.state <> 'won') then 'CHARGED_BACK'
    else (select case when sum(r.amount_minor) >= ${payment}.amount_minor then 'REFUNDED'
        when count(*) > 0 then 'PARTLY_REFUNDED' end
      from refund r where r.account_id = $1 and r.payment_id = ${payment}.id and r.state <> 'failed') end`;

/** `me`: the account, its holder, its day. */
export const meCte = `me as (
  select a.*, c.given_name, c.family_name, ($2::timestamptz at time zone a.time_zone)::date as today
  from account a join customer c on c.id = a.customer_id where a.id = $1
)`;

/** The whole answer to a page. @param account The `json_build_object` arguments of its account, id and number aside. */
export const pageOf = (
  account: string,
): string => `json_build_object('data', json_build_object('viewer', json_build_object(
  'givenName', me.given_name,
  'accounts', json_build_array(json_build_object('id', ${idOf('acct', 'me.id')}, 'accountNumber', me.account_number,
    'holderName', me.given_name || ' ' || me.family_name, 'viewerRole', 'OWNER',
    'isFrozen', exists (select 1 from account_freeze where account_id = $1 and lifted_at is null))),
  'account', json_build_object('id', ${idOf('acct', 'me.id')}, 'accountNumber', me.account_number,
    'timeZone', me.time_zone, ${account})
)))::text as body from me`;

/** `owed`, `waiting`, `held`, `due`: what {@link balanceJson} is made of. Needs `me`. */
export const balanceCtes = `owed as (
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
)`;

export const balanceJson = `(select json_build_object(
  'current', ${moneyOf('current_minor')},
  'pastDue', ${moneyOf('greatest(0, least(current_minor, current_minor - not_due_minor) - disputed_past_due_minor)')},
  'pending', ${moneyOf('pending_minor')},
  'disputed', ${moneyOf('disputed_minor')},
  'payable', ${moneyOf('greatest(0, current_minor - pending_minor)')},
  'dueOn', case when current_minor > 0 then due_on end,
  'asOf', ${instantOf('$2::timestamptz')}) from owed, waiting, held, due)`;

export const serviceAddressJson = `(select json_build_object('line1', line1, 'line2', line2, 'city', city, 'region', region,
  'postcode', postcode) from service_address where account_id = $1 order by id limit 1)`;

/** A page's `pageInfo`. @param page A CTE of one row more than the page's 12, with `place` from 1 and `cursor`. */
export const pageInfoOf = (page: string): string => `json_build_object(
  'hasNextPage', (select count(*) > 12 from ${page}),
  'endCursor', (select cursor from ${page} where place <= 12 order by place desc limit 1))`;

/** The first page of 12 of a list, as a CTE for {@link pageInfoOf}. @param sort Text of the sort value, as cursors have it. */
export const firstPageCte = (name: string, table: string, column: string, sort: string): string => `${name} as (
  select newest.*, row_number() over (order by ${column} desc, id desc) as place,
    translate(rtrim(encode(convert_to(${sort} || '|' || id::text, 'UTF8'), 'base64'), '='), E'+/\\n', '-_') as cursor
  from (select * from ${table} where account_id = $1 order by ${column} desc, id desc limit 13) newest
)`;

export const cardJson = (card: string): string => `json_build_object('id', ${idOf('card', `${card}.id`)},
  'brand', ${card}.brand, 'lastFour', ${card}.last_four, 'expiryMonth', ${card}.expiry_month,
  'expiryYear', ${card}.expiry_year, 'isDefault', ${card}.is_default)`;

export const ticketFields = (ticket: string): string => `'id', ${idOf('tick', `${ticket}.id`)},
  'reference', ${ticket}.reference, 'category', upper(${ticket}.category), 'subject', ${ticket}.subject,
  'state', upper(${ticket}.state), 'openedAt', ${instantOf(`${ticket}.opened_at`)}, 'updatedAt', ${instantOf(`${ticket}.updated_at`)}`;
