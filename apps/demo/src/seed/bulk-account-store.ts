import type { Database } from '@demarc/database';
import { type SQL, sql } from '@demarc/database/sql';
import { bulkId } from './bulk-id-store.ts';
import type { OfferingCode } from './catalogue.ts';

/** Which bulk accounts a transaction makes, and the day it is there. */
export interface BulkChunk {
  readonly first: number;
  readonly last: number;
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
  /** Statements an account has, 2 to 12, the newest first; payments and bookings go with them. */
  readonly historyMonths: number;
  /** The day of the month all cycles begin on, 1 to 28. NULL: they are spread over the month. */
  readonly cycleDay: number | null;
}

const padded = (n: SQL, digits: number): SQL =>
  sql`lpad((${n})::text, greatest(${sql.raw(String(digits))}, length((${n})::text)), '0')`;

/** What marks an account as made in bulk, and what it is called. */
export const bulkAccountNumber = (n: number): string => `BULK${String(n).padStart(8, '0')}`;
const accountNumber = (n: SQL): SQL => sql`'BULK' || ${padded(n, 8)}`;
const username = (n: SQL): SQL => sql`'bulk' || ${padded(n, 6)}`;

const names = (list: readonly string[]): SQL => sql.raw(`(array[${list.map((name) => `'${name}'`).join(',')}])`);
const givenNames = names([
  'Alma',
  'Bruno',
  'Carla',
  'Dario',
  'Elin',
  'Femi',
  'Greta',
  'Hugo',
  'Ines',
  'Jonas',
  'Kaya',
  'Liam',
  'Mina',
]);
const familyNames = names([
  'Abbott',
  'Berg',
  'Castro',
  'Dunn',
  'Ekman',
  'Flores',
  'Grant',
  'Huang',
  'Ito',
  'Jensen',
  'Kaur',
  'Lopez',
  'Meyer',
  'Novak',
  'Osei',
  'Price',
  'Quinn',
]);
const streets = names([
  'Elm St',
  'Oak Ave',
  'Lark St',
  'Delaware Ave',
  'Madison Ave',
  'River Rd',
  'State St',
  'Quail St',
  'Pearl St',
  'Hudson Ave',
  'Maple Ct',
]);

const offeringId = (code: SQL): SQL => sql`(select id from product_offering where code = ${code})`;
const code = (value: OfferingCode): SQL => sql.raw(`'${value}'`);

/**
 * Lifts the limits that suit a web request but not a load. A superuser also switches triggers and foreign keys off,
 * for this transaction alone: checking each of some 250 rows an account costs several times what writing it does.
 * `verifyBulkChunk` then holds the same guarantees against the whole chunk at once, before it commits.
 */
export async function prepareBulkTransaction(database: Database, { first }: BulkChunk): Promise<void> {
  await database.execute(sql`set local statement_timeout = 0`);
  await database.execute(sql`set local synchronous_commit = off`);
  await database.execute(sql`set local timezone = 'UTC'`);
  await database.execute(sql`set local work_mem = '64MB'`);
  await database.execute(
    sql`select set_config('session_replication_role', 'replica', true) where current_setting('is_superuser') = 'on'`,
  );
  // Two bulk seeds at once: the second waits for a chunk, and then finds it made.
  await database.execute(sql`select pg_advisory_xact_lock(hashtext('bulk seed'), ${first}::int)`);
}

/** Makes customers and accounts; what follows is made for those that were missing, listed in `bulk_account`. @returns How many. */
export async function insertBulkAccounts(database: Database, chunk: BulkChunk): Promise<number> {
  await database.execute(sql`
    create temporary table bulk_account on commit drop as
    select n, ${bulkId('account', sql`n`)} as account_id, ${bulkId('customer', sql`n`)} as customer_id,
      ${bulkId('login', sql`n`)} as login_id, ${bulkId('address', sql`n`)} as address_id,
      ${bulkId('internet', sql`n`)} as internet_id, ${bulkId('second', sql`n`)} as second_id,
      ${bulkId('voice', sql`n`)} as voice_id, ${bulkId('card', sql`n`)} as card_id,
      n % 2 = 0 as has_voice, n % 10 = 3 as is_past_due, n % 4 = 0 as is_paid,
      coalesce(${chunk.cycleDay}::int, 1 + n % 28) as cycle_day,
      -- The newest bill cycle that began three days ago or earlier, so that its statement is out by now.
      (date_trunc('month', day.d - interval '3 days' - (coalesce(${chunk.cycleDay}::int, 1 + n % 28) - 1) * interval '1 day')
        + (coalesce(${chunk.cycleDay}::int, 1 + n % 28) - 1) * interval '1 day')::date as cycle_start,
      day.d as today
    from generate_series(${chunk.first}::int, ${chunk.last}::int) n cross join (select ${chunk.today}::date as d) day
    where not exists (select from account where account_number = ${accountNumber(sql`n`)})`);
  await database.execute(sql`
    insert into customer (id, customer_number, given_name, family_name, created_at)
    select customer_id, 'BULK' || ${padded(sql`n`, 8)}, ${givenNames}[1 + n % 13], ${familyNames}[1 + n % 17], today - interval '2 years'
    from bulk_account on conflict do nothing`);
  const made = await database.execute(sql`
    insert into account (id, customer_id, account_number, status, currency, time_zone, locale, cycle_day, processor_customer_id, created_at)
    select account_id, customer_id, ${accountNumber(sql`n`)}, case when n % 50 = 13 then 'suspended' else 'active' end, 'USD',
      'America/New_York', 'en-US', cycle_day, 'cus_' || ${username(sql`n`)}, today - interval '2 years'
    from bulk_account`);
  return made.count;
}

