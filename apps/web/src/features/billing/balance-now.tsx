import type { AccountBalanceFieldsFragment } from '../../gql/graphql.ts';
import { formatMoment, formatMoney } from '../../lib/format.ts';
import styles from './balance-now.module.css';
import { describeBalance } from './describe-balance.ts';

/** The balance in one line, where something else is the subject. */
export function BalanceNow({ balance, timeZone }: { balance: AccountBalanceFieldsFragment; timeZone: string }) {
  const { kind, figure } = describeBalance(balance, timeZone);
  return (
    <p className={styles.line}>
      <span>{kind === 'in_credit' ? 'You are in credit by' : 'Your balance is now'}</span>{' '}
      <strong className="figures">{formatMoney(figure)}</strong>{' '}
      <span className={styles.asOf}>as of {formatMoment(balance.asOf, timeZone)}</span>
    </p>
  );
}
