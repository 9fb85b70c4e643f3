import type { Metadata } from 'next';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { PageLink } from '../../components/page-link.tsx';
import { Panel } from '../../components/panel.tsx';
import { PortalPage } from '../../features/account/portal-page.tsx';
import { queryAccount } from '../../features/account/query-account.ts';
import { BalanceBand } from '../../features/billing/balance-band.tsx';
import { PaymentTable } from '../../features/billing/payment-table.tsx';
import { AccountNotices } from '../../features/dashboard/account-notices.tsx';
import { DashboardColumns } from '../../features/dashboard/dashboard-columns.tsx';
import { LastStatement } from '../../features/dashboard/last-statement.tsx';
import { NextCharge } from '../../features/dashboard/next-charge.tsx';
import { ServiceList } from '../../features/dashboard/service-list.tsx';
import { UsageSummary } from '../../features/dashboard/usage-summary.tsx';
import { isOpenTicket } from '../../features/support/ticket-state.tsx';
import { TicketTable } from '../../features/support/ticket-table.tsx';
import { ViewDashboardDocument } from '../../gql/graphql.ts';
import { paths } from '../../lib/paths.ts';

export const metadata: Metadata = { title: 'Your account' };

export default async function DashboardPage() {
  const { viewer, account } = await queryAccount(ViewDashboardDocument, {});
  const { timeZone, payments, statements, subscriptions, usage } = account;
  const openTickets = account.tickets.nodes.filter(isOpenTicket);
  return (
    <PortalPage viewer={viewer} account={account}>
      <PageHeader
        title={
          <>
            Hello, <bdi>{viewer.givenName}</bdi>
          </>
        }
      />
      <BalanceBand account={account} />
      <NextCharge planned={account.plannedPayments} />
      <AccountNotices account={account} />
      <DashboardColumns>
        <Panel title="Newest bill" action={<PageLink href={paths.statements}>All bills</PageLink>}>
          <LastStatement statement={statements.nodes[0] ?? null} />
        </Panel>
        {usage.length > 0 ? (
          <Panel title="Usage this cycle" action={<PageLink href={paths.usage}>By day</PageLink>}>
            <UsageSummary usage={usage} timeZone={timeZone} />
          </Panel>
        ) : null}
        <Panel title="Services" action={<PageLink href={paths.services}>Details</PageLink>}>
          <ServiceList subscriptions={subscriptions} />
        </Panel>
        <Panel title="Recent payments" action={<PageLink href={paths.payments}>All payments</PageLink>}>
          {payments.nodes.length > 0 ? (
            <PaymentTable payments={payments.nodes} timeZone={timeZone} />
          ) : (
            <EmptyState title="No payment yet" />
          )}
        </Panel>
      </DashboardColumns>
      {openTickets.length > 0 ? (
        <Panel title="Open tickets" action={<PageLink href={paths.support}>All tickets</PageLink>}>
          <TicketTable tickets={openTickets} timeZone={timeZone} />
        </Panel>
      ) : null}
    </PortalPage>
  );
}
