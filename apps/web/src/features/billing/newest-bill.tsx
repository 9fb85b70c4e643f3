import { EmptyState } from '../../components/empty-state.tsx';
import type { StatementRowFragment } from '../../gql/graphql.ts';
import { formatDay, formatMoney, formatPeriod } from '../../lib/format.ts';
import styles from './newest-bill.module.css';

/** The newest bill at a glance. */
export function NewestBill({ statement }: { statement: StatementRowFragment | null }) {
  if (!statement) {
    return <EmptyState title="No bill yet">Your first one shows here the day after your first cycle ends.</EmptyState>;
  }
  const { totalDue, dueOn, periodStart, periodEnd } = statement;
  return (
    <div className={styles.bill}>
      <p className={styles.total}>{formatMoney(totalDue)}</p>
      <p className={styles.soft}>
        {totalDue.amountMinor > 0 ? `Due ${formatDay(dueOn)} · ` : ''}
        {formatPeriod(periodStart, periodEnd)}
      </p>
    </div>
  );
}
