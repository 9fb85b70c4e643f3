import type { Metadata } from 'next';
import { EmptyState } from '../../../components/empty-state.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { PageLinks } from '../../../components/page-links.tsx';
import { Panel } from '../../../components/panel.tsx';
import { PortalPage } from '../../../features/account/portal-page.tsx';
import { queryAccount } from '../../../features/account/query-account.ts';
import { MessageList } from '../../../features/message/message-list.tsx';
import { ViewMessagesDocument } from '../../../gql/graphql.ts';
import { paths } from '../../../lib/paths.ts';

export const metadata: Metadata = { title: 'Messages' };

export default async function MessagesPage({ searchParams }: PageProps<'/messages'>) {
  const { after: given } = await searchParams;
  const after = typeof given === 'string' ? given : null;
  const { viewer, account } = await queryAccount(ViewMessagesDocument, { after });
  const { nodes, pageInfo } = account.messages;
  const older = pageInfo.hasNextPage && pageInfo.endCursor ? encodeURIComponent(pageInfo.endCursor) : null;
  return (
    <PortalPage viewer={viewer} account={account}>
      <PageHeader title="Messages" lead="What we sent you by e-mail, with one-time codes left out." />
      <Panel>
        {nodes.length > 0 ? (
          <MessageList messages={nodes} timeZone={account.timeZone} />
        ) : (
          <EmptyState title="No message yet">Receipts and notices are kept here.</EmptyState>
        )}
        <PageLinks
          of="messages"
          newest={paths.messages}
          older={older ? `${paths.messages}?after=${older}` : null}
          isFirst={!after}
        />
      </Panel>
    </PortalPage>
  );
}
