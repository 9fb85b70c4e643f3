import { DefinitionList } from '../../components/definition-list.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageLink } from '../../components/page-link.tsx';
import { Panel } from '../../components/panel.tsx';
import { Stack } from '../../components/stack.tsx';
import type { OfferingFieldsFragment, SubscriptionDetailFragment } from '../../gql/graphql.ts';
import { formatDay, formatMoney } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import { offeringFacts } from './describe-offering.ts';
import { OrderPlanChangeForm } from './order-plan-change-form.tsx';

interface PlanChangeReviewProps {
  subscription: SubscriptionDetailFragment;
  offering: OfferingFieldsFragment;
  /** NULL: the day is told once it is ordered. */
  effectiveOn: string | null;
}

/** Exactly what changes, at what price and when, before it is ordered. */
export function PlanChangeReview({ subscription, offering, effectiveOn }: PlanChangeReviewProps) {
  const { currentPrice, promotion } = subscription;
  const difference = offering.monthlyPrice.amountMinor - currentPrice.amountMinor;
  const amount = formatMoney({ ...currentPrice, amountMinor: Math.abs(difference) });
  return (
    <Stack narrow>
      <Panel
        title={`Change to ${offering.name}`}
        action={<PageLink href={paths.changePlan(subscription.id)}>Choose another</PageLink>}
      >
        <DefinitionList
          items={[
            { term: 'Price', value: <strong>{formatMoney(offering.monthlyPrice)} a month</strong> },
            {
              term: 'Compared with now',
              value:
                difference === 0
                  ? 'The same'
                  : `${amount} a month ${difference > 0 ? 'more' : 'less'} than you are billed now`,
            },
            { term: 'Begins', value: effectiveOn ? formatDay(effectiveOn) : 'With your next bill cycle' },
            ...offeringFacts(offering),
          ]}
        />
        {promotion ? (
          <Notice tone="warning" title={`Your promotion “${promotion.name}” ends with this change`}>
            If you keep your present plan, it takes {formatMoney(promotion.discount)} off each month until{' '}
            {formatDay(promotion.endsOn)}.
          </Notice>
        ) : null}
      </Panel>
      <OrderPlanChangeForm
        order={{ subscriptionId: subscription.id, offeringId: offering.id, ...offering.monthlyPrice }}
        label={`Order ${offering.name} for ${formatMoney(offering.monthlyPrice)} a month`}
      />
    </Stack>
  );
}