/** Addresses, contacts, services, equipment and a stored card. */
export async function insertBulkHouseholds(database: Database): Promise<void> {
  await database.execute(sql`
    insert into service_address (account_id, id, line1, line2, city, region, postcode, country)
    select account_id, address_id, 1 + n % 900 || ' ' || ${streets}[1 + n % 11], case when n % 3 = 0 then 'Apt ' || 1 + n % 40 end,
      'Albany', 'NY', (12201 + n % 60)::text, 'US'
    from bulk_account`);
  await database.execute(sql`
    insert into contact (account_id, id, channel, value, is_primary, verified_at, created_at)
    select account_id, ${bulkId('email', sql`n`)}, 'email', ${username(sql`n`)} || '@example.com', true, today - interval '1 year', today - interval '2 years'
    from bulk_account
    union all
    select account_id, ${bulkId('sms', sql`n`)}, 'sms', '+1518' || lpad((n % 10000000)::text, 7, '0'), true, null, today - interval '2 years'
    from bulk_account`);
  await database.execute(sql`
    insert into subscription (account_id, id, offering_id, service_address_id, status, monthly_price_minor,
      promotion_name, promotion_discount_minor, promotion_ends_on, started_on, ended_on)
    select account_id, internet_id,
      case n % 4 when 0 then ${offeringId(code('INT-1000'))} when 1 then ${offeringId(code('INT-100'))} else ${offeringId(code('INT-300'))} end,
      address_id, case when n % 50 = 13 then 'suspended' else 'active' end,
      case n % 4 when 0 then 8499 when 1 then 4999 else 6499 end, 'Welcome offer', 1000, today + 60, today - 730, null::date
    from bulk_account
    union all
    select account_id, second_id, case when n % 3 = 0 then ${offeringId(code('MOB-UNL'))} else ${offeringId(code('TV-SELECT'))} end,
      address_id, 'active', case when n % 3 = 0 then 4000 else 3999 end, null, null, null, today - 730, null
    from bulk_account
    union all
    select account_id, voice_id, ${offeringId(code('VOICE-HOME'))}, address_id, 'active', 1999, null, null, null, today - 365, null
    from bulk_account where has_voice`);
  // As the trigger on subscriptions does where triggers are on.
  await database.execute(sql`
    insert into subscription_term (account_id, subscription_id, starts_on, offering_id, monthly_price_minor,
      promotion_name, promotion_discount_minor, promotion_ends_on)
    select account_id, subscription.id, started_on, offering_id, monthly_price_minor,
      promotion_name, promotion_discount_minor, promotion_ends_on
    from bulk_account join subscription using (account_id)
    on conflict do nothing`);
  await database.execute(sql`
    insert into equipment (account_id, id, subscription_id, kind, model, serial_number, monthly_rental_minor, installed_on, returned_on)
    select account_id, ${bulkId('gateway', sql`n`)}, internet_id, 'gateway', 'Arbor G7', 'G7' || ${padded(sql`n`, 8)},
      case when has_voice then null else 1400 end, today - 730, null
    from bulk_account`);
  await database.execute(sql`
    insert into payment_method (account_id, id, processor_token, brand, last_four, expiry_month, expiry_year, is_default, created_at, removed_at)
    select account_id, card_id, 'pm_visa_4242_12' || to_char(today + interval '2 years', 'YY') || '_' || ${username(sql`n`)}, 'visa', '4242', 12,
      extract(year from today)::int + 2, true, today - interval '2 years', null
    from bulk_account`);
}

/** One owner for each bulk account up to `last`, all with the password of the login `hashOf`. @returns How many were missing. */
export async function insertBulkLogins(
  database: Database,
  { last, hashOf }: { last: number; hashOf: string },
): Promise<number> {
  await database.execute(sql`set local statement_timeout = 0`);
  const made = await database.execute(sql`
    insert into login (id, username, username_folded, password_hash, password_changed_at, created_at)
    select ${bulkId('login', sql`n`)}, ${username(sql`n`)}, ${username(sql`n`)}, shared.password_hash, shared.created_at, shared.created_at
    from generate_series(1, ${last}::int) n cross join (select * from login where username = ${hashOf}) shared
    on conflict do nothing`);
  await database.execute(sql`
    insert into account_member (account_id, login_id, role, created_at)
    select account.id, login.id, 'owner', login.created_at
    from generate_series(1, ${last}::int) n
    join account on account.account_number = ${accountNumber(sql`n`)}
    join login on login.username_folded = ${username(sql`n`)}
    on conflict do nothing`);
  return made.count;
}

/** The first bulk account, whose sign-in is registered like any other and lends the rest its password hash. */
export async function findFirstBulkAccount(database: Database): Promise<{ accountId: string; username: string }> {
  const [row] = await database.execute<{ id: string; username: string }>(
    sql`select id, ${username(sql`1`)} as username from account where account_number = ${accountNumber(sql`1`)}`,
  );
  if (!row) throw new Error('The first bulk account is missing.');
  return { accountId: row.id, username: row.username };
}

export async function hasUsername(database: Database, username: string): Promise<boolean> {
  const rows = await database.execute(sql`select from login where username = ${username}`);
  return rows.length > 0;
}

/**
 * So that the planner knows the new sizes, and index-only scans work at once.
 *
 * @param database A pool of one connection.
 */
export async function analyzeDatabase(database: Database): Promise<void> {
  await database.execute(sql`set statement_timeout = 0`);
  await database.execute(sql`vacuum analyze`);
}
