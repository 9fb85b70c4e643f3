import { DefinitionList } from '../../components/definition-list.tsx';
import { Panel } from '../../components/panel.tsx';
import type { AutopayFieldsFragment, PlannedPaymentFieldsFragment } from '../../gql/graphql.ts';
import { formatDay, formatMoney } from '../../lib/format.ts';
import { describeMethod } from './describe-method.ts';
import { describeMost, describePlanned } from './describe-planned.ts';

interface AutopayNowProps {
  /** NULL: off. */
  autopay: AutopayFieldsFragment | null;
  planned: readonly PlannedPaymentFieldsFragment[];
}

/** How autopay is now, and exactly what it charges next: when, from where, and how much at most. */
export function AutopayNow({ autopay, planned }: AutopayNowProps) {
  if (!autopay) return null;
  const open = planned.filter(({ kind }) => kind === 'AUTOPAY');
  const { daysBeforeDue, isPaused, limit, nextBillOn, paymentMethod } = autopay;
  return (
    <Panel title={isPaused ? 'Autopay is paused' : 'Autopay is on'}>
      <DefinitionList
        items={[
          ...open.map((one) => ({
            term: one.tryCount > 0 ? 'Charged next, after a decline' : 'Charged next',
            value: [describePlanned(one), describeMost(one), one.explanation].filter(Boolean).join(' '),
          })),
          ...(isPaused
            ? [{ term: 'Next bill', value: 'Not charged by itself while autopay is paused.' }]
            : [
                {
                  term: open.length > 0 ? 'The bill after that' : 'Charged next',
                  value: `Your next bill, on ${formatDay(nextBillOn)}. ${limit ? `At most ${formatMoney(limit)}; a bill above that is left to you.` : 'What it comes to; we tell you as soon as it is made.'}`,
                },
              ]),
          { term: 'Paid with', value: describeMethod(paymentMethod) },
          {
            term: 'Day',
            value:
              daysBeforeDue === 0
                ? 'On the due day'
                : `${daysBeforeDue} day${daysBeforeDue === 1 ? '' : 's'} before the due day`,
          },
        ]}
      />
    </Panel>
  );
}
