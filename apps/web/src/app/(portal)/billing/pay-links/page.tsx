import type { Metadata } from 'next';
import { DataTable } from '../../../../components/data-table.tsx';
import { Notice } from '../../../../components/notice.tsx';
import { PageHeader } from '../../../../components/page-header.tsx';
import { Panel } from '../../../../components/panel.tsx';
import { Stack } from '../../../../components/stack.tsx';
import { mayAct } from '../../../../features/account/account-role.ts';
import { LookOnlyNotice } from '../../../../features/account/look-only-notice.tsx';
import { PortalPage } from '../../../../features/account/portal-page.tsx';
import { queryAccount } from '../../../../features/account/query-account.ts';
import { CreatePayLinkForm, RevokePayLinkForm } from '../../../../features/pay-link/pay-link-form.tsx';
import { ViewPayLinksDocument } from '../../../../gql/graphql.ts';
import { formatMoment } from '../../../../lib/format.ts';
import { paths } from '../../../../lib/paths.ts';

export const metadata: Metadata = { title: 'Links to pay' };

export default async function PayLinksPage({ searchParams }: PageProps<'/billing/pay-links'>) {
  const { done } = await searchParams;
  const { viewer, account } = await queryAccount(ViewPayLinksDocument, {});
  const { payLinks, timeZone } = account;
  return (
    <PortalPage viewer={viewer} account={account}>
      <Stack narrow>
        <PageHeader
          back={{ href: paths.billing, label: 'Billing' }}
          title="Links to pay"
          lead="Let somebody else pay your bill without signing in. A link made here is good for 14 days, one in the mail of a bill for 30. It shows the last four digits of your account number, the amount and the due day, and nothing else."
        />
        {done === 'revoked' ? (
          <Notice tone="success" role="status" title="The link is revoked">
            Nobody can use it any more.
          </Notice>
        ) : null}
        {mayAct(viewer, account) ? (
          <Panel title="Make a link">
            <CreatePayLinkForm accountId={account.id} />
          </Panel>
        ) : (
          <LookOnlyNotice />
        )}
        {payLinks.length > 0 ? (
          <Panel title="Links in use">
            <DataTable
              caption="Links in use"
              rows={payLinks}
              rowKey={({ id }) => id}
              columns={[
                { header: 'Made', isRowHeader: true, cell: ({ createdAt }) => formatMoment(createdAt, timeZone) },
                {
                  header: 'From',
                  cell: ({ cause }) => (cause === 'BILL' ? 'The mail of a bill' : 'Made here to share'),
                },
                { header: 'Good until', cell: ({ expiresAt }) => formatMoment(expiresAt, timeZone) },
                {
                  header: 'Action',
                  cell: ({ id }) =>
                    mayAct(viewer, account) ? <RevokePayLinkForm accountId={account.id} payLinkId={id} /> : null,
                },
              ]}
            />
          </Panel>
        ) : null}
      </Stack>
    </PortalPage>
  );
}
