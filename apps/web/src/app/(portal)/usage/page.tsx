import type { Metadata } from 'next';
import { EmptyState } from '../../../components/empty-state.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { Panel } from '../../../components/panel.tsx';
import { PortalPage } from '../../../features/account/portal-page.tsx';
import { queryAccount } from '../../../features/account/query-account.ts';
import { CycleUsagePanel } from '../../../features/usage/cycle-usage-panel.tsx';
import { ViewUsageDocument } from '../../../gql/graphql.ts';

export const metadata: Metadata = { title: 'Usage' };

export default async function UsagePage() {
  const { viewer, account } = await queryAccount(ViewUsageDocument, {});
  return (
    <PortalPage viewer={viewer} account={account}>
      <PageHeader title="Usage" lead="Data used in the current bill cycle." />
      {account.usage.map((usage) => (
        <CycleUsagePanel key={usage.subscription.id} usage={usage} timeZone={account.timeZone} />
      ))}
      {account.usage.length === 0 ? (
        <Panel>
          <EmptyState title="No data service on this account">
            Usage shows here for internet and mobile services.
          </EmptyState>
        </Panel>
      ) : null}
    </PortalPage>
  );
}
