import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { buttonClass } from '../../../../../components/button.tsx';
import { DefinitionList } from '../../../../../components/definition-list.tsx';
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
import { StatementChanges } from '../../../../../features/billing/statement-changes.tsx';
import { StatementLines } from '../../../../../features/billing/statement-lines.tsx';
import { StatementMasthead } from '../../../../../features/billing/statement-masthead.tsx';
import { statementNotices } from '../../../../../features/billing/statement-notices.ts';
import { StatementSummary } from '../../../../../features/billing/statement-summary.tsx';
import { ViewStatementDocument } from '../../../../../gql/graphql.ts';
import { downloads } from '../../../../../lib/download-paths.ts';
import { formatMonth } from '../../../../../lib/format.ts';
import { paths } from '../../../../../lib/paths.ts';

export const metadata: Metadata = { title: 'Bill' };

export default async function StatementPage({ params }: PageProps<'/billing/statements/[id]'>) {
  const { id } = await params;
  const { viewer, account } = await queryAccount(ViewStatementDocument, { statementId: id });
  const { statement } = account;
  if (!statement) notFound();
  const { payable } = describeBalance(account.balance, account.timeZone);
  const canDispute = statement.disputeAnswerBy !== null && mayAct(viewer, account);
  return (
    <PortalPage viewer={viewer} account={account}>
      <PageHeader
        back={{ href: paths.statements, label: 'Bills' }}
        title={`Bill of ${formatMonth(statement.periodEnd)}`}
        actions={
          <>
            <PrintButton />
            <a className={buttonClass({ variant: 'secondary' })} href={downloads.statementLines(statement.id)}>
              CSV
            </a>
            <a className={buttonClass({ variant: 'secondary' })} href={downloads.statementPdf(statement.id)}>
              PDF
            </a>
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
      {statement.comparison ? (
        <Panel title="What changed since the last bill">
          <StatementChanges comparison={statement.comparison} />
        </Panel>
      ) : null}
      <Panel title="How it adds up">
        <StatementSummary statement={statement} timeZone={account.timeZone} />
      </Panel>
      <Panel title="New charges">
        <StatementLines
          sections={statement.sections}
          newCharges={statement.newCharges}
          disputableStatementId={canDispute ? statement.id : undefined}
        />
      </Panel>
      <Panel title="Good to know">
        <DefinitionList
          items={statementNotices(statement).map(({ title, words }) => ({ term: title, value: words }))}
        />
      </Panel>
    </PortalPage>
  );
}
