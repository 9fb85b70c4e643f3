import type { Metadata, Route } from 'next';
import { redirect } from 'next/navigation';
import { PageHeader } from '../../../../components/page-header.tsx';
import { PageLink } from '../../../../components/page-link.tsx';
import { Stack } from '../../../../components/stack.tsx';
import { env } from '../../../../env.ts';
import { PortalPage } from '../../../../features/account/portal-page.tsx';
import { queryAccount } from '../../../../features/account/query-account.ts';
import { choosePayment, leastPaymentMinor, type PaymentChoice } from '../../../../features/billing/choose-payment.ts';
import { describeBalance } from '../../../../features/billing/describe-balance.ts';
import { mayPay } from '../../../../features/billing/may-pay.ts';
import { LookingOnly, NothingToPay, TooLittleToPay } from '../../../../features/billing/pay-dead-ends.tsx';
import { PayForm } from '../../../../features/billing/pay-form.tsx';
import { writePaymentReturn } from '../../../../features/billing/payment-return.ts';
import { PaymentReview } from '../../../../features/billing/payment-review.tsx';
import { PlannedNotice } from '../../../../features/billing/planned-notice.tsx';
import { ViewPayBillDocument } from '../../../../gql/graphql.ts';
import { dayOfMoment } from '../../../../lib/format.ts';
import { paths } from '../../../../lib/paths.ts';

export const metadata: Metadata = { title: 'Pay your bill' };

/**
 * Two steps under one address. `form` is the idempotency key: made when the form is first opened and kept in the address,
 * so that Back, a reload and a copied tab are the same form, which pays once.
 */
export default async function PayPage({ searchParams }: PageProps<'/billing/pay'>) {
  const given = await searchParams;
  const formKey = typeof given.form === 'string' ? given.form : '';
  if (!/^[\w-]{16,64}$/.test(formKey)) redirect(`${paths.pay}?form=${crypto.randomUUID()}` as Route);
  const methodId = textOf(given.method);
  const { viewer, account } = await queryAccount(ViewPayBillDocument, { methodId, hasMethod: methodId !== '' });
  const { balance } = account;
  const methods = [
    ...account.paymentMethods,
    // One that was added for this payment alone is in no list.
    ...(account.paymentMethod?.isOneTime ? [account.paymentMethod] : []),
  ];
  const chosen: PaymentChoice = {
    choice: textOf(given.choice) || 'full',
    amount: textOf(given.amount),
    when: textOf(given.when) || 'now',
    on: textOf(given.on),
    method: methodId || (methods.find(({ expiry }) => expiry !== 'EXPIRED')?.id ?? ''),
  };
  if (given.step === 'once' || given.step === 'keep') {
    const back = writePaymentReturn(formKey, chosen);
    const query = new URLSearchParams({ back, ...(given.step === 'once' ? { once: '1' } : {}) });
    redirect(`${paths.addPaymentMethod}?${query}` as Route);
  }
  const { payable: owed } = describeBalance(balance, account.timeZone);
  const isEnough = owed !== null && owed.amountMinor >= leastPaymentMinor;
  const payable = isEnough && mayPay(account) ? owed : null;
  const result = payable && given.step === 'review' ? choosePayment(chosen, { payable, balance, methods }) : null;
  const { STRIPE_JS_URL: scriptUrl, STRIPE_PUBLISHABLE_KEY: publishableKey } = env();
  return (
    <PortalPage viewer={viewer} account={account}>
      <Stack narrow>
        <PageHeader back={{ href: paths.billing, label: 'Billing' }} title="Pay your bill" />
        {owed ? null : <NothingToPay balance={balance} timeZone={account.timeZone} />}
        {owed && !isEnough ? <TooLittleToPay payable={owed} /> : null}
        {isEnough && !payable ? <LookingOnly /> : null}
        {payable && !result?.isValid ? (
          <>
            <PlannedNotice planned={account.plannedPayments} />
            <PayForm
              {...{ formKey, payable, balance, methods, chosen }}
              faults={result?.faults ?? {}}
              today={dayOfMoment(balance.asOf, account.timeZone)}
            />
            {balance.pastDue.amountMinor > 0 ? (
              <p>
                Is that too much at once?{' '}
                <PageLink href={paths.arrangement}>Pay what is past due in instalments</PageLink>
              </p>
            ) : null}
          </>
        ) : null}
        {result?.isValid ? (
          <PaymentReview
            account={account}
            payment={result}
            formKey={formKey}
            chosen={chosen}
            script={{ scriptUrl, publishableKey }}
          />
        ) : null}
      </Stack>
    </PortalPage>
  );
}

const textOf = (given: string | string[] | undefined): string => (typeof given === 'string' ? given : '');
