import type { StatementDetailFragment } from '../../gql/graphql.ts';
import { formatDay, formatMoney } from '../../lib/format.ts';
import styles from './statement-summary.module.css';

type Figures = Pick<
  StatementDetailFragment,
  'openingBalance' | 'paymentsReceived' | 'previousBalance' | 'newCharges' | 'totalDue' | 'dueOn'
>;

/** How the total comes about, as a sum that can be checked by hand. */
export function StatementSummary({ statement }: { statement: Figures }) {
  const { openingBalance, paymentsReceived, previousBalance, newCharges, totalDue, dueOn } = statement;
  const taken = { ...paymentsReceived, amountMinor: -paymentsReceived.amountMinor };
  return (
    <dl className={styles.sum}>
      <Row term="Total of your last statement" amount={formatMoney(openingBalance)} />
      <Row term="Payments and credits since" amount={formatMoney(taken)} />
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

function Row({ term, amount, look = '' }: { term: string; amount: string; look?: string | undefined }) {
  return (
    <div className={`${styles.row} ${look}`}>
      <dt>{term}</dt>
      <dd>{amount}</dd>
    </div>
  );
}
