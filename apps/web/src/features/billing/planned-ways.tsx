import { PageLink } from '../../components/page-link.tsx';
import { paths } from '../../lib/paths.ts';
import styles from './planned-ways.module.css';

/** The ways to have something paid on a day to come. */
export function PlannedWays({ hasPastDue }: { hasPastDue: boolean }) {
  return (
    <p className={styles.ways}>
      <PageLink href={paths.autopay}>Autopay</PageLink>
      <PageLink href={paths.planned}>What will be charged</PageLink>
      {hasPastDue ? <PageLink href={paths.arrangement}>Pay in instalments</PageLink> : null}
    </p>
  );
}
