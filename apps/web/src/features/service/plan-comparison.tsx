import { buttonClass } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageLink } from '../../components/page-link.tsx';
import { Panel } from '../../components/panel.tsx';
import type { OfferingFieldsFragment, SubscriptionDetailFragment } from '../../gql/graphql.ts';
import { formatDay, formatMoney } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import { offeringFacts } from './describe-offering.ts';
import styles from './plan-comparison.module.css';

interface PlanComparisonProps {
  subscription: SubscriptionDetailFragment;
  plans: readonly OfferingFieldsFragment[];
}

/** Plans of the same kind beside each other, cheapest first, each with what it gives in the same order. */
export function PlanComparison({ subscription, plans }: PlanComparisonProps) {
  const { pendingOrder, offering } = subscription;
  if (pendingOrder) {
    return (
      <Notice tone="info" title={`A change to ${pendingOrder.offering.name} is ordered already`}>
        <p>
          It begins on {formatDay(pendingOrder.effectiveOn)}.{' '}
          <PageLink href={paths.services}>Cancel it under Services</PageLink> to choose another.
        </p>
      </Notice>
    );
  }
  const others = plans.filter(({ id }) => id !== offering.id);
  if (others.length === 0) {
    return (
      <Panel>
        <EmptyState title="No other plan is on sale for this service">Your plan stays as it is.</EmptyState>
      </Panel>
    );
  }
  const inOrder = plans.toSorted((one, other) => one.monthlyPrice.amountMinor - other.monthlyPrice.amountMinor);
  return (
    <ul className={styles.plans}>
      {inOrder.map((plan) => (
        <li key={plan.id} className={styles.plan} data-current={plan.id === offering.id || undefined}>
          <PlanCard plan={plan} subscription={subscription} />
        </li>
      ))}
    </ul>
  );
}

function PlanCard({ plan, subscription }: { plan: OfferingFieldsFragment; subscription: SubscriptionDetailFragment }) {
  const isCurrent = plan.id === subscription.offering.id;
  const address = `${paths.changePlan(subscription.id)}?offer=${encodeURIComponent(plan.id)}` as const;
  return (
    <>
      <h2>{plan.name}</h2>
      <p>
        <strong className={styles.price}>
          {formatMoney(isCurrent ? subscription.monthlyPrice : plan.monthlyPrice)}
        </strong>{' '}
        <span className={styles.soft}>a month</span>
      </p>
      <p className={styles.soft}>{plan.description}</p>
      <dl className={styles.facts}>
        {offeringFacts(plan).map(({ term, value }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {isCurrent ? (
        <p className={styles.current}>You have this plan</p>
      ) : (
        <PageLink href={address} className={buttonClass({ variant: 'secondary', wide: true })}>
          Choose<span className="visually-hidden"> {plan.name}</span>
        </PageLink>
      )}
    </>
  );
}
