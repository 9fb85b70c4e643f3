import type { Database } from '@demarc/database';
import { sql } from '@demarc/database/sql';
import type { UsageRecord } from './usage-record-rules.ts';

const dayMs = 86_400_000;

/** Months that stand, by pool. Kept as long as records of them may come, so what was seen once need not be asked again. */
const knownMonths = new WeakMap<Database, Set<string>>();

/**
 * Makes the monthly partitions that records of these times need. A local day may lie in the month before or after that
 * of the moment in UTC, so a day around each is covered.
 */
export async function ensureUsageMonths(database: Database, times: readonly Date[]): Promise<void> {
  const days = new Set(times.map((time) => Math.floor(time.getTime() / dayMs)));
  const months = new Set([...days].flatMap((day) => [day - 1, day, day + 1].map(monthOf)));
  const known = knownMonths.get(database) ?? new Set();
  const missing = [...months].filter((month) => !known.has(month)).sort();
  if (missing.length === 0) return;
  await database.execute(
    sql`select ensure_usage_month(month) from unnest(${`{${missing.join(',')}}`}::date[]) as month`,
  );
  // A transaction is another `database` each time: what it makes and takes back is not remembered.
  knownMonths.set(database, new Set([...known, ...missing]));
}

/** @param day Since 1 January 1970. @returns The first of its month. */
const monthOf = (day: number): string => `${new Date(day * dayMs).toISOString().slice(0, 7)}-01`;

/**
 * Stores a batch, and adds what is new in it to the days, in one statement: whatever is sent twice, late or at the same
 * time by another, `usage_day` stays the sum of `usage_record`.
 *
 * Both inserts are sorted by their keys, and every record is in before the first day is touched: batches at once take
 * their locks in one order and never deadlock.
 *
 * @returns How many were new, and the keys of records whose service does not exist.
 */
export async function storeUsage(
  database: Database,
  { source, records, at }: { source: string; records: readonly UsageRecord[]; at: Date },
): Promise<{ stored: number; unknownServices: string[] }> {
  const [row] = await database.execute<{ stored: number; unknown_services: string[] }>(sql`
    with sent as materialized (
      select sent.*, subscription.account_id
      from unnest(
        ${arrayOf(records, (record) => record.subscriptionId)}::uuid[],
        ${arrayOf(records, (record) => record.sourceRecordId)}::text[],
        ${arrayOf(records, (record) => record.startedAt.toISOString())}::timestamptz[],
        ${arrayOf(records, (record) => record.bytesDown)}::bigint[],
        ${arrayOf(records, (record) => record.bytesUp)}::bigint[]
      ) with ordinality as sent(subscription_id, source_record_id, started_at, bytes_down, bytes_up, position)
      left join subscription on subscription.id = sent.subscription_id
    ), stored as (
      insert into usage_record
        (account_id, subscription_id, source, source_record_id, started_at, bytes_down, bytes_up, ingested_at)
      select account_id, subscription_id, ${source}, source_record_id, started_at, bytes_down, bytes_up, ${at.toISOString()}::timestamptz
      from sent
      where account_id is not null
      order by account_id, source_record_id, started_at, position
      on conflict do nothing
      returning account_id, subscription_id, started_at, bytes_down, bytes_up
    ), added as (
      insert into usage_day (account_id, subscription_id, day, bytes_down, bytes_up, as_of)
      select stored.account_id, stored.subscription_id, (stored.started_at at time zone account.time_zone)::date as day,
        sum(stored.bytes_down)::bigint, sum(stored.bytes_up)::bigint, ${at.toISOString()}::timestamptz
      from stored
      join account on account.id = stored.account_id
      group by stored.account_id, stored.subscription_id, day
      order by stored.account_id, stored.subscription_id, day
      on conflict (account_id, subscription_id, day) do update set
        bytes_down = usage_day.bytes_down + excluded.bytes_down,
        bytes_up = usage_day.bytes_up + excluded.bytes_up,
        as_of = greatest(usage_day.as_of, excluded.as_of)
    )
    select
      (select count(*)::int from stored) as stored,
      (select coalesce(array_agg(source_record_id order by position), '{}') from sent where account_id is null)
        as unknown_services`);
  if (!row) throw new Error('A select without a from clause gave no row.');
  return { stored: row.stored, unknownServices: row.unknown_services };
}

/** One field of every record as one parameter, so that a batch of any size is one statement text and one plan. */
const arrayOf = (records: readonly UsageRecord[], read: (record: UsageRecord) => string | number) =>
  sql.param(`{${records.map((record) => JSON.stringify(read(record))).join(',')}}`);
