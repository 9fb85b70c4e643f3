import type { ReactNode } from 'react';
import styles from './stack.module.css';

interface StackProps {
  children: ReactNode;
  /** Closer together, for parts of one thing. */
  tight?: boolean;
  /** No wider than is good to read or to fill in. */
  narrow?: boolean;
}

/** One thing under the other, evenly. */
export function Stack({ children, tight = false, narrow = false }: StackProps) {
  const className = [styles.stack, tight ? styles.tight : '', narrow ? styles.narrow : ''].filter(Boolean).join(' ');
  return <div className={className}>{children}</div>;
}
