import type { PlannedPaymentFieldsFragment } from '../../gql/graphql.ts';
import { formatDay, formatMoney } from '../../lib/format.ts';
import { namePlanned } from './describe-planned.ts';
import styles from './planned-list.module.css';

/** What was planned and not made, and why. */
export function UnmadeList({ unmade }: { unmade: readonly PlannedPaymentFieldsFragment[] }) {
  return (
    <ul className={styles.list}>
      {unmade.map((one) => (
        <li className={styles.item} key={one.id}>
          <p className={styles.head}>
            <strong>
              {formatDay(one.chargeOn)} · {namePlanned(one)}
            </strong>
            <span>
              {one.state === 'FAILED' ? 'Given up' : 'Left out'}
              {one.amount.amountMinor > 0 ? `: ${formatMoney(one.amount)}` : ''}
            </span>
          </p>
          {one.explanation ? <p className={styles.note}>{one.explanation}</p> : null}
        </li>
      ))}
    </ul>
  );
}
