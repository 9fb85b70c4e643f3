import { type ReactNode, useId } from 'react';
import styles from './panel.module.css';

interface PanelProps {
  /** Names the region. Leave it out only for a panel that its page's heading names. */
  title?: ReactNode;
  /** One link to more of the same, at the end of the heading line. */
  action?: ReactNode;
  children: ReactNode;
}

/** A sheet that holds one subject. */
export function Panel({ title, action, children }: PanelProps) {
  const titleId = useId();
  if (!title) return <div className={styles.panel}>{children}</div>;
  return (
    <section className={styles.panel} aria-labelledby={titleId}>
      <div className={styles.head}>
        <h2 id={titleId}>{title}</h2>
        {action ? <div className={styles.action}>{action}</div> : null}
      </div>
      {children}
    </section>
  );
}
