import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { PageHeader } from '../../../../components/page-header.tsx';
import { Panel } from '../../../../components/panel.tsx';
import { Stack } from '../../../../components/stack.tsx';
import { PortalPage } from '../../../../features/account/portal-page.tsx';
import { queryAccount } from '../../../../features/account/query-account.ts';
import { ConfirmContactForm } from '../../../../features/profile/confirm-contact-form.tsx';
import { readPendingContactChange } from '../../../../features/profile/pending-contact-change.ts';
import { ViewProfileDocument } from '../../../../gql/graphql.ts';
import { paths } from '../../../../lib/paths.ts';

export const metadata: Metadata = { title: 'Confirm a contact' };

export default async function ConfirmContactPage() {
  const [pending, { viewer, account }] = await Promise.all([
    readPendingContactChange(),
    queryAccount(ViewProfileDocument, {}),
  ]);
  if (!pending) redirect(`${paths.profile}?notice=ended`);
  return (
    <PortalPage viewer={viewer} account={account}>
      <Stack narrow>
        <PageHeader
          title="Confirm a contact"
          lead={`We sent a code to ${pending.value}. Until you type it here, nothing changes.`}
          back={{ href: paths.profile, label: 'Profile' }}
        />
        <Panel>
          <ConfirmContactForm />
        </Panel>
      </Stack>
    </PortalPage>
  );
}
