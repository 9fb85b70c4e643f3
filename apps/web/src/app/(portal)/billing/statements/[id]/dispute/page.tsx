import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { DefinitionList } from '../../../../../../components/definition-list.tsx';
import { Notice } from '../../../../../../components/notice.tsx';
import { PageHeader } from '../../../../../../components/page-header.tsx';
import { PageLink } from '../../../../../../components/page-link.tsx';
import { Panel } from '../../../../../../components/panel.tsx';
import { Stack } from '../../../../../../components/stack.tsx';
import { mayAct } from '../../../../../../features/account/account-role.ts';
import { LookOnlyNotice } from '../../../../../../features/account/look-only-notice.tsx';
import { PortalPage } from '../../../../../../features/account/portal-page.tsx';
import { queryAccount } from '../../../../../../features/account/query-account.ts';
import { DisputeForm } from '../../../../../../features/billing/dispute-form.tsx';
import { DisputeSteps } from '../../../../../../features/billing/dispute-steps.tsx';
import { ViewDisputeChargeDocument } from '../../../../../../gql/graphql.ts';
import { formatMoney, formatMonth } from '../../../../../../lib/format.ts';
import { paths } from '../../../../../../lib/paths.ts';

export const metadata: Metadata = { title: 'Dispute a charge' };

export default async function DisputeChargePage({
  params,
  searchParams,
}: PageProps<'/billing/statements/[id]/dispute'>) {
  const [{ id }, { line: given }] = await Promise.all([params, searchParams]);
  const { viewer, account } = await queryAccount(ViewDisputeChargeDocument, { statementId: id });
  const { statement } = account;
  const line = statement?.lines.find(({ position }) => String(position) === given);
  if (!statement || !line) notFound();
  if (line.dispute) redirect(paths.dispute(line.dispute.id));
  return (
    <PortalPage viewer={viewer} account={account}>
      <Stack narrow>
        <PageHeader
          back={{ href: paths.statement(statement.id), label: `Bill of ${formatMonth(statement.periodEnd)}` }}
          title="Dispute a charge"
          lead="Tell us what is not right. We look into it and answer in writing."
        />
        <Panel title={line.description}>
          <DefinitionList
            items={[
              { term: 'Amount', value: formatMoney(line.amount) },
              ...(line.isDisputable && line.disputable.amountMinor < line.amount.amountMinor
                ? [{ term: 'After its discount', value: formatMoney(line.disputable) }]
                : []),
              { term: 'On bill', value: statement.number },
              { term: 'What it is', value: line.explanation },
            ]}
          />
        </Panel>
        {!mayAct(viewer, account) ? (
          <LookOnlyNotice />
        ) : line.isDisputable && statement.disputeAnswerBy ? (
          <>
            <Panel title="Your dispute">
              <DisputeForm statementId={statement.id} line={line} />
            </Panel>
            <Panel title="What happens next">
              <DisputeSteps answerBy={statement.disputeAnswerBy} />
            </Panel>
          </>
        ) : (
          <Notice tone="info" title="This line cannot be disputed here">
            <p>
              {line.isDisputable
                ? 'Charges can be disputed for 60 days after the bill was issued, and those are over.'
                : 'A tax follows the charge it is on, and a discount or credit takes nothing from you.'}{' '}
              You can still ask us about it: <PageLink href={paths.newTicket}>write to support</PageLink>.
            </p>
          </Notice>
        )}
      </Stack>
    </PortalPage>
  );
}
