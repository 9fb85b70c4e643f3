import { PageLink } from '../../components/page-link.tsx';
import type { StatementDetailFragment, StatementLineFieldsFragment } from '../../gql/graphql.ts';
import { formatMoney, formatPeriod, type Money } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import { DisputeState } from './dispute-words.tsx';
import { LineDispute } from './line-dispute.tsx';
import styles from './statement-lines.module.css';

type Section = StatementDetailFragment['sections'][number];

interface StatementLinesProps {
  sections: readonly Section[];
  newCharges: Money;
  /** Of the bill whose charges can be disputed. Left out: they cannot be, or not by who looks. */
  disputableStatementId?: string;
}

/** Every charge of a bill under its service; each opens to say in plain words what it is. The last row is their sum. */
export function StatementLines({ sections, newCharges, disputableStatementId }: StatementLinesProps) {
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">New charges, line by line</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">Charge</th>
          <th scope="col">Amount</th>
        </tr>
      </thead>
      {sections.map((section) => (
        <SectionRows
          key={`${section.kind} ${section.title} ${section.lines[0]?.position}`}
          section={section}
          disputableStatementId={disputableStatementId ?? null}
        />
      ))}
      <tfoot>
        <tr>
          <th scope="row">New charges</th>
          <td className={styles.amount}>{formatMoney(newCharges)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

/** The section's head holds its sum, so that the bill can be read by its heads alone. */
function SectionRows({ section, disputableStatementId }: { section: Section; disputableStatementId: string | null }) {
  return (
    <tbody>
      <tr className={styles.section}>
        <th scope="rowgroup">{section.title}</th>
        <td className={styles.amount}>{formatMoney(section.subtotal)}</td>
      </tr>
      {section.lines.map((line) => (
        <tr key={line.position}>
          <th scope="row">
            <LineWords
              line={line}
              service={section.kind === 'LEVIES' ? line.serviceName : null}
              disputableStatementId={disputableStatementId}
            />
          </th>
          <td className={styles.amount}>{formatMoney(line.amount)}</td>
        </tr>
      ))}
    </tbody>
  );
}

interface LineWordsProps {
  line: StatementLineFieldsFragment;
  /** Named beside the line where its section does not say it. */
  service: string | null;
  disputableStatementId: string | null;
}

function LineWords({ line, service, disputableStatementId }: LineWordsProps) {
  const period = line.periodStart && line.periodEnd ? formatPeriod(line.periodStart, line.periodEnd) : null;
  return (
    <details className={styles.line} id={`line-${line.position}`}>
      <summary>
        <span>
          {line.description}
          {service ? <span className={styles.service}> · {service}</span> : null}
        </span>
        {line.dispute ? <DisputeState state={line.dispute.state} /> : null}
      </summary>
      <div className={styles.words}>
        <p>{line.explanation}</p>
        <p className={styles.soft}>{[line.title, period].filter(Boolean).join(' · ')}</p>
        <p className={styles.soft}>{line.recourse}</p>
        <p className={styles.links}>
          {line.kind === 'OVERAGE' ? <PageLink href={paths.usage}>See the usage</PageLink> : null}
          <LineDispute line={line} statementId={disputableStatementId} />
        </p>
      </div>
    </details>
  );
}
