import { notFound } from 'next/navigation';
import { queryAccount } from '../../../../../../features/account/query-account.ts';
import { makeBillPdf } from '../../../../../../features/billing/bill-pdf/make-bill-pdf.ts';
import { ViewStatementDocument } from '../../../../../../gql/graphql.ts';
import { attachmentHeaders, fileNamePart } from '../../../../../../lib/attachment-headers.ts';
import { BusyError, createTurns } from '../../../../../../lib/one-at-a-time.ts';

interface Address {
  params: Promise<{ id: string }>;
}

/** Thirty wait a few seconds, and more are sent away; nobody needs more than two bills of an account at once. */
const takeTurn = createTurns({ waiting: 30, each: 2 });

/** A bill as PDF, from the same document as its page. Another's bill is not there. */
export async function GET(_request: Request, { params }: Address): Promise<Response> {
  const { id } = await params;
  const { account } = await queryAccount(ViewStatementDocument, { statementId: id });
  const { statement } = account;
  if (!statement) notFound();
  try {
    const pdf = await takeTurn(account.id, () => makeBillPdf({ account, statement }));
    return new Response(new Uint8Array(pdf), {
      headers: attachmentHeaders(`bill-${fileNamePart(statement.number)}.pdf`, 'application/pdf'),
    });
  } catch (error) {
    if (!(error instanceof BusyError)) throw error;
    const headers = { 'Retry-After': '5', 'Cache-Control': 'no-store' };
    return new Response('Many bills are being made just now. Please try again in a few seconds.\n', {
      status: 503,
      headers,
    });
  }
}
