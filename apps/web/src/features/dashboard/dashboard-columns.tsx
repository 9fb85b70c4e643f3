import type { ReactNode } from 'react';
import styles from './dashboard-columns.module.css';

/** Two columns where there is room, in reading order. */
export function DashboardColumns({ children }: { children: ReactNode }) {
  return <div className={styles.columns}>{children}</div>;
}
