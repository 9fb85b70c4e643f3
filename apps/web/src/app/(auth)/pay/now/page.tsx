import brand from '@demarc/config/brand.json' with { type: 'json' };
import type { Metadata, Route } from 'next';
import { redirect } from 'next/navigation';
import { Notice } from '../../../../components/notice.tsx';
import { Stack } from '../../../../components/stack.tsx';
import { env } from '../../../../env.ts';
import { LinkPaymentForm } from '../../../../features/pay-link/link-payment-form.tsx';
import { keptPayLink } from '../../../../features/pay-link/pay-link-cookie.ts';
import { PayLinkGone } from '../../../../features/pay-link/pay-link-gone.tsx';
import { ViewPayLinkDocument } from '../../../../gql/graphql.ts';
import { sendAsPublic } from '../../../../lib/api.ts';
import { formatMoney } from '../../../../lib/format.ts';
import { paths } from '../../../../lib/paths.ts';

export const metadata: Metadata = { title: 'Pay a bill', robots: { index: false, follow: false } };

/**
 * `link` is the handle of the link's token. `form` is the idempotency key, in the address: Back, a reload and a copied tab are the same form, which pays
 * once.
 */
export default async function PayNowPage({ searchParams }: PageProps<'/pay/now'>) {
  const given = await searchParams;
  const amountMinor =
    typeof given.amount === 'string' && /^[1-9]\d{0,7}$/.test(given.amount) ? Number(given.amount) : 0;
  const link = typeof given.link === 'string' && /^[\w-]{16,64}$/.test(given.link) ? given.link : '';
  const formKey = typeof given.form === 'string' ? given.form : '';
  if (amountMinor > 0 && !/^[\w-]{16,64}$/.test(formKey)) {
    redirect(`${paths.payLinkForm}?link=${link}&amount=${amountMinor}&form=${crypto.randomUUID()}` as Route);
  }
  const { payLinkNotice: notice } = await sendAsPublic(ViewPayLinkDocument, { token: await keptPayLink(link) });
  if (!notice || amountMinor === 0) return <PayLinkGone />;
  const amount = { amountMinor, currency: notice.payable.currency };
  const { STRIPE_JS_URL: scriptUrl, STRIPE_PUBLISHABLE_KEY: publishableKey } = env();
  return (
    <Stack>
      <Stack tight>
        <h1>Pay {formatMoney(amount)}</h1>
        <p>For the account ending in {notice.accountLastFour}. What you type is used for this payment alone.</p>
      </Stack>
      <noscript>
        <Notice tone="info" title="Paying needs JavaScript">
          The form is the payment processor’s own and does not work without it. You can also pay by phone at{' '}
          {brand.supportPhone}.
        </Notice>
      </noscript>
      <LinkPaymentForm
        amount={amount}
        link={link}
        formKey={formKey}
        accountLastFour={notice.accountLastFour}
        scriptUrl={scriptUrl}
        publishableKey={publishableKey}
      />
    </Stack>
  );
}
