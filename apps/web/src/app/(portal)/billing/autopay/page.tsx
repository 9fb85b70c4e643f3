import type { Metadata } from 'next';
import { EmptyState } from '../../../../components/empty-state.tsx';
import { PageHeader } from '../../../../components/page-header.tsx';
import { Panel } from '../../../../components/panel.tsx';
import { Stack } from '../../../../components/stack.tsx';
import { mayAct } from '../../../../features/account/account-role.ts';
import { LookOnlyNotice } from '../../../../features/account/look-only-notice.tsx';
import { PortalPage } from '../../../../features/account/portal-page.tsx';
import { queryAccount } from '../../../../features/account/query-account.ts';
import { AddMethodLink } from '../../../../features/billing/add-method-link.tsx';
import { AutopayDoneNotice } from '../../../../features/billing/autopay-done-notice.tsx';
import { AutopayForm } from '../../../../features/billing/autopay-form.tsx';
import { AutopayNow } from '../../../../features/billing/autopay-now.tsx';
import { turnOffAutopayAction } from '../../../../features/billing/planned-actions.ts';
import { PlannedForm } from '../../../../features/billing/planned-form.tsx';
import { ViewAutopayDocument } from '../../../../gql/graphql.ts';
import { formatDay, formatMoney, toDecimal } from '../../../../lib/format.ts';
import { paths } from '../../../../lib/paths.ts';

export const metadata: Metadata = { title: 'Autopay' };

/** Autopay: what it charges next, when and how much at most; and its method, day and limit. */
export default async function AutopayPage({ searchParams }: PageProps<'/billing/autopay'>) {
  const { done } = await searchParams;
  const { viewer, account } = await queryAccount(ViewAutopayDocument, {});
  const { autopay, balance, plannedPayments } = account;
  const methods = account.paymentMethods.filter(({ expiry }) => expiry !== 'EXPIRED');
  const { payable, dueOn } = balance;
  const canAct = mayAct(viewer, account);
  return (
    <PortalPage viewer={viewer} account={account}>
      <Stack narrow>
        <PageHeader
          back={{ href: paths.billing, label: 'Billing' }}
          title="Autopay"
          lead="Each bill is paid by itself, so it is never late. You see the amount before it is charged, and can stop it until that day."
        />
        <AutopayDoneNotice done={done} autopay={autopay} plannedCount={plannedPayments.length} />
        <AutopayNow autopay={autopay} planned={plannedPayments} />
        {canAct ? null : <LookOnlyNotice />}
        {canAct && methods.length === 0 ? (
          <Panel>
            <EmptyState title="First, add a way to pay" action={<AddMethodLink />}>
              Autopay charges a card or bank account that is stored for it.
            </EmptyState>
          </Panel>
        ) : null}
        {canAct && methods.length > 0 ? (
          <AutopayForm
            accountId={account.id}
            currency={payable.currency}
            methods={methods}
            now={{
              methodId: autopay?.paymentMethod.id ?? methods[0]?.id ?? '',
              daysBeforeDue: autopay?.daysBeforeDue ?? 0,
              limit: autopay?.limit ? toDecimal(autopay.limit) : '',
              isPaused: autopay?.isPaused ?? false,
              isOn: autopay !== null,
            }}
            presentBill={
              payable.amountMinor > 0
                ? `${formatMoney(payable)} is open${dueOn ? `, due ${formatDay(dueOn)}` : ''}. What is in dispute or planned otherwise is not charged, and nothing is where the bill is above your limit. Where the day has passed, it is charged today.`
                : null
            }
          />
        ) : null}
        {canAct && autopay ? (
          <PlannedForm
            action={turnOffAutopayAction}
            values={{ accountId: account.id }}
            variant="quiet"
            label="Turn autopay off"
            pendingText="One moment…"
          />
        ) : null}
      </Stack>
    </PortalPage>
  );
}
