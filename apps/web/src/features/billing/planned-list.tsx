import { Badge } from '../../components/badge.tsx';
import { PageLink } from '../../components/page-link.tsx';
import type { PlannedPaymentFieldsFragment } from '../../gql/graphql.ts';
import { formatDay, formatMoney } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import { describeMost, describePlanned, namePlanned } from './describe-planned.ts';
import { cancelPlannedPaymentAction } from './planned-actions.ts';
import { PlannedForm } from './planned-form.tsx';
import styles from './planned-list.module.css';

interface PlannedListProps {
  planned: readonly PlannedPaymentFieldsFragment[];
  /** Whether each can be cancelled from here. */
  mayCancel?: boolean;
}

/** What will be charged, by date: how much, when, from where, what went wrong before. */
export function PlannedList({ planned, mayCancel = false }: PlannedListProps) {
  return (
    <ul className={styles.list}>
      {planned.map((one) => (
        <li className={styles.item} key={one.id}>
          <p className={styles.head}>
            <strong>
              {one.state === 'CHARGING' || one.nextTryOn === null ? 'In progress' : formatDay(one.nextTryOn)} ·{' '}
              {namePlanned(one)}
            </strong>
            <span className={styles.figure}>{formatMoney(one.amount)}</span>
          </p>
          <p>{describePlanned(one)}</p>
          {describeMost(one) ? <p className={styles.note}>{describeMost(one)}</p> : null}
          {one.explanation ? (
            <p>
              <Badge tone="warning">
                {`Did not go through on ${one.tryCount === 1 ? 'the first try' : `try ${one.tryCount}`}`}
              </Badge>{' '}
              {one.explanation}
            </p>
          ) : null}
          {mayCancel && one.state === 'PLANNED' ? <Cancel planned={one} /> : null}
        </li>
      ))}
    </ul>
  );
}

/** An instalment is taken back with its arrangement; the others one by one. */
function Cancel({ planned }: { planned: PlannedPaymentFieldsFragment }) {
  if (planned.kind === 'INSTALMENT') return <PageLink href={paths.arrangement}>See the arrangement</PageLink>;
  return (
    <PlannedForm
      action={cancelPlannedPaymentAction}
      values={{ plannedPaymentId: planned.id }}
      variant="secondary"
      label={planned.kind === 'AUTOPAY' ? 'Do not pay this bill by autopay' : 'Cancel this payment'}
      pendingText="Cancelling…"
    />
  );
}
