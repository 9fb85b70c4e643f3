import type { Metadata } from 'next';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Notice } from '../../../components/notice.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { Panel } from '../../../components/panel.tsx';
import { mayAct } from '../../../features/account/account-role.ts';
import { PortalPage } from '../../../features/account/portal-page.tsx';
import { queryAccount } from '../../../features/account/query-account.ts';
import { SubscriptionPanel } from '../../../features/service/subscription-panel.tsx';
import { ViewServicesDocument } from '../../../gql/graphql.ts';

export const metadata: Metadata = { title: 'Services' };

export default async function ServicesPage({ searchParams }: PageProps<'/services'>) {
  const { done } = await searchParams;
  const { viewer, account } = await queryAccount(ViewServicesDocument, {});
  const { subscriptions, serviceAddress: address } = account;
  const place = address ? [address.line1, address.line2, address.city].filter(Boolean).join(', ') : null;
  return (
    <PortalPage viewer={viewer} account={account}>
      <PageHeader title="Services" lead={place ? `At ${place}` : undefined} />
      {done === 'ordered' ? (
        <Notice tone="success" role="status" title="Your change is ordered">
          You can take it back here until it begins.
        </Notice>
      ) : null}
      {done === 'cancelled' ? (
        <Notice tone="success" role="status" title="The change is cancelled">
          Your plan stays as it is.
        </Notice>
      ) : null}
      {subscriptions.map((subscription) => (
        <SubscriptionPanel
          key={subscription.id}
          subscription={subscription}
          timeZone={account.timeZone}
          mayAct={mayAct(viewer, account)}
        />
      ))}
      {subscriptions.length === 0 ? (
        <Panel>
          <EmptyState title="No service on this account">Call us to set one up.</EmptyState>
        </Panel>
      ) : null}
    </PortalPage>
  );
}
