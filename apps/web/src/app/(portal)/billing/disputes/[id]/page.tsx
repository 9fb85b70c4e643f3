import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DefinitionList } from '../../../../../components/definition-list.tsx';
import { Notice } from '../../../../../components/notice.tsx';
import { PageHeader } from '../../../../../components/page-header.tsx';
import { PageLink } from '../../../../../components/page-link.tsx';
import { Panel } from '../../../../../components/panel.tsx';
import { Stack } from '../../../../../components/stack.tsx';
import { mayAct } from '../../../../../features/account/account-role.ts';
import { PortalPage } from '../../../../../features/account/portal-page.tsx';
import { queryAccount } from '../../../../../features/account/query-account.ts';
import { describeOutcome } from '../../../../../features/billing/describe-outcome.ts';
import { DisputeSteps } from '../../../../../features/billing/dispute-steps.tsx';
import { DisputeState, reasonLabel } from '../../../../../features/billing/dispute-words.tsx';
import { WithdrawDisputeForm } from '../../../../../features/billing/withdraw-dispute-form.tsx';
import { ViewDisputeDocument } from '../../../../../gql/graphql.ts';
import { formatDay, formatMoment, formatMoney } from '../../../../../lib/format.ts';
import { paths } from '../../../../../lib/paths.ts';

export const metadata: Metadata = { title: 'Dispute' };

export default async function DisputePage({ params, searchParams }: PageProps<'/billing/disputes/[id]'>) {
  const [{ id }, { done }] = await Promise.all([params, searchParams]);
  const { viewer, account } = await queryAccount(ViewDisputeDocument, { disputeId: id });
  const { dispute, timeZone } = account;
  if (!dispute) notFound();
  const { statement, state } = dispute;
  return (
    <PortalPage viewer={viewer} account={account}>
      <Stack narrow>
        <PageHeader
          back={{ href: paths.billing, label: 'Billing' }}
          title={`Dispute of ${dispute.line.description}`}
          lead={`Reference ${dispute.reference}`}
          actions={<DisputeState state={state} />}
        />
        {done === 'opened' && state === 'OPEN' ? (
          <Notice tone="success" role="status" title="We have your dispute">
            {`We answer by ${formatDay(dispute.answerBy)}. Until then autopay does not charge ${formatMoney(dispute.amount)}, and it costs no late fee.`}
          </Notice>
        ) : null}
        {done === 'withdrawn' && state === 'WITHDRAWN' ? (
          <Notice tone="success" role="status" title="The dispute is withdrawn">
            {`The charge of ${formatMoney(dispute.amount)} stands. What of it is not paid yet is due as before.`}
          </Notice>
        ) : null}
        {dispute.answer ? (
          <Panel title="Our answer">
            <p>{dispute.answer}</p>
            <p>{describeOutcome(dispute)}</p>
          </Panel>
        ) : null}
        <Panel title="Your dispute">
          <DefinitionList
            items={[
              { term: 'Amount in dispute', value: formatMoney(dispute.amount) },
              { term: 'On bill', value: <PageLink href={paths.statement(statement.id)}>{statement.number}</PageLink> },
              { term: 'What is not right', value: reasonLabel(dispute.reason) },
              { term: 'Your words', value: dispute.explanation },
              { term: 'Sent', value: formatMoment(dispute.openedAt, timeZone) },
              ...(dispute.closedAt
                ? [
                    {
                      term: state === 'WITHDRAWN' ? 'Withdrawn' : 'Answered',
                      value: formatMoment(dispute.closedAt, timeZone),
                    },
                  ]
                : [{ term: 'Answer by', value: formatDay(dispute.answerBy) }]),
            ]}
          />
        </Panel>
        {state === 'OPEN' ? (
          <Panel title="What happens next">
            <DisputeSteps answerBy={dispute.answerBy} />
            {mayAct(viewer, account) ? <WithdrawDisputeForm disputeId={dispute.id} /> : null}
          </Panel>
        ) : null}
        {state === 'REJECTED' ? (
          <Notice tone="info" title="You do not agree?">
            <p>
              <PageLink href={paths.newTicket}>Write to support</PageLink> and name {dispute.reference}.
            </p>
          </Notice>
        ) : null}
      </Stack>
    </PortalPage>
  );
}
