import { EmptyState } from '../../components/empty-state.tsx';
import { PageLink } from '../../components/page-link.tsx';
import type { StatementRowFragment } from '../../gql/graphql.ts';
import { downloads } from '../../lib/download-paths.ts';
import { formatDay, formatMoney, formatPeriod } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import styles from './newest-bill.module.css';

/** The newest bill at a glance. Why it is more or less than the one before stands on its own page. */
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
      <p className={styles.links}>
        <PageLink href={paths.statement(statement.id)}>Why it changed</PageLink>
        <a href={downloads.statementPdf(statement.id)}>PDF</a>
        <PageLink href={paths.nextBill}>What to expect next</PageLink>
      </p>
    </div>
  );
}
