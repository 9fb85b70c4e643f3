import type { StatementLineFieldsFragment, StatementLineKind } from '../../gql/graphql.ts';
import { formatMoney, formatPeriod, type Money } from '../../lib/format.ts';
import { DisputeState } from './dispute-words.tsx';
import { LineDispute } from './line-dispute.tsx';
import styles from './statement-lines.module.css';

const kindNames: Record<StatementLineKind, string> = {
  RECURRING: 'Monthly charge',
  PRORATED: 'Part of a month',
  PROMOTION: 'Promotion',
  OVERAGE: 'Extra usage',
  ONE_TIME: 'One-time charge',
  CREDIT: 'Credit',
  LATE_FEE: 'Late fee',
  FEE: 'Fee',
  TAX: 'Tax',
};

interface StatementLinesProps {
  lines: readonly StatementLineFieldsFragment[];
  newCharges: Money;
  /** Of the bill whose charges can be disputed. Left out: they cannot be, or not by who looks. */
  disputableStatementId?: string;
}

/** Every charge of a bill; each opens to say in plain words what it is. The last row is their sum. */
export function StatementLines({ lines, newCharges, disputableStatementId }: StatementLinesProps) {
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">New charges, line by line</caption>
      <thead>
        <tr>
          <th scope="col">Charge</th>
          <th scope="col" className={styles.amount}>
            Amount
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.position}>
            <th scope="row">
              <LineWords line={line} disputableStatementId={disputableStatementId ?? null} />
            </th>
            <td className={styles.amount}>{formatMoney(line.amount)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">New charges</th>
          <td className={styles.amount}>{formatMoney(newCharges)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

interface LineWordsProps {
  line: StatementLineFieldsFragment;
  disputableStatementId: string | null;
}

function LineWords({ line, disputableStatementId }: LineWordsProps) {
  const period = line.periodStart && line.periodEnd ? formatPeriod(line.periodStart, line.periodEnd) : null;
  return (
    <details className={styles.line}>
      <summary>
        <span>{line.description}</span>
        {line.dispute ? <DisputeState state={line.dispute.state} /> : null}
      </summary>
      <p className={styles.explanation}>{line.explanation}</p>
      <p className={styles.period}>{[kindNames[line.kind], period].filter(Boolean).join(' · ')}</p>
      <p className={styles.dispute}>
        <LineDispute line={line} statementId={disputableStatementId} />
      </p>
    </details>
  );
}
