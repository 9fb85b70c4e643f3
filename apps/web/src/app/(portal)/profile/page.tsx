import type { Metadata } from 'next';
import { DefinitionList } from '../../../components/definition-list.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { Panel } from '../../../components/panel.tsx';
import { Stack } from '../../../components/stack.tsx';
import { PortalPage } from '../../../features/account/portal-page.tsx';
import { queryAccount } from '../../../features/account/query-account.ts';
import { ChangePasswordForm } from '../../../features/profile/change-password-form.tsx';
import { ChangeUsernameForm } from '../../../features/profile/change-username-form.tsx';
import { ContactList } from '../../../features/profile/contact-list.tsx';
import styles from '../../../features/profile/profile.module.css';
import { ProfileNotices } from '../../../features/profile/profile-notices.tsx';
import { ViewProfileDocument } from '../../../gql/graphql.ts';

export const metadata: Metadata = { title: 'Profile' };

interface ProfilePageProps {
  searchParams: Promise<{ notice?: string | string[] }>;
}

export default async function ProfilePage({ searchParams }: ProfilePageProps) {
  const [{ notice }, { viewer, account }] = await Promise.all([searchParams, queryAccount(ViewProfileDocument, {})]);
  const { serviceAddress: address } = account;
  const addressLines = address
    ? [address.line1, address.line2, `${address.city}, ${address.region} ${address.postcode}`].filter(Boolean)
    : [];
  const mayChange = account.viewerRole === 'OWNER';
  return (
    <PortalPage viewer={viewer} account={account}>
      <Stack narrow>
        <PageHeader title="Profile" lead="Who you are to us, and how we reach you." />
        <ProfileNotices notice={notice} />
        <Panel title="Account holder">
          <DefinitionList
            items={[
              { term: 'Name', value: account.holderName },
              ...(address ? [{ term: 'Service address', value: addressLines.join(', ') }] : []),
            ]}
          />
        </Panel>
        <Panel title="Contacts">
          <Stack>
            <p>
              Codes, bills and security notices go here. A new contact is used once you have typed the code we send to
              it. We tell the others, and for 72 hours they can undo it.
            </p>
            {mayChange ? null : <p>The account owner can change these.</p>}
            <ContactList accountId={account.id} contacts={account.contacts} mayChange={mayChange} />
          </Stack>
        </Panel>
        <Panel title="Username and password">
          <Stack>
            <DefinitionList items={[{ term: 'Username', value: viewer.username }]} />
            <details className={styles.more}>
              <summary>Change the username</summary>
              <ChangeUsernameForm />
            </details>
            <details className={styles.more}>
              <summary>Change the password</summary>
              <ChangePasswordForm />
            </details>
          </Stack>
        </Panel>
      </Stack>
    </PortalPage>
  );
}
