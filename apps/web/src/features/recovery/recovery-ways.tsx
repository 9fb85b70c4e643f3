import Link from 'next/link';
import { paths } from '../../lib/paths.ts';
import styles from '../registration/registration.module.css';
import { type LookupWay, type Lost, wayNames, waysFor } from './lost.ts';
import own from './recovery.module.css';

/** The ways to say who it is, as links: they work without JavaScript. */
export function RecoveryWays({ lost, by }: { lost: Lost; by: LookupWay }) {
  const ways = waysFor(lost);
  return (
    <nav className={`${styles.ways} ${ways.length === 3 ? own.three : ''}`} aria-label="How to find your sign-in">
      {ways.map((way) => (
        <Link
          key={way}
          className={styles.way}
          href={`${paths.recover}?lost=${lost}&by=${way}`}
          aria-current={way === by ? 'true' : undefined}
        >
          {wayNames[way]}
        </Link>
      ))}
    </nav>
  );
}
