import { Panel } from '../../components/panel.tsx';
import type { CycleUsageDetailFragment } from '../../gql/graphql.ts';
import { formatDay, formatPeriod } from '../../lib/format.ts';
import styles from './cycle-usage-panel.module.css';
import { UsageChart } from './usage-chart.tsx';
import { UsageMeter } from './usage-meter.tsx';
import { UsageTable } from './usage-table.tsx';

/** One service's cycle: how much of what is included, on which days, and until when. */
export function CycleUsagePanel({ usage, timeZone }: { usage: CycleUsageDetailFragment; timeZone: string }) {
  return (
    <Panel title={usage.subscription.offering.name}>
      <p className={styles.cycle}>
        {formatPeriod(usage.cycleStart, usage.cycleEnd)}. It starts again after {formatDay(usage.cycleEnd)}.
      </p>
      <UsageMeter usage={usage} timeZone={timeZone} />
      {usage.asOf ? (
        <>
          <UsageChart usage={usage} />
          <details className={styles.figures}>
            <summary>Show the figures by day</summary>
            <UsageTable days={usage.days} />
          </details>
        </>
      ) : null}
    </Panel>
  );
}
