import { type Database, startOfDay } from '@demarc/database';
import { ingestUsage, type UsageRecord } from '@demarc/usage';
import type { CsvFile, CsvRow } from './csv-file.ts';
import { selectAccountsByNumber } from './customer-store.ts';
import { type ImportContext, keyInAccount } from './import-context.ts';
import type { UsageRow } from './row-schemas.ts';
import { importedServiceId, selectSubscriptionsById } from './service-import-store.ts';
import { settleBatch } from './settle-batch.ts';
import { importSource, selectStoredUsage } from './usage-import-store.ts';

/** As many as `ingestUsage` takes at once. */
const batchSize = 1_000;
const dayMs = 86_400_000;
/** What `ingestUsage` takes: not older, and hardly in the future. One such row would cost it the whole batch. */
const maxAgeDays = 400;

type UsageLine = CsvRow<UsageRow> & { readonly accountId: string; readonly record: UsageRecord };

/** Daily figures of services. Each goes in as one record that begins with the day where the account lives. */
export async function loadUsage(ctx: ImportContext, file: CsvFile<UsageRow>): Promise<void> {
  const { report } = ctx;
  const startOf = rememberStarts();
  for await (const batch of file.readBatches({ report, size: batchSize })) {
    await ctx.database.transaction(async (database) => {
      const resolve = await prepareResolving(ctx, database, batch, startOf);
      const resolved = batch.flatMap((row): UsageLine[] => {
        const made = resolve(row.values);
        if (typeof made !== 'string') return [{ ...row, ...made }];
        report.refuse(file.name, row.line, made);
        return [];
      });
      await settleBatch(
        resolved,
        {
          file: file.name,
          keyOf: ({ values }) =>
            `usage on ${values.day} of service ${keyInAccount(values.account_number, values.service_number)}`,
          contentOf: ({ values }) => `${values.bytes_down} ${values.bytes_up}`,
          findLoaded: (rows) => findLoaded(database, rows),
          load: (rows) => ingest({ ...ctx, database }, rows),
        },
        report,
      );
    });
  }
}

async function findLoaded(database: Database, rows: readonly UsageLine[]): Promise<ReadonlyMap<string, string>> {
  const stored = await selectStoredUsage(
    database,
    rows.map(({ accountId, record }) => ({ accountId, ...record })),
  );
  const bytes = new Map(stored.map((row) => [`${row.account_id} ${row.source_record_id}`, row.bytes]));
  return new Map(
    rows.flatMap(({ values, accountId, record }) => {
      const content = bytes.get(`${accountId} ${record.sourceRecordId}`);
      const key = `usage on ${values.day} of service ${keyInAccount(values.account_number, values.service_number)}`;
      return content === undefined ? [] : [[key, content]];
    }),
  );
}

async function ingest(ctx: ImportContext, rows: readonly UsageLine[]): Promise<void> {
  const result = await ingestUsage(ctx, { source: importSource, records: rows.map(({ record }) => record) });
  if (result.__typename !== 'IngestUsageSuccess')
    throw new Error(`Usage that was checked was refused: ${result.message}`);
  if (result.stored !== rows.length) throw new Error(`Of ${rows.length} usage records ${result.stored} were stored.`);
}

/** @returns What makes a row a record, or says why it cannot be one. */
async function prepareResolving(
  ctx: ImportContext,
  database: Database,
  batch: readonly CsvRow<UsageRow>[],
  startOf: (timeZone: string, day: string) => Date,
) {
  const found = await selectAccountsByNumber(database, [...new Set(batch.map(({ values }) => values.account_number))]);
  const accounts = new Map(found.map((row) => [row.accountNumber, row]));
  const wanted = new Map(
    batch.flatMap(({ values }) => {
      const account = accounts.get(values.account_number);
      const id = importedServiceId(values.account_number, values.service_number);
      return account ? [[id, { accountId: account.id, id }] as const] : [];
    }),
  );
  const services = new Set((await selectSubscriptionsById(database, [...wanted.values()])).map(({ id }) => id));
  const now = ctx.clock.now().getTime();
  return (row: UsageRow): { accountId: string; record: UsageRecord } | string => {
    const account = accounts.get(row.account_number);
    if (!account) return ctx.refused.whyMissing('account', row.account_number);
    const subscriptionId = importedServiceId(row.account_number, row.service_number);
    if (!services.has(subscriptionId))
      return ctx.refused.whyMissing('service', keyInAccount(row.account_number, row.service_number));
    const startedAt = startOf(account.timeZone, row.day);
    if (startedAt.getTime() > now) return `day ${row.day} is in the future`;
    if (startedAt.getTime() < now - maxAgeDays * dayMs) return `day ${row.day} is more than ${maxAgeDays} days ago`;
    return {
      accountId: account.id,
      record: {
        sourceRecordId: `${row.service_number}:${row.day}`,
        subscriptionId,
        startedAt,
        bytesDown: row.bytes_down,
        bytesUp: row.bytes_up,
      },
    };
  };
}

/** Where a day begins, asked once for each time zone and day: a file repeats them a million times. */
function rememberStarts(): (timeZone: string, day: string) => Date {
  const known = new Map<string, Date>();
  return (timeZone, day) => {
    const key = `${timeZone} ${day}`;
    const start = known.get(key) ?? startOfDay(timeZone, day);
    if (known.size < 50_000) known.set(key, start);
    return start;
  };
}
