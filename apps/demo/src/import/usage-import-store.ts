import type { Database } from '@demarc/database';
import { sql } from '@demarc/database/sql';

/** The collector's name under which imported usage is stored. */
export const importSource = 'import';

export interface StoredUsage {
  readonly account_id: string;
  readonly source_record_id: string;
  readonly bytes: string;
}

/** Of the given records, those that an import has stored, each with its figures as `down up`. */
export async function selectStoredUsage(
  database: Database,
  wanted: readonly { accountId: string; sourceRecordId: string; startedAt: Date }[],
): Promise<StoredUsage[]> {
  const arrayOf = (values: readonly string[]) =>
    sql.param(`{${values.map((value) => JSON.stringify(value)).join(',')}}`);
  return [
    ...(await database.execute<StoredUsage & Record<string, unknown>>(sql`
      select r.account_id, r.source_record_id, r.bytes_down || ' ' || r.bytes_up as bytes
      from unnest(
        ${arrayOf(wanted.map(({ accountId }) => accountId))}::uuid[],
        ${arrayOf(wanted.map(({ sourceRecordId }) => sourceRecordId))}::text[],
        ${arrayOf(wanted.map(({ startedAt }) => startedAt.toISOString()))}::timestamptz[]
      ) as wanted(account_id, source_record_id, started_at)
      join usage_record r on r.account_id = wanted.account_id and r.source = ${importSource}
        and r.source_record_id = wanted.source_record_id and r.started_at = wanted.started_at`)),
  ];
}
