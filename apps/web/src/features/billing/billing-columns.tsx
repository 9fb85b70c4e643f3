import type { ReactNode } from 'react';
import styles from './billing-columns.module.css';

/** Panels beside one another where there is room, in the order they are read; a phone has them one under the other. */
export function BillingColumns({ children }: { children: ReactNode }) {
  return <div className={styles.columns}>{children}</div>;
}
