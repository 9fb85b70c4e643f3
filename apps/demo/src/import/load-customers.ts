import { newId } from '@demarc/database';
import { toMinor } from './amount-text.ts';
import type { CsvFile, CsvRow } from './csv-file.ts';
import { insertCustomers, insertOfferings, selectCustomersByNumber, selectOfferingsByCode } from './customer-store.ts';
import type { ImportContext } from './import-context.ts';
import type { CustomerRow, OfferingRow } from './row-schemas.ts';
import { settleBatch } from './settle-batch.ts';

const batchSize = 1_000;

/** What the operator sells or sold. A price change is a new offering, so a known code with another price is refused. */
export async function loadOfferings(ctx: ImportContext, file: CsvFile<OfferingRow>): Promise<void> {
  const { report, refused } = ctx;
  const onRefused = ({ cells }: { cells: Readonly<Record<string, string>> }) =>
    refused.note('offering', cells.offering_code ?? '');
  for await (const batch of file.readBatches({ report, size: batchSize, onRefused })) {
    const priced = batch.flatMap((row) => {
      const { monthly_price: price, overage_block_price: blockPrice, currency } = row.values;
      const monthlyPriceMinor = toMinor(price, currency);
      const overageBlockPriceMinor = blockPrice === null ? null : toMinor(blockPrice, currency);
      if (monthlyPriceMinor !== null && (blockPrice === null || overageBlockPriceMinor !== null)) {
        return [{ ...row, monthlyPriceMinor, overageBlockPriceMinor }];
      }
      report.refuse(file.name, row.line, `a price has more decimals than ${currency}`);
      refused.note('offering', row.values.offering_code);
      return [];
    });
    await ctx.database.transaction((database) =>
      settleBatch(
        priced,
        {
          file: file.name,
          keyOf: ({ values }) => `offering ${values.offering_code}`,
          contentOf: ({ values, monthlyPriceMinor }) =>
            JSON.stringify([values.kind, values.currency, monthlyPriceMinor]),
          findLoaded: async (rows) => {
            const found = await selectOfferingsByCode(
              database,
              rows.map(({ values }) => values.offering_code),
            );
            return new Map(
              found.map((row) => [
                `offering ${row.code}`,
                JSON.stringify([row.kind, row.currency, row.monthlyPriceMinor]),
              ]),
            );
          },
          load: (rows) =>
            insertOfferings(
              database,
              rows.map(({ values, monthlyPriceMinor, overageBlockPriceMinor }) => ({
                id: newId(),
                code: values.offering_code,
                kind: values.kind,
                name: values.name,
                description: values.description,
                monthlyPriceMinor,
                currency: values.currency,
                downMbps: values.down_mbps,
                upMbps: values.up_mbps,
                allowanceBytes: values.allowance_bytes,
                overageBlockBytes: values.overage_block_bytes,
                overageBlockPriceMinor,
                isSold: values.is_sold === 'true',
              })),
            ),
        },
        report,
      ),
    );
  }
}

/** The people and companies the operator has contracts with. */
export async function loadCustomers(ctx: ImportContext, file: CsvFile<CustomerRow>): Promise<void> {
  const { report, refused } = ctx;
  const onRefused = ({ cells }: { cells: Readonly<Record<string, string>> }) =>
    refused.note('customer', cells.customer_number ?? '');
  for await (const batch of file.readBatches({ report, size: batchSize, onRefused })) {
    await ctx.database.transaction((database) =>
      settleBatch<CsvRow<CustomerRow>>(
        batch,
        {
          file: file.name,
          keyOf: ({ values }) => `customer ${values.customer_number}`,
          contentOf: ({ values }) => JSON.stringify([values.given_name, values.family_name]),
          findLoaded: async (rows) => {
            const found = await selectCustomersByNumber(
              database,
              rows.map(({ values }) => values.customer_number),
            );
            return new Map(
              found.map((row) => [`customer ${row.customerNumber}`, JSON.stringify([row.givenName, row.familyName])]),
            );
          },
          load: (rows) =>
            insertCustomers(
              database,
              rows.map(({ values }) => ({
                id: newId(),
                customerNumber: values.customer_number,
                givenName: values.given_name,
                familyName: values.family_name,
                createdAt: ctx.clock.now(),
              })),
            ),
        },
        report,
      ),
    );
  }
}
