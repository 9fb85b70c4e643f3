import type { CycleUsageDetailFragment } from '../../gql/graphql.ts';
import { formatBytes, formatMoment, formatShare } from '../../lib/format.ts';
import styles from './usage-meter.module.css';

interface UsageMeterProps {
  usage: Pick<CycleUsageDetailFragment, 'usedBytes' | 'allowanceBytes' | 'asOf'>;
  timeZone: string;
}

/** Where the meter turns from calm to a warning. */
const nearlyUsedShare = 0.8;

/** What is used of what is included. Without any record it says so: that is not the same as no use. */
export function UsageMeter({ usage: { usedBytes, allowanceBytes, asOf }, timeZone }: UsageMeterProps) {
  if (!asOf) return <p className={styles.soft}>No usage has been reported in this cycle yet.</p>;
  return (
    <div className={styles.meter}>
      <p>
        <strong className={styles.used}>{formatBytes(usedBytes)}</strong>{' '}
        <span className={styles.soft}>
          {allowanceBytes === null ? 'used, unlimited' : `of ${formatBytes(allowanceBytes)} used`}
        </span>
      </p>
      {allowanceBytes === null ? null : <Bar share={usedBytes / allowanceBytes} />}
      {allowanceBytes === null ? null : <p>{leftSentence(usedBytes, allowanceBytes)}</p>}
      <p className={styles.asOf}>As of {formatMoment(asOf, timeZone)}</p>
    </div>
  );
}

/** Drawn for the eye; the sentences around it say the same. */
function Bar({ share }: { share: number }) {
  const level = share >= 1 ? 'over' : share >= nearlyUsedShare ? 'near' : 'fine';
  return (
    <svg className={styles.bar} aria-hidden="true">
      <rect className={styles.track} width="100%" height="100%" rx="5" />
      <rect className={styles.fill} data-level={level} width={`${Math.min(share, 1) * 100}%`} height="100%" rx="5" />
    </svg>
  );
}

function leftSentence(usedBytes: number, allowanceBytes: number): string {
  if (usedBytes > allowanceBytes) return `${formatBytes(usedBytes - allowanceBytes)} over what is included.`;
  const share = formatShare(usedBytes / allowanceBytes);
  return `${share} used, ${formatBytes(allowanceBytes - usedBytes)} left.`;
}
