import type { Metadata } from 'next';
import { EmptyState } from '../../../../components/empty-state.tsx';
import { Notice } from '../../../../components/notice.tsx';
import { PageHeader } from '../../../../components/page-header.tsx';
import { PageLink } from '../../../../components/page-link.tsx';
import { PageLinks } from '../../../../components/page-links.tsx';
import { Panel } from '../../../../components/panel.tsx';
import { PortalPage } from '../../../../features/account/portal-page.tsx';
import { queryAccount } from '../../../../features/account/query-account.ts';
import { ActForm } from '../../../../features/act/act-form.tsx';
import { revokeOthersAction } from '../../../../features/security/activity-actions.ts';
import { DeviceList } from '../../../../features/security/device-list.tsx';
import { EventTable } from '../../../../features/security/event-table.tsx';
import { SessionList } from '../../../../features/security/session-list.tsx';
import { StaffActionTable } from '../../../../features/security/staff-action-table.tsx';
import { ViewSecurityActivityDocument } from '../../../../gql/graphql.ts';
import { paths } from '../../../../lib/paths.ts';

export const metadata: Metadata = { title: 'Security activity' };

const doneTexts: Readonly<Record<string, string>> = {
  session: 'The session is ended.',
  others: 'All other sessions are ended.',
  device: 'The device is forgotten: it counts as a new one when it signs in again.',
};

export default async function SecurityActivityPage({ searchParams }: PageProps<'/security/activity'>) {
  const { after: given, done } = await searchParams;
  const after = typeof given === 'string' ? given : null;
  const { viewer, account } = await queryAccount(ViewSecurityActivityDocument, { after });
  const { sessions, devices, securityEvents } = viewer;
  const { nodes, pageInfo } = securityEvents;
  const older = pageInfo.hasNextPage && pageInfo.endCursor ? encodeURIComponent(pageInfo.endCursor) : null;
  const doneText = typeof done === 'string' ? doneTexts[done] : undefined;
  return (
    <PortalPage viewer={viewer} account={account}>
      <PageHeader
        back={{ href: paths.security, label: 'Security' }}
        title="Security activity"
        lead="Who is signed in as you, on what, and what happened to your sign-in."
      />
      {doneText ? (
        <Notice tone="success" role="status">
          {doneText}
        </Notice>
      ) : null}
      <Panel title="Something here was not you?">
        <p>
          <PageLink href={paths.reportCompromise}>Report it and stop everything</PageLink>: we sign you out everywhere
          and hold payments and changes until we know that it is you.
        </p>
      </Panel>
      <Panel title="Signed in now">
        <SessionList sessions={sessions} timeZone={account.timeZone} />
        {sessions.length > 1 ? (
          <ActForm
            action={revokeOthersAction}
            label="End all other sessions"
            pendingText="Ending…"
            variant="secondary"
          />
        ) : null}
      </Panel>
      <Panel title="Devices we recognise">
        {devices.length > 0 ? (
          <DeviceList devices={devices} timeZone={account.timeZone} />
        ) : (
          <EmptyState title="No device yet">
            A browser you sign in with shows here, unless it is a shared one.
          </EmptyState>
        )}
      </Panel>
      <Panel title="What happened">
        {nodes.length > 0 ? (
          <EventTable events={nodes} timeZone={account.timeZone} />
        ) : (
          <EmptyState title="Nothing yet">Sign-ins and changes of your sign-in show here.</EmptyState>
        )}
        <PageLinks
          of="events"
          newest={paths.securityActivity}
          older={older ? `${paths.securityActivity}?after=${older}` : null}
          isFirst={!after}
        />
      </Panel>
      <Panel title="What our people did on this account">
        {account.staffActions.length > 0 ? (
          <StaffActionTable actions={account.staffActions} timeZone={account.timeZone} />
        ) : (
          <EmptyState title="Nobody has looked at it">When one of us does, it shows here with the reason.</EmptyState>
        )}
      </Panel>
    </PortalPage>
  );
}
