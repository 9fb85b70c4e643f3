import brand from '@demarc/config/brand.json' with { type: 'json' };
import type { Metadata } from 'next';
import { Badge } from '../../../components/badge.tsx';
import { DefinitionList } from '../../../components/definition-list.tsx';
import { Notice } from '../../../components/notice.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { Panel } from '../../../components/panel.tsx';
import { Stack } from '../../../components/stack.tsx';
import { PortalPage } from '../../../features/account/portal-page.tsx';
import { queryAccount } from '../../../features/account/query-account.ts';
import { EnrolTotp } from '../../../features/security/enrol-totp.tsx';
import { ViewSecurityDocument } from '../../../gql/graphql.ts';

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
        {viewer.hasTotp && notice === 'on' ? (
          <Notice tone="success" role="status" title="Two-step sign-in is on">
            From now on we ask for a code from your app after your password. Keep the app: without it, only our support
            can let you in.
          </Notice>
        ) : null}
        <Panel title="Your sign-in">
          <DefinitionList items={[{ term: 'Username', value: viewer.username }]} />
        </Panel>
        <Panel
          title="Two-step sign-in"
          action={viewer.hasTotp ? <Badge tone="success">On</Badge> : <Badge tone="neutral">Off</Badge>}
        >
          {viewer.hasTotp ? (
            <p>
              After your password we ask for a code from your authenticator app. New phone, or the app is gone? Call{' '}
              <a href={`tel:${brand.supportPhone}`}>{brand.supportPhone}</a> and we set it up with you again.
            </p>
          ) : (
            <EnrolTotp />
          )}
        </Panel>
      </Stack>
    </PortalPage>
  );
}
