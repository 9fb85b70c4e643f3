import type { Metadata, Route } from 'next';
import { redirect } from 'next/navigation';
import { PageHeader } from '../../../../components/page-header.tsx';
import { Stack } from '../../../../components/stack.tsx';
import { PortalPage } from '../../../../features/account/portal-page.tsx';
import { queryAccount } from '../../../../features/account/query-account.ts';
import { choosePayment, type PaymentChoice } from '../../../../features/billing/choose-payment.ts';
import { describeBalance } from '../../../../features/billing/describe-balance.ts';
import { mayPay } from '../../../../features/billing/may-pay.ts';
import { LookingOnly, NoCard, NothingToPay } from '../../../../features/billing/pay-dead-ends.tsx';
import { PayForm } from '../../../../features/billing/pay-form.tsx';
import { PaymentReview } from '../../../../features/billing/payment-review.tsx';
import { ViewPayBillDocument } from '../../../../gql/graphql.ts';
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
  const { viewer, account } = await queryAccount(ViewPayBillDocument, {});
  const { balance, paymentMethods: cards } = account;
  const { payable: owed } = describeBalance(balance, account.timeZone);
  const payable = mayPay(account) ? owed : null;
  const chosen = readChoice(given, cards.find(({ isDefault }) => isDefault)?.id ?? cards[0]?.id ?? '');
  const result = payable && given.step === 'review' ? choosePayment(chosen, { payable, balance, cards }) : null;
  return (
    <PortalPage viewer={viewer} account={account}>
      <Stack narrow>
        <PageHeader back={{ href: paths.billing, label: 'Billing' }} title="Pay your bill" />
        {owed && !payable ? <LookingOnly /> : null}
        {owed ? null : <NothingToPay balance={balance} timeZone={account.timeZone} />}
        {payable && cards.length === 0 ? <NoCard payable={payable} /> : null}
        {payable && cards.length > 0 && !result?.isValid ? (
          <PayForm {...{ formKey, payable, balance, cards, chosen }} faults={result?.faults ?? {}} />
        ) : null}
        {result?.isValid ? (
          <PaymentReview account={account} payment={result} formKey={formKey} chosen={chosen} />
        ) : null}
      </Stack>
    </PortalPage>
  );
}

function readChoice(given: Record<string, string | string[] | undefined>, defaultCardId: string): PaymentChoice {
  const text = (name: string, otherwise: string) => {
    const value = given[name];
    return typeof value === 'string' ? value : otherwise;
  };
  return { choice: text('choice', 'full'), amount: text('amount', ''), card: text('card', defaultCardId) };
}
