import type { Metadata } from 'next';
import { EmptyState } from '../../../../components/empty-state.tsx';
import { LinkButton } from '../../../../components/link-button.tsx';
import { Notice } from '../../../../components/notice.tsx';
import { PageHeader } from '../../../../components/page-header.tsx';
import { PageLink } from '../../../../components/page-link.tsx';
import { Panel } from '../../../../components/panel.tsx';
import { Stack } from '../../../../components/stack.tsx';
import { mayAct } from '../../../../features/account/account-role.ts';
import { PortalPage } from '../../../../features/account/portal-page.tsx';
import { queryAccount } from '../../../../features/account/query-account.ts';
import { restorePlannedPaymentAction } from '../../../../features/billing/planned-actions.ts';
import { PlannedForm } from '../../../../features/billing/planned-form.tsx';
import { PlannedList } from '../../../../features/billing/planned-list.tsx';
import { UnmadeList } from '../../../../features/billing/unmade-list.tsx';
import { ViewPlannedDocument } from '../../../../gql/graphql.ts';
import { paths } from '../../../../lib/paths.ts';

export const metadata: Metadata = { title: 'What will be charged' };

/** Said only where something is planned. */
const doneTitles: Record<string, string> = {
  scheduled: 'Your payment is planned',
  restored: 'Your payment is planned again',
};

/** Everything that will be charged by itself, with its way out; and what was planned and not made, with the reason. */
export default async function PlannedPage({ searchParams }: PageProps<'/billing/planned'>) {
  const { done, cancelled } = await searchParams;
  const { viewer, account } = await queryAccount(ViewPlannedDocument, {});
  const { plannedPayments, unmadePayments } = account;
  const canAct = mayAct(viewer, account);
  const doneTitle = typeof done === 'string' && plannedPayments.length > 0 ? doneTitles[done] : undefined;
  const isCancelled = typeof cancelled === 'string' && !plannedPayments.some(({ id }) => id === cancelled);
  return (
    <PortalPage viewer={viewer} account={account}>
      <Stack narrow>
        <PageHeader
          back={{ href: paths.billing, label: 'Billing' }}
          title="What will be charged"
          lead="Nothing is charged before its day begins where you live, and never more than you owe."
        />
        {doneTitle ? <Notice tone="success" role="status" title={doneTitle} /> : null}
        {isCancelled && canAct ? (
          <Notice tone="success" role="status" title="Cancelled: nothing will be charged for it">
            <PlannedForm
              action={restorePlannedPaymentAction}
              values={{ plannedPaymentId: cancelled }}
              variant="secondary"
              label="Undo"
              pendingText="One moment…"
            />
          </Notice>
        ) : null}
        <Panel title="Planned">
          {plannedPayments.length > 0 ? (
            <PlannedList planned={plannedPayments} mayCancel={canAct} />
          ) : (
            <EmptyState
              title="Nothing is planned"
              action={
                canAct ? (
                  <LinkButton href={paths.autopay} variant="secondary">
                    Set up autopay
                  </LinkButton>
                ) : undefined
              }
            >
              Payments on a date, instalments and autopay show here before they are charged.
            </EmptyState>
          )}
        </Panel>
        {unmadePayments.length > 0 ? (
          <Panel title="Not made in the last 30 days" action={<PageLink href={paths.pay}>Pay now</PageLink>}>
            <UnmadeList unmade={unmadePayments} />
          </Panel>
        ) : null}
      </Stack>
    </PortalPage>
  );
}
