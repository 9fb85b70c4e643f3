import { newId } from '@demarc/database';
import type { CsvFile, CsvRow } from './csv-file.ts';
import {
  type AccountRecords,
  insertAccounts,
  selectAccountsByNumber,
  selectCustomersByNumber,
} from './customer-store.ts';
import type { ImportContext } from './import-context.ts';
import type { AccountRow } from './row-schemas.ts';
import { settleBatch } from './settle-batch.ts';

const batchSize = 1_000;

type AccountLine = CsvRow<AccountRow> & { readonly customerId: string };

/** Accounts with their service address and contacts: all of a row, or nothing. */
export async function loadAccounts(ctx: ImportContext, file: CsvFile<AccountRow>): Promise<void> {
  const { report, refused } = ctx;
  const onRefused = ({ cells }: { cells: Readonly<Record<string, string>> }) =>
    refused.note('account', cells.account_number ?? '');
  for await (const batch of file.readBatches({ report, size: batchSize, onRefused })) {
    await ctx.database.transaction(async (database) => {
      const customers = await selectCustomersByNumber(
        database,
        batch.map(({ values }) => values.customer_number),
      );
      const customerIds = new Map(customers.map((row) => [row.customerNumber, row.id]));
      const withCustomer = batch.flatMap((row): AccountLine[] => {
        const customerId = customerIds.get(row.values.customer_number);
        if (customerId !== undefined) return [{ ...row, customerId }];
        report.refuse(file.name, row.line, refused.whyMissing('customer', row.values.customer_number));
        refused.note('account', row.values.account_number);
        return [];
      });
      await settleBatch(
        withCustomer,
        {
          file: file.name,
          keyOf: ({ values }) => `account ${values.account_number}`,
          contentOf: ({ values }) =>
            JSON.stringify([values.customer_number, values.currency, values.time_zone, values.cycle_day]),
          findLoaded: async (rows) => {
            const found = await selectAccountsByNumber(
              database,
              rows.map(({ values }) => values.account_number),
            );
            return new Map(
              found.map((row) => [
                `account ${row.accountNumber}`,
                JSON.stringify([row.customerNumber, row.currency, row.timeZone, row.cycleDay]),
              ]),
            );
          },
          load: (rows) => insertAccounts(database, toRecords(rows, ctx.clock.now())),
        },
        report,
      );
    });
  }
}

function toRecords(rows: readonly AccountLine[], createdAt: Date): AccountRecords {
  const told = rows.map((row) => ({ ...row, accountId: newId() }));
  return {
    accounts: told.map(({ accountId, customerId, values }) => ({
      id: accountId,
      customerId,
      accountNumber: values.account_number,
      status: values.status,
      currency: values.currency,
      timeZone: values.time_zone,
      locale: values.locale,
      cycleDay: values.cycle_day,
      processorCustomerId: null,
      createdAt,
    })),
    addresses: told.map(({ accountId, values }) => {
      const { line1, line2, city, region, postcode, country } = values;
      return { accountId, id: newId(), line1, line2, city, region, postcode, country };
    }),
    contacts: told.flatMap(({ accountId, values }) => {
      const contactOf = (channel: 'email' | 'sms', value: string | null) =>
        value === null
          ? []
          : [{ accountId, id: newId(), channel, value, isPrimary: true, verifiedAt: null, createdAt }];
      return [...contactOf('email', values.email), ...contactOf('sms', values.phone)];
    }),
  };
}
