import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LinkButton } from '../../../../../components/link-button.tsx';
import { PageHeader } from '../../../../../components/page-header.tsx';
import { Panel } from '../../../../../components/panel.tsx';
import { PrintButton } from '../../../../../components/print-button.tsx';
import { mayAct } from '../../../../../features/account/account-role.ts';
import { PortalPage } from '../../../../../features/account/portal-page.tsx';
import { queryAccount } from '../../../../../features/account/query-account.ts';
import { describeBalance } from '../../../../../features/billing/describe-balance.ts';
import { mayPay } from '../../../../../features/billing/may-pay.ts';
import { PlannedNotice } from '../../../../../features/billing/planned-notice.tsx';
import { StatementLines } from '../../../../../features/billing/statement-lines.tsx';
import { StatementMasthead } from '../../../../../features/billing/statement-masthead.tsx';
import { StatementSummary } from '../../../../../features/billing/statement-summary.tsx';
import { ViewStatementDocument } from '../../../../../gql/graphql.ts';
import { formatMonth } from '../../../../../lib/format.ts';
import { paths } from '../../../../../lib/paths.ts';

export const metadata: Metadata = { title: 'Statement' };

export default async function StatementPage({ params }: PageProps<'/billing/statements/[id]'>) {
  const { id } = await params;
  const { viewer, account } = await queryAccount(ViewStatementDocument, { statementId: id });
  const { statement } = account;
  if (!statement) notFound();
  const { payable } = describeBalance(account.balance, account.timeZone);
  return (
    <PortalPage viewer={viewer} account={account}>
      <PageHeader
        back={{ href: paths.billing, label: 'Billing' }}
        title={`Statement of ${formatMonth(statement.periodEnd)}`}
        actions={
          <>
            <PrintButton />
            {payable && mayPay(account) ? (
              <LinkButton href={paths.pay} prefetch={false}>
                Pay now
              </LinkButton>
            ) : null}
          </>
        }
      />
      {payable ? <PlannedNotice planned={account.plannedPayments} /> : null}
      <Panel>
        <StatementMasthead account={account} statement={statement} />
      </Panel>
      <Panel title="How it adds up">
        <StatementSummary statement={statement} />
      </Panel>
      <Panel title="New charges">
        <StatementLines
          lines={statement.lines}
          newCharges={statement.newCharges}
          disputableStatementId={statement.disputeAnswerBy && mayAct(viewer, account) ? statement.id : undefined}
        />
      </Panel>
    </PortalPage>
  );
}
