import type { Database } from '@demarc/database';
import { arrayLiteral, sql } from '@demarc/database/sql';
import type { UsageRecord } from '@demarc/usage';

export interface BenchService {
  readonly accountId: string;
  readonly subscriptionId: string;
}

/** A record as it lies in the table: its account is known already. */
export type PlainRecord = UsageRecord & Pick<BenchService, 'accountId'>;

/** Internet services of the bulk accounts, those of neighbouring accounts beside one another. */
export async function selectServices(database: Database): Promise<readonly BenchService[]> {
  return database.execute<{ accountId: string; subscriptionId: string }>(sql`
    select account_id as "accountId", subscription.id as "subscriptionId"
    from subscription join product_offering on product_offering.id = offering_id
    where kind = 'internet' and status = 'active' order by account_id`);
}

/** What ingesting is measured against: the same rows into the same table, and nothing is checked, matched or summed. */
export async function insertPlainly(
  database: Database,
  { source, records, at }: { source: string; records: readonly PlainRecord[]; at: Date },
): Promise<void> {
  const column = (read: (record: PlainRecord) => string | number) => arrayLiteral(records.map(read));
  await database.execute(sql`
    insert into usage_record
      (account_id, subscription_id, source, source_record_id, started_at, bytes_down, bytes_up, ingested_at)
    select account_id, subscription_id, ${source}, source_record_id, started_at, bytes_down, bytes_up, ${at.toISOString()}::timestamptz
    from unnest(
      ${column((record) => record.accountId)}::uuid[],
      ${column((record) => record.subscriptionId)}::uuid[],
      ${column((record) => record.sourceRecordId)}::text[],
      ${column((record) => record.startedAt.toISOString())}::timestamptz[],
      ${column((record) => record.bytesDown)}::bigint[],
      ${column((record) => record.bytesUp)}::bigint[]
    ) as sent (account_id, subscription_id, source_record_id, started_at, bytes_down, bytes_up)`);
}

/** Days whose figures are not the sum of their records: what a fast ingestion must not leave behind. */
export async function countWrongDays(database: Database, source: string): Promise<number> {
  const [row] = await database.execute<{ wrong: number }>(sql`
    with summed as (
      select account_id, subscription_id, (started_at at time zone time_zone)::date as day,
        sum(bytes_down) as down, sum(bytes_up) as up
      from usage_record join account on account.id = account_id where source = ${source} group by 1, 2, 3
    )
    select count(*)::int as wrong from summed full join usage_day using (account_id, subscription_id, day)
    where (down, up) is distinct from (bytes_down, bytes_up)`);
  if (!row) throw new Error('A count gave no row.');
  return row.wrong;
}

/** Empties the days that the bulk seed made up without records, so that they can be compared with their records. */
export async function clearUsage(database: Database): Promise<void> {
  await database.execute(sql`truncate usage_day, usage_record`);
}
