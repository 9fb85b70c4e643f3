import { LinkButton } from '../../components/link-button.tsx';
import type { AccountBalanceFieldsFragment, MemberRole } from '../../gql/graphql.ts';
import { formatMoment, formatMoney } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import styles from './balance-band.module.css';
import { describeBalance } from './describe-balance.ts';
import { mayPay } from './may-pay.ts';

interface BalanceBandProps {
  account: { balance: AccountBalanceFieldsFragment; timeZone: string; viewerRole: MemberRole | null };
}

/** The balance and the next action: the first thing seen. */
export function BalanceBand({ account }: BalanceBandProps) {
  const { balance, timeZone } = account;
  const { kind, label, figure, payable, notes } = describeBalance(balance, timeZone);
  return (
    <section className={styles.band} aria-labelledby="balance-label" data-kind={kind}>
      <div className={styles.words}>
        <h2 className={styles.label} id="balance-label">
          {label}
        </h2>
        <p className={styles.figure}>{formatMoney(figure)}</p>
        {notes.map((note) => (
          <p key={note} className={styles.note}>
            {note}
          </p>
        ))}
      </div>
      <div className={styles.side}>
        {payable && mayPay(account) ? (
          <div className={styles.action}>
            <LinkButton href={paths.pay} prefetch={false} wide>
              Pay {formatMoney(payable)}
            </LinkButton>
          </div>
        ) : null}
        <p className={styles.asOf}>As of {formatMoment(balance.asOf, timeZone)}</p>
      </div>
    </section>
  );
}
