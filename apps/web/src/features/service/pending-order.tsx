import { Notice } from '../../components/notice.tsx';
import type { SubscriptionDetailFragment } from '../../gql/graphql.ts';
import { formatDay, formatMoment, formatMoney } from '../../lib/format.ts';
import { CancelOrderForm } from './cancel-order-form.tsx';

interface PendingOrderProps {
  order: NonNullable<SubscriptionDetailFragment['pendingOrder']>;
  timeZone: string;
  /** False: the viewer may only look. */
  mayAct: boolean;
}

/** A change that is ordered and can still be taken back. */
export function PendingOrder({ order, timeZone, mayAct }: PendingOrderProps) {
  return (
    <Notice tone="info" title={`Changes to ${order.offering.name} on ${formatDay(order.effectiveOn)}`}>
      <p>
        {formatMoney(order.monthlyPrice)} a month from then on. Ordered {formatMoment(order.orderedAt, timeZone)}.
      </p>
      {mayAct ? <CancelOrderForm orderId={order.id} /> : null}
    </Notice>
  );
}
