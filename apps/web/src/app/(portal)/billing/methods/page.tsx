import type { Metadata } from 'next';
import { buttonClass } from '../../../../components/button.tsx';
import { EmptyState } from '../../../../components/empty-state.tsx';
import { PageHeader } from '../../../../components/page-header.tsx';
import { Panel } from '../../../../components/panel.tsx';
import { mayAct } from '../../../../features/account/account-role.ts';
import { LookOnlyNotice } from '../../../../features/account/look-only-notice.tsx';
import { PortalPage } from '../../../../features/account/portal-page.tsx';
import { queryAccount } from '../../../../features/account/query-account.ts';
import { MethodList } from '../../../../features/billing/method-list.tsx';
import { ViewMethodsDocument } from '../../../../gql/graphql.ts';
import { paths } from '../../../../lib/paths.ts';

export const metadata: Metadata = { title: 'Ways to pay' };

export default async function MethodsPage() {
  const { viewer, account } = await queryAccount(ViewMethodsDocument, {});
  const { paymentMethods: methods } = account;
  const canAct = mayAct(viewer, account);
  // A full load: only that page's own policy lets the processor in.
  const add = (
    <a className={buttonClass({})} href={paths.addPaymentMethod}>
      Add a way to pay
    </a>
  );
  return (
    <PortalPage viewer={viewer} account={account}>
      <PageHeader back={{ href: paths.billing, label: 'Billing' }} title="Ways to pay" actions={canAct ? add : null} />
      {canAct ? null : <LookOnlyNotice />}
      <Panel>
        {methods.length > 0 ? (
          <MethodList methods={methods} />
        ) : (
          <EmptyState title="No way to pay stored">
            Our payment processor keeps cards and bank accounts for next time. Their numbers never reach us.
          </EmptyState>
        )}
      </Panel>
    </PortalPage>
  );
}
