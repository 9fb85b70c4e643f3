import { formatPeriod } from '../../lib/format.ts';
import { UsageMeter } from '../usage/usage-meter.tsx';
import type { DashboardAccount } from './dashboard-account.ts';
import styles from './usage-summary.module.css';

/** The meter of each data service. */
export function UsageSummary({ usage, timeZone }: { usage: DashboardAccount['usage']; timeZone: string }) {
  return usage.map((cycle) => (
    <div key={cycle.subscription.id} className={styles.service}>
      <p className={styles.name}>
        {cycle.subscription.offering.name}, {formatPeriod(cycle.cycleStart, cycle.cycleEnd)}
      </p>
      <UsageMeter usage={cycle} timeZone={timeZone} />
    </div>
  ));
}
