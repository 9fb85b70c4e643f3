import brand from '@demarc/config/brand.json' with { type: 'json' };
import type { Metadata } from 'next';
import { Notice } from '../../../../components/notice.tsx';
import { PageHeader } from '../../../../components/page-header.tsx';
import { Panel } from '../../../../components/panel.tsx';
import { Stack } from '../../../../components/stack.tsx';
import { env } from '../../../../env.ts';
import { mayAct } from '../../../../features/account/account-role.ts';
import { LookOnlyNotice } from '../../../../features/account/look-only-notice.tsx';
import { PortalPage } from '../../../../features/account/portal-page.tsx';
import { queryAccount } from '../../../../features/account/query-account.ts';
import { CardForm } from '../../../../features/billing/card-form.tsx';
import { ViewAddCardDocument } from '../../../../gql/graphql.ts';
import { paths } from '../../../../lib/paths.ts';

export const metadata: Metadata = { title: 'Add a card' };

export default async function AddCardPage({ searchParams }: PageProps<'/billing/add-card'>) {
  const { then } = await searchParams;
  const { viewer, account } = await queryAccount(ViewAddCardDocument, {});
  const { STRIPE_JS_URL: scriptUrl, STRIPE_PUBLISHABLE_KEY: publishableKey } = env();
  return (
    <PortalPage viewer={viewer} account={account}>
      <Stack narrow>
        <PageHeader
          back={{ href: paths.billing, label: 'Billing' }}
          title="Add a card"
          lead="Your card is kept by our payment processor. Its number never reaches us."
        />
        <Panel>
          {mayAct(viewer, account) ? (
            <>
              <noscript>
                <Notice tone="info" title="Adding a card needs JavaScript">
                  The form is the payment processor’s own and does not work without it. You can also pay by phone at{' '}
                  {brand.supportPhone}.
                </Notice>
              </noscript>
              <CardForm
                accountId={account.id}
                scriptUrl={scriptUrl}
                publishableKey={publishableKey}
                goesOnTo={then === 'pay' ? 'pay' : 'billing'}
              />
            </>
          ) : (
            <LookOnlyNotice />
          )}
        </Panel>
      </Stack>
    </PortalPage>
  );
}
