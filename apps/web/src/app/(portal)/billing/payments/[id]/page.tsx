import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LinkButton } from '../../../../../components/link-button.tsx';
import { PageHeader } from '../../../../../components/page-header.tsx';
import { PrintButton } from '../../../../../components/print-button.tsx';
import { Stack } from '../../../../../components/stack.tsx';
import { PortalPage } from '../../../../../features/account/portal-page.tsx';
import { queryAccount } from '../../../../../features/account/query-account.ts';
import { BalanceNow } from '../../../../../features/billing/balance-now.tsx';
import { mayPay } from '../../../../../features/billing/may-pay.ts';
import { PaymentReturns } from '../../../../../features/billing/payment-returns.tsx';
import { Receipt } from '../../../../../features/billing/receipt.tsx';
import { UndoPayment } from '../../../../../features/billing/undo-payment.tsx';
import { ViewPaymentDocument } from '../../../../../gql/graphql.ts';
import { paths } from '../../../../../lib/paths.ts';

export const metadata: Metadata = { title: 'Payment' };

export default async function PaymentPage({ params }: PageProps<'/billing/payments/[id]'>) {
  const { id } = await params;
  const { viewer, account } = await queryAccount(ViewPaymentDocument, { paymentId: id });
  const { payment } = account;
  if (!payment) notFound();
  return (
    <PortalPage viewer={viewer} account={account}>
      <Stack narrow>
        <PageHeader
          back={{ href: paths.billing, label: 'Billing' }}
          title={payment.state === 'SUCCEEDED' && !payment.returned ? 'Receipt' : 'Payment'}
          actions={<PrintButton />}
        />
        <Receipt account={account} payment={payment} />
        <PaymentReturns returns={payment} timeZone={account.timeZone} />
        <BalanceNow balance={account.balance} timeZone={account.timeZone} />
        {payment.undoUntil && mayPay(account) ? (
          <UndoPayment
            payment={payment}
            undoUntil={payment.undoUntil}
            asOf={account.balance.asOf}
            timeZone={account.timeZone}
          />
        ) : null}
        {payment.state === 'DECLINED' || payment.returned === 'CHARGED_BACK' ? (
          <LinkButton href={paths.pay} prefetch={false}>
            Pay in another way
          </LinkButton>
        ) : null}
      </Stack>
    </PortalPage>
  );
}
