import type { NextRequest } from 'next/server';
import { queryAccount } from '../../../../../features/account/query-account.ts';
import { readStatementFilter } from '../../../../../features/billing/history-filter.ts';
import { statementColumns, statementRecord } from '../../../../../features/billing/statement-csv.ts';
import { ViewStatementsDocument } from '../../../../../gql/graphql.ts';
import { fileNamePart } from '../../../../../lib/attachment-headers.ts';
import { csvResponse } from '../../../../../lib/csv-response.ts';
import { mapRows } from '../../../../../lib/map-rows.ts';
import { readPages } from '../../../../../lib/read-pages.ts';

/** The bills that the list's filter chooses, as CSV. */
export async function GET(request: NextRequest): Promise<Response> {
  const filter = readStatementFilter(Object.fromEntries(request.nextUrl.searchParams));
  const read = async (after: string | null) => {
    const { account } = await queryAccount(ViewStatementsDocument, { first: 100, after, ...filter });
    return account;
  };
  const account = await read(null);
  const statements = readPages(account.statements, async (after) => (await read(after)).statements);
  const name = `bills-${fileNamePart(account.accountNumber)}${filter.year ? `-${filter.year}` : ''}.csv`;
  return csvResponse(name, statementColumns, mapRows(statements, statementRecord));
}
