import brand from '@demarc/config/brand.json' with { type: 'json' };
import type { Metadata } from 'next';
import { Notice } from '../../../../../components/notice.tsx';
import { OwnDocument } from '../../../../../components/own-document.tsx';
import { PageHeader } from '../../../../../components/page-header.tsx';
import { Panel } from '../../../../../components/panel.tsx';
import { Stack } from '../../../../../components/stack.tsx';
import { env } from '../../../../../env.ts';
import { mayAct } from '../../../../../features/account/account-role.ts';
import { LookOnlyNotice } from '../../../../../features/account/look-only-notice.tsx';
import { PortalPage } from '../../../../../features/account/portal-page.tsx';
import { queryAccount } from '../../../../../features/account/query-account.ts';
import { AddMethodForm } from '../../../../../features/billing/add-method-form.tsx';
import { readPaymentReturn } from '../../../../../features/billing/payment-return.ts';
import { ViewAddMethodDocument } from '../../../../../gql/graphql.ts';
import { paths } from '../../../../../lib/paths.ts';

export const metadata: Metadata = { title: 'Add a way to pay' };

const leads = {
  keep: 'Kept by our payment processor for next time. The numbers never reach us.',
  once: 'For this payment alone: our payment processor forgets it once the payment is final. The numbers never reach us.',
};

/** `once`: for one payment. `back`: the payment form it was opened from, which it goes back to. */
export default async function AddMethodPage({ searchParams }: PageProps<'/billing/methods/add'>) {
  const { once, back: given } = await searchParams;
  const { viewer, account } = await queryAccount(ViewAddMethodDocument, {});
  const { STRIPE_JS_URL: scriptUrl, STRIPE_PUBLISHABLE_KEY: publishableKey } = env();
  const back = readPaymentReturn(typeof given === 'string' ? given : '');
  const keep = !(once === '1' && back);
  return (
    <PortalPage viewer={viewer} account={account}>
      <Stack narrow>
        <PageHeader
          back={
            back
              ? { href: `${paths.pay}?${back}`, label: 'Pay your bill' }
              : { href: paths.paymentMethods, label: 'Ways to pay' }
          }
          title={keep ? 'Add a way to pay' : 'Pay another way, just this once'}
          lead={keep ? leads.keep : leads.once}
        />
        <Panel>
          {mayAct(viewer, account) ? (
            <>
              <noscript>
                <Notice tone="info" title="Adding a way to pay needs JavaScript">
                  The form is the payment processor’s own and does not work without it. You can also pay by phone at{' '}
                  {brand.supportPhone}.
                </Notice>
              </noscript>
              <OwnDocument>
                <AddMethodForm
                  accountId={account.id}
                  scriptUrl={scriptUrl}
                  publishableKey={publishableKey}
                  keep={keep}
                  back={back ?? ''}
                />
              </OwnDocument>
            </>
          ) : (
            <LookOnlyNotice />
          )}
        </Panel>
      </Stack>
    </PortalPage>
  );
}
