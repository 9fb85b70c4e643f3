import type { Database } from '@demarc/database';
import { toMinor } from './amount-text.ts';
import type { CsvFile, CsvRow } from './csv-file.ts';
import { selectAccountsByNumber, selectOfferingsByCode } from './customer-store.ts';
import { type ImportContext, keyInAccount } from './import-context.ts';
import type { ServiceRow } from './row-schemas.ts';
import {
  importedServiceId,
  insertSubscriptions,
  type SubscriptionRecord,
  selectAddressIds,
  selectSubscriptionsById,
} from './service-import-store.ts';
import { settleBatch } from './settle-batch.ts';

const batchSize = 1_000;

type ServiceLine = CsvRow<ServiceRow> & { readonly record: SubscriptionRecord };

/** The services of accounts, each of an offering of the catalogue. */
export async function loadServices(ctx: ImportContext, file: CsvFile<ServiceRow>): Promise<void> {
  const { report, refused } = ctx;
  const onRefused = ({ cells }: { cells: Readonly<Record<string, string>> }) =>
    refused.note('service', keyInAccount(cells.account_number ?? '', cells.service_number ?? ''));
  for await (const batch of file.readBatches({ report, size: batchSize, onRefused })) {
    await ctx.database.transaction(async (database) => {
      const resolve = await prepareResolving(ctx, database, batch);
      const resolved = batch.flatMap((row): ServiceLine[] => {
        const record = resolve(row.values);
        if (typeof record !== 'string') return [{ ...row, record }];
        report.refuse(file.name, row.line, record);
        refused.note('service', keyInAccount(row.values.account_number, row.values.service_number));
        return [];
      });
      await settleBatch(
        resolved,
        {
          file: file.name,
          keyOf: ({ values }) => `service ${keyInAccount(values.account_number, values.service_number)}`,
          contentOf: ({ values }) => values.started_on,
          findLoaded: async (rows) => {
            const found = await selectSubscriptionsById(
              database,
              rows.map(({ record }) => record),
            );
            const startedOn = new Map(found.map((row) => [row.id, row.startedOn]));
            return new Map(
              rows.flatMap(({ values, record }) => {
                const content = startedOn.get(record.id);
                return content === undefined
                  ? []
                  : [[`service ${keyInAccount(values.account_number, values.service_number)}`, content]];
              }),
            );
          },
          load: (rows) =>
            insertSubscriptions(
              database,
              rows.map(({ record }) => record),
            ),
        },
        report,
      );
    });
  }
}

/** @returns What makes a row a record, or says why it cannot be one. */
async function prepareResolving(ctx: ImportContext, database: Database, batch: readonly CsvRow<ServiceRow>[]) {
  const accounts = await selectAccountsByNumber(
    database,
    batch.map(({ values }) => values.account_number),
  );
  const accountOf = new Map(accounts.map((row) => [row.accountNumber, row]));
  const offerings = await selectOfferingsByCode(
    database,
    batch.map(({ values }) => values.offering_code),
  );
  const offeringOf = new Map(offerings.map((row) => [row.code, row]));
  const addressIds = await selectAddressIds(
    database,
    accounts.map(({ id }) => id),
  );
  return (row: ServiceRow): SubscriptionRecord | string => {
    const account = accountOf.get(row.account_number);
    if (!account) return ctx.refused.whyMissing('account', row.account_number);
    const offering = offeringOf.get(row.offering_code);
    if (!offering) return ctx.refused.whyMissing('offering', row.offering_code);
    if (offering.currency !== account.currency)
      return `offering ${row.offering_code} is in ${offering.currency}, the account in ${account.currency}`;
    const serviceAddressId = addressIds.get(account.id);
    if (serviceAddressId === undefined) return `account ${row.account_number} has no address`;
    const monthlyPriceMinor = toMinor(row.monthly_price, account.currency);
    const promotionDiscountMinor =
      row.promotion_discount === null ? null : toMinor(row.promotion_discount, account.currency);
    if (monthlyPriceMinor === null || (row.promotion_discount !== null && promotionDiscountMinor === null)) {
      return `an amount has more decimals than ${account.currency}`;
    }
    return {
      accountId: account.id,
      id: importedServiceId(row.account_number, row.service_number),
      offeringId: offering.id,
      serviceAddressId,
      status: row.status,
      monthlyPriceMinor,
      promotionName: row.promotion_name,
      promotionDiscountMinor,
      promotionEndsOn: row.promotion_ends_on,
      startedOn: row.started_on,
      endedOn: row.ended_on,
    };
  };
}
