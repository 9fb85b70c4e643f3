import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageHeader } from '../../../../../components/page-header.tsx';
import { mayAct } from '../../../../../features/account/account-role.ts';
import { LookOnlyNotice } from '../../../../../features/account/look-only-notice.tsx';
import { PortalPage } from '../../../../../features/account/portal-page.tsx';
import { queryAccount } from '../../../../../features/account/query-account.ts';
import { PlanChangeReview } from '../../../../../features/service/plan-change-review.tsx';
import { PlanComparison } from '../../../../../features/service/plan-comparison.tsx';
import { ViewPlanChangeDocument } from '../../../../../gql/graphql.ts';
import { addDays } from '../../../../../lib/format.ts';
import { paths } from '../../../../../lib/paths.ts';

export const metadata: Metadata = { title: 'Change plan' };

/** First the plans side by side, then, with `offer` in the address, exactly what would change. */
export default async function ChangePlanPage({ params, searchParams }: PageProps<'/services/[id]/change-plan'>) {
  const [{ id }, { offer }] = await Promise.all([params, searchParams]);
  const { data, viewer, account } = await queryAccount(ViewPlanChangeDocument, {});
  const subscription = account.subscriptions.find((one) => one.id === id);
  if (!subscription) notFound();
  const plans = data.productOfferings.filter(({ kind }) => kind === subscription.offering.kind);
  const chosen = plans.find((plan) => plan.id === offer && plan.id !== subscription.offering.id);
  const cycleEnd = account.usage[0]?.cycleEnd;
  const effectiveOn = cycleEnd ? addDays(cycleEnd, 1) : null;
  return (
    <PortalPage viewer={viewer} account={account}>
      <PageHeader
        back={{ href: paths.services, label: 'Services' }}
        title="Change plan"
        lead={`You have ${subscription.offering.name}. A change begins with your next bill cycle.`}
      />
      {!mayAct(viewer, account) ? (
        <LookOnlyNotice />
      ) : chosen ? (
        <PlanChangeReview subscription={subscription} offering={chosen} effectiveOn={effectiveOn} />
      ) : (
        <PlanComparison subscription={subscription} plans={plans} />
      )}
    </PortalPage>
  );
}
