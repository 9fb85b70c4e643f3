import type { ReactNode } from 'react';
import type { ViewStatementQuery } from '../../gql/graphql.ts';
import { formatDay, formatMomentDay, formatMoney, formatPeriod } from '../../lib/format.ts';
import styles from './statement-masthead.module.css';

type Account = NonNullable<NonNullable<ViewStatementQuery['viewer']>['account']>;

interface StatementMastheadProps {
  account: Pick<Account, 'accountNumber' | 'holderName' | 'serviceAddress' | 'timeZone'>;
  statement: NonNullable<Account['statement']>;
}

/** The head of a bill: what is to be paid by when, for whom, for which days. */
export function StatementMasthead({ account, statement }: StatementMastheadProps) {
  const { serviceAddress: address } = account;
  const isOwed = statement.totalDue.amountMinor > 0;
  return (
    <div className={styles.head}>
      <div>
        <p className={styles.label}>{isOwed ? 'Total due' : 'Nothing to pay'}</p>
        <p className={styles.figure}>{formatMoney(statement.totalDue)}</p>
        {isOwed ? <p>by {formatDay(statement.dueOn)}</p> : null}
      </div>
      <dl className={styles.facts}>
        <Fact term="Bill number">{statement.number}</Fact>
        <Fact term="Period">{formatPeriod(statement.periodStart, statement.periodEnd)}</Fact>
        <Fact term="Issued">{formatMomentDay(statement.issuedAt, account.timeZone)}</Fact>
        <Fact term="Account">
          {account.accountNumber}, <bdi>{account.holderName}</bdi>
        </Fact>
        {address ? (
          <Fact term="Service address">
            {[address.line1, address.line2, address.city, `${address.region} ${address.postcode}`]
              .filter(Boolean)
              .join(', ')}
          </Fact>
        ) : null}
      </dl>
    </div>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
