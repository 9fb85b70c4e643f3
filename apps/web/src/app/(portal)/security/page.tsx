import type { Metadata } from 'next';
import { Badge } from '../../../components/badge.tsx';
import { DefinitionList } from '../../../components/definition-list.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { PageLink } from '../../../components/page-link.tsx';
import { Panel } from '../../../components/panel.tsx';
import { Stack } from '../../../components/stack.tsx';
import { PortalPage } from '../../../features/account/portal-page.tsx';
import { queryAccount } from '../../../features/account/query-account.ts';
import { Passkeys } from '../../../features/passkey/passkeys.tsx';
import { EnrolTotp } from '../../../features/security/enrol-totp.tsx';
import { RenewRecoveryCodes } from '../../../features/security/renew-recovery-codes.tsx';
import { SecurityNotice } from '../../../features/security/security-notice.tsx';
import { ViewSecurityDocument } from '../../../gql/graphql.ts';
import { paths } from '../../../lib/paths.ts';

export const metadata: Metadata = { title: 'Security' };

interface SecurityPageProps {
  searchParams: Promise<{ notice?: string | string[] }>;
}

export default async function SecurityPage({ searchParams }: SecurityPageProps) {
  const [{ notice }, { viewer, account }] = await Promise.all([searchParams, queryAccount(ViewSecurityDocument, {})]);
  return (
    <PortalPage viewer={viewer} account={account}>
      <Stack narrow>
        <PageHeader title="Security" lead="How you sign in, and how it is kept yours." />
        <SecurityNotice notice={notice} viewer={viewer} />
        <Panel title="Activity" action={<PageLink href={paths.securityActivity}>See it all</PageLink>}>
          <p>
            Where you are signed in, which devices we recognise, and what happened to your sign-in. Not you?{' '}
            <PageLink href={paths.reportCompromise}>Report a compromise</PageLink>.
          </p>
        </Panel>
        <Panel title="Your sign-in">
          <DefinitionList items={[{ term: 'Username', value: viewer.username }]} />
        </Panel>
        <Panel
          title="Authenticator app"
          action={viewer.hasTotp ? <Badge tone="success">On</Badge> : <Badge tone="neutral">Off</Badge>}
        >
          <EnrolTotp isOn={viewer.hasTotp} />
        </Panel>
        <Panel title="Passkeys">
          <Passkeys passkeys={viewer.passkeys} timeZone={account.timeZone} />
        </Panel>
        {viewer.secondFactors.length > 0 ? (
          <Panel title="Recovery codes">
            <RenewRecoveryCodes left={viewer.recoveryCodesLeft} />
          </Panel>
        ) : null}
      </Stack>
    </PortalPage>
  );
}
