import type { Metadata } from 'next';
import { EmptyState } from '../../../components/empty-state.tsx';
import { LinkButton } from '../../../components/link-button.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { PageLinks } from '../../../components/page-links.tsx';
import { Panel } from '../../../components/panel.tsx';
import { mayAct } from '../../../features/account/account-role.ts';
import { PortalPage } from '../../../features/account/portal-page.tsx';
import { queryAccount } from '../../../features/account/query-account.ts';
import { ContactWays } from '../../../features/support/contact-ways.tsx';
import { TicketTable } from '../../../features/support/ticket-table.tsx';
import { ViewSupportDocument } from '../../../gql/graphql.ts';
import { paths } from '../../../lib/paths.ts';

export const metadata: Metadata = { title: 'Support' };

export default async function SupportPage({ searchParams }: PageProps<'/support'>) {
  const { after: given } = await searchParams;
  const after = typeof given === 'string' ? given : null;
  const { viewer, account } = await queryAccount(ViewSupportDocument, { after });
  const { nodes, pageInfo } = account.tickets;
  const older = pageInfo.hasNextPage && pageInfo.endCursor ? encodeURIComponent(pageInfo.endCursor) : null;
  return (
    <PortalPage viewer={viewer} account={account}>
      <PageHeader
        title="Support"
        actions={mayAct(viewer, account) ? <LinkButton href={paths.newTicket}>Open a ticket</LinkButton> : null}
      />
      <Panel title="Your tickets">
        {nodes.length > 0 ? (
          <TicketTable tickets={nodes} timeZone={account.timeZone} />
        ) : (
          <EmptyState title="No ticket yet">
            {mayAct(viewer, account) ? 'Write to us and the answer shows here.' : 'What was asked of us shows here.'}
          </EmptyState>
        )}
        <PageLinks
          of="tickets"
          newest={paths.support}
          older={older ? `${paths.support}?after=${older}` : null}
          isFirst={!after}
        />
      </Panel>
      <Panel title="Other ways to reach us">
        <ContactWays accountNumber={account.accountNumber} />
      </Panel>
    </PortalPage>
  );
}
