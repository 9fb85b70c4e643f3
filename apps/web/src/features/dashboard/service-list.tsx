import { EmptyState } from '../../components/empty-state.tsx';
import { formatMoney } from '../../lib/format.ts';
import { SubscriptionStatus } from '../service/subscription-status.tsx';
import type { DashboardAccount } from './dashboard-account.ts';
import styles from './service-list.module.css';

/** Every service in one line: is it on, and what does it cost. */
export function ServiceList({ subscriptions }: { subscriptions: DashboardAccount['subscriptions'] }) {
  if (subscriptions.length === 0) return <EmptyState title="No service on this account" />;
  return (
    <ul className={styles.list}>
      {subscriptions.map(({ id, offering, status, currentPrice }) => (
        <li className={styles.service} key={id}>
          <span className={styles.name}>{offering.name}</span>
          <SubscriptionStatus status={status} />
          <span className={styles.price}>{formatMoney(currentPrice)}</span>
        </li>
      ))}
    </ul>
  );
}
