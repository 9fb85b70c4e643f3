import { EmptyState } from '../../components/empty-state.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import type { StatementRowFragment } from '../../gql/graphql.ts';
import { formatDay, formatMoney, formatPeriod } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import styles from './last-statement.module.css';

export function LastStatement({ statement }: { statement: StatementRowFragment | null }) {
  if (!statement) {
    return <EmptyState title="No bill yet">Your first one shows here when your first bill cycle ends.</EmptyState>;
  }
  const { id, totalDue, dueOn, periodStart, periodEnd } = statement;
  return (
    <>
      <div>
        <p className={styles.total}>{formatMoney(totalDue)}</p>
        <p className={styles.soft}>for {formatPeriod(periodStart, periodEnd)}</p>
        {totalDue.amountMinor > 0 ? <p className={styles.soft}>due {formatDay(dueOn)}</p> : null}
      </div>
      <div>
        <LinkButton href={paths.statement(id)} variant="secondary">
          See bill
        </LinkButton>
      </div>
    </>
  );
}
