import brand from '@demarc/config/brand.json' with { type: 'json' };
import type { Metadata } from 'next';
import { PageHeader } from '../../../../components/page-header.tsx';
import { Panel } from '../../../../components/panel.tsx';
import { Stack } from '../../../../components/stack.tsx';
import { PortalPage } from '../../../../features/account/portal-page.tsx';
import { queryAccount } from '../../../../features/account/query-account.ts';
import { ActForm } from '../../../../features/act/act-form.tsx';
import { reportCompromiseAction } from '../../../../features/security/activity-actions.ts';
import styles from '../../../../features/security/report.module.css';
import { ViewReportCompromiseDocument } from '../../../../gql/graphql.ts';
import { paths } from '../../../../lib/paths.ts';

export const metadata: Metadata = { title: 'Report a compromise' };

export default async function ReportCompromisePage() {
  const { viewer, account } = await queryAccount(ViewReportCompromiseDocument, {});
  return (
    <PortalPage viewer={viewer} account={account}>
      <Stack narrow>
        <PageHeader
          back={{ href: paths.securityActivity, label: 'Security activity' }}
          title="Report a compromise"
          lead="For when someone else may be using your sign-in."
        />
        <Panel title="What happens">
          <Stack>
            <ul className={styles.steps}>
              <li>You are signed out everywhere, here too, and every device counts as a new one.</li>
              <li>Payments, new cards, orders and changes stand still on every account you manage.</li>
              <li>We open an urgent ticket and tell every contact on record, those replaced in the last days too.</li>
              <li>
                Call <a href={`tel:${brand.supportPhone}`}>{brand.supportPhone}</a> to open the account again: we make
                sure that it is you.
              </li>
            </ul>
            <p>Your services go on as they are. You can still sign in, read everything and write to us.</p>
            <ActForm action={reportCompromiseAction} label="Stop everything" pendingText="Stopping…" wide />
          </Stack>
        </Panel>
      </Stack>
    </PortalPage>
  );
}
