import type { StatementDetailFragment } from '../../gql/graphql.ts';
import { formatChange, formatDay, formatMomentDay, formatMoney } from '../../lib/format.ts';
import styles from './statement-summary.module.css';

type Figures = Pick<
  StatementDetailFragment,
  'openingBalance' | 'activity' | 'previousBalance' | 'newCharges' | 'totalDue' | 'dueOn'
>;

/** How the total comes about, as a sum that can be checked by hand. */
export function StatementSummary({ statement, timeZone }: { statement: Figures; timeZone: string }) {
  const { openingBalance, activity, previousBalance, newCharges, totalDue, dueOn } = statement;
  return (
    <dl className={styles.sum}>
      <Row term="Total of your last bill" amount={formatMoney(openingBalance)} />
      {activity.map(({ description, reason, occurredAt, amount }, index) => (
        <Row
          // biome-ignore lint/suspicious/noArrayIndexKey: two alike may happen at one moment, and the order of a sent bill never changes.
          key={`${index} ${description}`}
          term={description}
          note={[occurredAt ? formatMomentDay(occurredAt, timeZone) : null, reason].filter(Boolean).join(' · ')}
          amount={formatChange(amount)}
        />
      ))}
      <Row term="Carried over" amount={formatMoney(previousBalance)} look={styles.subtotal} />
      <Row term="New charges" amount={formatMoney(newCharges)} />
      <Row
        term={totalDue.amountMinor > 0 ? `Total due ${formatDay(dueOn)}` : 'Total due'}
        amount={formatMoney(totalDue)}
        look={styles.total}
      />
    </dl>
  );
}

interface RowProps {
  term: string;
  note?: string;
  amount: string;
  look?: string | undefined;
}

function Row({ term, note = '', amount, look = '' }: RowProps) {
  return (
    <div className={`${styles.row} ${look}`}>
      <dt>
        {term}
        {note ? <span className={styles.note}>{note}</span> : null}
      </dt>
      <dd>{amount}</dd>
    </div>
  );
}
