import type { Metadata } from 'next';
import { EmptyState } from '../../../../components/empty-state.tsx';
import { Notice } from '../../../../components/notice.tsx';
import { PageHeader } from '../../../../components/page-header.tsx';
import { Panel } from '../../../../components/panel.tsx';
import { Stack } from '../../../../components/stack.tsx';
import { mayAct } from '../../../../features/account/account-role.ts';
import { LookOnlyNotice } from '../../../../features/account/look-only-notice.tsx';
import { PortalPage } from '../../../../features/account/portal-page.tsx';
import { queryAccount } from '../../../../features/account/query-account.ts';
import { AddMethodLink } from '../../../../features/billing/add-method-link.tsx';
import { MethodList } from '../../../../features/billing/method-list.tsx';
import { ViewMethodsDocument } from '../../../../gql/graphql.ts';
import { paths } from '../../../../lib/paths.ts';

export const metadata: Metadata = { title: 'Ways to pay' };

const doneTitles: Record<string, string> = {
  added: 'Your new way to pay is kept',
  renamed: 'The name is saved',
  default: 'Your default is changed',
  removed: 'It is removed',
};

export default async function MethodsPage({ searchParams }: PageProps<'/billing/methods'>) {
  const { done } = await searchParams;
  const { viewer, account } = await queryAccount(ViewMethodsDocument, {});
  const { paymentMethods: methods } = account;
  const canAct = mayAct(viewer, account);
  const doneTitle = typeof done === 'string' ? doneTitles[done] : undefined;
  return (
    <PortalPage viewer={viewer} account={account}>
      <Stack narrow>
        <PageHeader
          back={{ href: paths.billing, label: 'Billing' }}
          title="Ways to pay"
          actions={canAct ? <AddMethodLink /> : null}
        />
        {doneTitle ? <Notice tone="success" role="status" title={doneTitle} /> : null}
        {canAct ? null : <LookOnlyNotice />}
        <Panel>
          {methods.length > 0 ? (
            <MethodList methods={methods} mayManage={canAct} />
          ) : (
            <EmptyState title="No way to pay stored">
              Our payment processor keeps cards and bank accounts for next time. Their numbers never reach us.
            </EmptyState>
          )}
        </Panel>
      </Stack>
    </PortalPage>
  );
}
