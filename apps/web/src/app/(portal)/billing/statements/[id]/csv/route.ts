import { notFound } from 'next/navigation';
import { queryAccount } from '../../../../../../features/account/query-account.ts';
import { lineColumns, lineRecords } from '../../../../../../features/billing/statement-csv.ts';
import { ViewStatementDocument } from '../../../../../../gql/graphql.ts';
import { fileNamePart } from '../../../../../../lib/attachment-headers.ts';
import { csvResponse } from '../../../../../../lib/csv-response.ts';

interface Address {
  params: Promise<{ id: string }>;
}

/** The lines of one bill, as CSV. Another's bill is not there. */
export async function GET(_request: Request, { params }: Address): Promise<Response> {
  const { id } = await params;
  const { account } = await queryAccount(ViewStatementDocument, { statementId: id });
  if (!account.statement) notFound();
  return csvResponse(`bill-${fileNamePart(account.statement.number)}.csv`, lineColumns, lineRecords(account.statement));
}
