import brand from '@demarc/config/brand.json' with { type: 'json' };
import type { Metadata } from 'next';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Panel } from '../../../components/panel.tsx';
import { PortalPage } from '../../../features/account/portal-page.tsx';

export const metadata: Metadata = { title: 'No account' };

/** For a sign-in that was taken off its last account: there is nothing to show, and that is no mistake of theirs. */
export default function NoAccountPage() {
  return (
    <PortalPage>
      <h1>No account</h1>
      <Panel>
        <EmptyState title="Your sign-in belongs to no account any more">
          Ask the account’s owner for a new invitation, or call {brand.supportPhone}. Your username and password stay as
          they are.
        </EmptyState>
      </Panel>
    </PortalPage>
  );
}
