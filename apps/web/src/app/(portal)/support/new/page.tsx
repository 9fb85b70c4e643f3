import type { Metadata } from 'next';
import { PageHeader } from '../../../../components/page-header.tsx';
import { Panel } from '../../../../components/panel.tsx';
import { Stack } from '../../../../components/stack.tsx';
import { mayAct } from '../../../../features/account/account-role.ts';
import { LookOnlyNotice } from '../../../../features/account/look-only-notice.tsx';
import { PortalPage } from '../../../../features/account/portal-page.tsx';
import { queryAccount } from '../../../../features/account/query-account.ts';
import { TicketForm } from '../../../../features/support/ticket-form.tsx';
import { ViewNewTicketDocument } from '../../../../gql/graphql.ts';
import { paths } from '../../../../lib/paths.ts';

export const metadata: Metadata = { title: 'Open a ticket' };

export default async function NewTicketPage() {
  const { viewer, account } = await queryAccount(ViewNewTicketDocument, {});
  return (
    <PortalPage viewer={viewer} account={account}>
      <Stack narrow>
        <PageHeader
          back={{ href: paths.support, label: 'Support' }}
          title="Open a ticket"
          lead="We answer here and send you an e-mail when we do."
        />
        <Panel>{mayAct(viewer, account) ? <TicketForm accountId={account.id} /> : <LookOnlyNotice />}</Panel>
      </Stack>
    </PortalPage>
  );
}
