import { PageLink } from '../../components/page-link.tsx';
import { paths } from '../../lib/paths.ts';
import styles from './planned-ways.module.css';

/** The ways to have something paid on a day to come. */
export function PlannedWays({ hasPastDue, hasPlanned }: { hasPastDue: boolean; hasPlanned: boolean }) {
  return (
    <p className={styles.ways}>
      <PageLink href={paths.autopay}>Autopay</PageLink>
      {/* Where something is planned, its panel leads there. */}
      {hasPlanned ? null : <PageLink href={paths.planned}>What will be charged</PageLink>}
      {hasPastDue ? <PageLink href={paths.arrangement}>Pay in instalments</PageLink> : null}
    </p>
  );
}
