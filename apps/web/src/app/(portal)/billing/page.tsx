import type { Metadata } from 'next';
import { EmptyState } from '../../../components/empty-state.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { PageLinks } from '../../../components/page-links.tsx';
import { Panel } from '../../../components/panel.tsx';
import { mayAct } from '../../../features/account/account-role.ts';
import { PortalPage } from '../../../features/account/portal-page.tsx';
import { queryAccount } from '../../../features/account/query-account.ts';
import { BalanceBand } from '../../../features/billing/balance-band.tsx';
import { CardList } from '../../../features/billing/card-list.tsx';
import { PaymentTable } from '../../../features/billing/payment-table.tsx';
import { StatementTable } from '../../../features/billing/statement-table.tsx';
import { ViewBillingDocument } from '../../../gql/graphql.ts';
import { paths } from '../../../lib/paths.ts';

export const metadata: Metadata = { title: 'Billing' };

export default async function BillingPage({ searchParams }: PageProps<'/billing'>) {
  const given = await searchParams;
  const statementsAfter = typeof given.statements === 'string' ? given.statements : null;
  const paymentsAfter = typeof given.payments === 'string' ? given.payments : null;
  const { viewer, account } = await queryAccount(ViewBillingDocument, { statementsAfter, paymentsAfter });
  const { statements, payments, paymentMethods } = account;
  return (
    <PortalPage viewer={viewer} account={account}>
      <PageHeader title="Billing" />
      <BalanceBand account={account} />
      <Panel title="Statements">
        {statements.nodes.length > 0 ? (
          <StatementTable statements={statements.nodes} />
        ) : (
          <EmptyState title="No statement yet">Your first one shows here when your first bill cycle ends.</EmptyState>
        )}
        <PageLinks
          of="statements"
          newest={paths.billing}
          older={olderPage('statements', statements.pageInfo)}
          isFirst={!statementsAfter}
        />
      </Panel>
      <Panel title="Payments">
        {payments.nodes.length > 0 ? (
          <PaymentTable payments={payments.nodes} timeZone={account.timeZone} />
        ) : (
          <EmptyState title="No payment yet">What you pay here shows with its receipt.</EmptyState>
        )}
        <PageLinks
          of="payments"
          newest={paths.billing}
          older={olderPage('payments', payments.pageInfo)}
          isFirst={!paymentsAfter}
        />
      </Panel>
      {/* A full load: only the card page's own policy lets the processor in. */}
      <Panel title="Cards" action={mayAct(viewer, account) ? <a href={paths.addCard}>Add a card</a> : null}>
        {paymentMethods.length > 0 ? (
          <CardList cards={paymentMethods} />
        ) : (
          <EmptyState title="No card stored">
            {mayAct(viewer, account)
              ? 'Add one to pay here in two steps.'
              : 'Cards that are stored to pay with show here.'}
          </EmptyState>
        )}
      </Panel>
    </PortalPage>
  );
}

function olderPage(list: 'statements' | 'payments', { hasNextPage, endCursor }: PageEnd) {
  return hasNextPage && endCursor ? (`${paths.billing}?${list}=${encodeURIComponent(endCursor)}` as const) : null;
}

interface PageEnd {
  hasNextPage: boolean;
  endCursor: string | null;
}
