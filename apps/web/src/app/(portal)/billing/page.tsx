import type { Metadata } from 'next';
import { EmptyState } from '../../../components/empty-state.tsx';
import { LinkButton } from '../../../components/link-button.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { PageLink } from '../../../components/page-link.tsx';
import { Panel } from '../../../components/panel.tsx';
import { mayAct } from '../../../features/account/account-role.ts';
import { PortalPage } from '../../../features/account/portal-page.tsx';
import { queryAccount } from '../../../features/account/query-account.ts';
import { BalanceBand } from '../../../features/billing/balance-band.tsx';
import { BillingColumns } from '../../../features/billing/billing-columns.tsx';
import { BillsBouncedNotice } from '../../../features/billing/bills-bounced-notice.tsx';
import { CreditTable } from '../../../features/billing/credit-table.tsx';
import { DisputeTable } from '../../../features/billing/dispute-table.tsx';
import { MethodList } from '../../../features/billing/method-list.tsx';
import { NewestBill } from '../../../features/billing/newest-bill.tsx';
import { PaymentTable } from '../../../features/billing/payment-table.tsx';
import { PlannedPanel } from '../../../features/billing/planned-panel.tsx';
import { PlannedWays } from '../../../features/billing/planned-ways.tsx';
import { StatementTable } from '../../../features/billing/statement-table.tsx';
import { ViewBillingDocument } from '../../../gql/graphql.ts';
import { paths } from '../../../lib/paths.ts';

export const metadata: Metadata = { title: 'Billing' };

/** Where the money stands: what is owed and what comes next on top, the newest of each list below. */
export default async function BillingPage() {
  const { viewer, account } = await queryAccount(ViewBillingDocument, {});
  const { payments, paymentMethods } = account;
  const [newest, ...earlier] = account.statements.nodes;
  const canAct = mayAct(viewer, account);
  return (
    <PortalPage viewer={viewer} account={account}>
      <PageHeader
        title="Billing"
        actions={
          <>
            <LinkButton href={paths.billPreferences} variant="secondary">
              Bill preferences
            </LinkButton>
            <LinkButton href={paths.payLinks} variant="secondary">
              Links to pay
            </LinkButton>
          </>
        }
      />
      <BillsBouncedNotice account={account} />
      <BalanceBand account={account} />
      <PlannedPanel planned={account.plannedPayments} />
      {canAct ? (
        <PlannedWays
          hasPastDue={account.balance.pastDue.amountMinor > 0}
          hasPlanned={account.plannedPayments.length > 0}
        />
      ) : null}
      <BillingColumns>
        <Panel
          title="Newest bill"
          action={newest ? <PageLink href={paths.statement(newest.id)}>Details</PageLink> : null}
        >
          <NewestBill statement={newest ?? null} />
        </Panel>
        <Panel title="Ways to pay" action={<PageLink href={paths.paymentMethods}>Manage</PageLink>}>
          {paymentMethods.length > 0 ? (
            <MethodList methods={paymentMethods} />
          ) : (
            <EmptyState title="No way to pay stored">
              {canAct
                ? 'Add a card or bank account to pay here in two steps.'
                : 'Cards and bank accounts that are stored to pay with show here.'}
            </EmptyState>
          )}
        </Panel>
      </BillingColumns>
      {account.disputes.nodes.length > 0 ? (
        <Panel title="Disputes">
          <DisputeTable disputes={account.disputes.nodes} />
        </Panel>
      ) : null}
      {account.credits.nodes.length > 0 ? (
        <Panel title="Credits">
          <CreditTable credits={account.credits.nodes} timeZone={account.timeZone} />
        </Panel>
      ) : null}
      {earlier.length > 0 ? (
        <Panel title="Earlier bills" action={<PageLink href={paths.statements}>All bills</PageLink>}>
          <StatementTable statements={earlier} />
        </Panel>
      ) : null}
      <Panel title="Latest payments" action={<PageLink href={paths.payments}>All payments</PageLink>}>
        {payments.nodes.length > 0 ? (
          <PaymentTable payments={payments.nodes} timeZone={account.timeZone} />
        ) : (
          <EmptyState title="No payment yet">What you pay here shows with its receipt.</EmptyState>
        )}
      </Panel>
    </PortalPage>
  );
}
