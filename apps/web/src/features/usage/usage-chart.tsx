import type { CycleUsageDetailFragment } from '../../gql/graphql.ts';
import { formatBytes, formatDay, formatPeriod, formatShortDay } from '../../lib/format.ts';
import { type DayBar, layOutDays } from './lay-out-days.ts';
import styles from './usage-chart.module.css';

const percent = (value: number) => `${Math.round(value * 1000) / 1000}%`;

/** Bars by day, drawn on the server. The table beside it says the same in figures. */
export function UsageChart({ usage }: { usage: Pick<CycleUsageDetailFragment, 'cycleStart' | 'cycleEnd' | 'days'> }) {
  const { bars, ticks, dayLabels } = layOutDays(usage);
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.legend}>
        <span className={styles.down}>Download</span>
        <span className={styles.up}>Upload</span>
      </figcaption>
      <div className={styles.plot}>
        <svg className={styles.scale} aria-hidden="true">
          {ticks
            .filter(({ bytes }) => bytes > 0)
            .map(({ bytes, top }) => (
              <text key={bytes} className={styles.tick} x="100%" y={percent(top)} dy="4">
                {formatBytes(bytes)}
              </text>
            ))}
        </svg>
        <svg
          className={styles.chart}
          role="img"
          aria-label={`Data used by day, ${formatPeriod(usage.cycleStart, usage.cycleEnd)}. The table below has the figures.`}
        >
          {ticks.map(({ bytes, top }) => (
            <line key={bytes} className={styles.grid} x1="0" x2="100%" y1={percent(top)} y2={percent(top)} />
          ))}
          {bars.map((bar) => (
            <Bar key={bar.day} bar={bar} />
          ))}
          {dayLabels.map(({ day, middle }) => (
            <text key={day} className={styles.day} x={percent(middle)} y="100%" dy="18">
              {formatShortDay(day)}
            </text>
          ))}
        </svg>
      </div>
    </figure>
  );
}

function Bar({ bar }: { bar: DayBar }) {
  const across = { x: percent(bar.left), width: percent(bar.width) };
  return (
    <g>
      <title>{`${formatDay(bar.day)}: ${formatBytes(bar.bytesDown)} down, ${formatBytes(bar.bytesUp)} up`}</title>
      <rect className={styles.downBar} {...across} y={percent(bar.downTop)} height={percent(bar.downHeight)} />
      <rect className={styles.upBar} {...across} y={percent(bar.upTop)} height={percent(bar.upHeight)} />
    </g>
  );
}
