import type { NextRequest } from 'next/server';
import { queryAccount } from '../../../../../features/account/query-account.ts';
import { readPaymentFilter } from '../../../../../features/billing/history-filter.ts';
import { paymentColumns, paymentRecord } from '../../../../../features/billing/payment-csv.ts';
import { ViewPaymentsDocument } from '../../../../../gql/graphql.ts';
import { fileNamePart } from '../../../../../lib/attachment-headers.ts';
import { csvResponse } from '../../../../../lib/csv-response.ts';
import { mapRows } from '../../../../../lib/map-rows.ts';
import { readPages } from '../../../../../lib/read-pages.ts';

/** The payments that the list's filter chooses, as CSV. */
export async function GET(request: NextRequest): Promise<Response> {
  const filter = readPaymentFilter(Object.fromEntries(request.nextUrl.searchParams));
  const read = async (after: string | null) => {
    const { account } = await queryAccount(ViewPaymentsDocument, { first: 100, after, ...filter });
    return account;
  };
  const account = await read(null);
  const payments = readPages(account.payments, async (after) => (await read(after)).payments);
  const name = `payments-${fileNamePart(account.accountNumber)}${filter.year ? `-${filter.year}` : ''}.csv`;
  return csvResponse(
    name,
    paymentColumns,
    mapRows(payments, (payment) => paymentRecord(payment, account.timeZone)),
  );
}
