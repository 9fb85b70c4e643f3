import Link from 'next/link';
import { paths } from '../../lib/paths.ts';
import styles from './registration.module.css';
import type { LookupWay } from './start-registration-form.tsx';

/** The two ways to find an account, as links: they work without JavaScript. */
export function LookupWays({ by }: { by: LookupWay }) {
  return (
    <nav className={styles.ways} aria-label="How to find your account">
      <Link className={styles.way} href={paths.register} aria-current={by === 'account-number' ? 'true' : undefined}>
        Account number
      </Link>
      <Link
        className={styles.way}
        href={`${paths.register}?by=address`}
        aria-current={by === 'address' ? 'true' : undefined}
      >
        Address
      </Link>
    </nav>
  );
}
