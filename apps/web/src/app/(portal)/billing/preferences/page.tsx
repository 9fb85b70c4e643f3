import type { Metadata } from 'next';
import { Notice } from '../../../../components/notice.tsx';
import { PageHeader } from '../../../../components/page-header.tsx';
import { Panel } from '../../../../components/panel.tsx';
import { Stack } from '../../../../components/stack.tsx';
import { mayAct } from '../../../../features/account/account-role.ts';
import { LookOnlyNotice } from '../../../../features/account/look-only-notice.tsx';
import { PortalPage } from '../../../../features/account/portal-page.tsx';
import { queryAccount } from '../../../../features/account/query-account.ts';
import { BillDeliveryForm } from '../../../../features/billing/bill-delivery-form.tsx';
import { BillsBouncedNotice } from '../../../../features/billing/bills-bounced-notice.tsx';
import { DueDayChoice } from '../../../../features/billing/due-day-choice.tsx';
import { ViewBillPreferencesDocument } from '../../../../gql/graphql.ts';
import { paths } from '../../../../lib/paths.ts';

export const metadata: Metadata = { title: 'Bill preferences' };

export default async function BillPreferencesPage({ searchParams }: PageProps<'/billing/preferences'>) {
  const { day, done } = await searchParams;
  const looksAt = typeof day === 'string' && /^([1-9]|1\d|2[0-8])$/.test(day) ? Number(day) : null;
  const { viewer, account } = await queryAccount(ViewBillPreferencesDocument, { dueDay: looksAt ?? 1 });
  const email = account.contacts.find(({ channel, isPrimary }) => channel === 'EMAIL' && isPrimary)?.value;
  return (
    <PortalPage viewer={viewer} account={account}>
      <Stack narrow>
        <PageHeader
          back={{ href: paths.billing, label: 'Billing' }}
          title="Bill preferences"
          lead="On which day your bills are due, and how they come."
        />
        {done === 'day' || done === 'delivery' ? (
          <Notice tone="success" role="status" title="Your choice is saved">
            It holds from your next bill on.
          </Notice>
        ) : null}
        <BillsBouncedNotice account={account} />
        {mayAct(viewer, account) ? (
          <>
            <Panel title="Due day">
              <DueDayChoice account={account} looksAt={looksAt} />
            </Panel>
            <Panel title="How bills come">
              <BillDeliveryForm
                key={account.billDelivery}
                accountId={account.id}
                delivery={account.billDelivery}
                email={email ?? null}
              />
            </Panel>
          </>
        ) : (
          <LookOnlyNotice />
        )}
      </Stack>
    </PortalPage>
  );
}
