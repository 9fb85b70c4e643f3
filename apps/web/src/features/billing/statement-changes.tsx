import type { StatementChangeFieldsFragment, StatementComparisonFieldsFragment } from '../../gql/graphql.ts';
import { formatChange, formatDay, formatMoney } from '../../lib/format.ts';
import { layOutChanges, type WaterfallBar } from './lay-out-changes.ts';
import styles from './statement-changes.module.css';

interface StatementChangesProps {
  comparison: StatementComparisonFieldsFragment;
  /** What the two are called: "Last bill" and "This bill". */
  names?: { before: string; after: string };
}

const sent = { before: 'Last bill', after: 'This bill' };

/** The way from the last total to this one, a step for each cause: a table whose rows are drawn as well. */
export function StatementChanges({ comparison, names = sent }: StatementChangesProps) {
  const { summary, changes, before, after } = comparison;
  const bars = layOutChanges(comparison);
  return (
    <div className={styles.changes}>
      <p className={styles.summary}>{summary}</p>
      {changes.length > 0 ? (
        <table className={styles.table}>
          <caption className="visually-hidden">What changed, from the total of the last bill to this one</caption>
          <thead className="visually-hidden">
            <tr>
              <th scope="col">What changed</th>
              <th scope="col">Amount</th>
            </tr>
          </thead>
          <tbody>
            <Total name={names.before} amount={formatMoney(before)} bar={bars.before} />
            {changes.map((change, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two services may change alike on one day, and the order never changes.
              <Step key={`${index} ${change.title}`} change={change} bar={bars.changes[index]} />
            ))}
            <Total name={names.after} amount={formatMoney(after)} bar={bars.after} />
          </tbody>
        </table>
      ) : null}
    </div>
  );
}

function Total({ name, amount, bar }: { name: string; amount: string; bar: WaterfallBar }) {
  return (
    <tr className={styles.total}>
      <th scope="row">
        {name}
        <Bar bar={bar} look={styles.totalBar} />
      </th>
      <td className={styles.amount}>{amount}</td>
    </tr>
  );
}

function Step({ change, bar }: { change: StatementChangeFieldsFragment; bar: WaterfallBar | undefined }) {
  const { title, explanation, since, difference } = change;
  const isMore = difference.amountMinor > 0;
  return (
    <tr>
      <th scope="row">
        <span className={styles.title}>{title}</span>
        <span className={styles.explanation}>{explanation}</span>
        {since ? <span className={styles.since}>Since {formatDay(since)}</span> : null}
        {bar ? <Bar bar={bar} look={isMore ? styles.more : styles.less} /> : null}
      </th>
      <td className={styles.amount}>{formatChange(difference)}</td>
    </tr>
  );
}

/** The figure stands beside it, so nothing is lost to who does not see it. */
function Bar({ bar, look }: { bar: WaterfallBar; look: string | undefined }) {
  return (
    <svg className={styles.track} aria-hidden="true">
      <rect className={look} x={`${bar.left}%`} width={`${bar.width}%`} y="0" height="100%" rx="2" />
    </svg>
  );
}
