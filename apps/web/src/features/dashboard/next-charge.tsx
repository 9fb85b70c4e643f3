import { Notice } from '../../components/notice.tsx';
import { PageLink } from '../../components/page-link.tsx';
import { formatDay, formatMoney } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import { describeMethod } from '../billing/describe-method.ts';
import { namePlanned } from '../billing/describe-planned.ts';
import type { DashboardAccount } from './dashboard-account.ts';

/** The next payment that is made by itself: how much, when, from where. Left out where none is. */
export function NextCharge({ planned }: { planned: DashboardAccount['plannedPayments'] }) {
  const [next, ...later] = planned
    .filter(({ state, nextTryOn }) => state === 'PLANNED' && nextTryOn !== null)
    .toSorted((one, other) => (one.nextTryOn ?? '').localeCompare(other.nextTryOn ?? ''));
  if (!next?.nextTryOn) return null;
  return (
    <Notice tone="info" title={`Next payment: ${formatMoney(next.amount)} on ${formatDay(next.nextTryOn)}`}>
      <p>
        {namePlanned(next)}, charged to {describeMethod(next.paymentMethod)}.{' '}
        <PageLink href={paths.planned}>
          {later.length > 0 ? `See all ${later.length + 1} that are planned` : 'See or change it'}
        </PageLink>
      </p>
    </Notice>
  );
}
