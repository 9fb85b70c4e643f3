import type { PlannedPaymentFieldsFragment } from '../../gql/graphql.ts';
import { formatDay, formatMoney } from '../../lib/format.ts';
import { describeMethod } from './describe-method.ts';

const kinds: Record<PlannedPaymentFieldsFragment['kind'], string> = {
  SCHEDULED: 'Payment you scheduled',
  INSTALMENT: 'Instalment',
  AUTOPAY: 'Autopay',
};

/** What sets it going, as a customer would say. */
export const namePlanned = ({ kind }: Pick<PlannedPaymentFieldsFragment, 'kind'>): string => kinds[kind];

/** What happens next, in one sentence: how much, when, from where. */
export function describePlanned(planned: PlannedPaymentFieldsFragment): string {
  const method = describeMethod(planned.paymentMethod);
  if (planned.state === 'CHARGING') return `${formatMoney(planned.amount)} is being charged to ${method} just now.`;
  if (planned.nextTryOn === null) return 'Nothing more is charged for it.';
  const again = planned.tryCount > 0 ? 'again ' : '';
  return `${formatMoney(planned.amount)} is charged ${again}on ${formatDay(planned.nextTryOn)} to ${method}.`;
}

/** How far the figure can move until then. NULL: it cannot. */
export function describeMost(planned: PlannedPaymentFieldsFragment): string | null {
  if (planned.state === 'CHARGING') return null;
  if (planned.kind !== 'AUTOPAY') return 'Less, if less is owed by then. Never more.';
  return `What is still owed of the bill on that day, and never more than ${formatMoney(planned.mostAmount)}.`;
}
