import type { ReactNode, Ref } from 'react';
import styles from './notice.module.css';

export type NoticeTone = 'info' | 'success' | 'warning' | 'danger';

interface NoticeProps {
  tone: NoticeTone;
  title?: ReactNode;
  children?: ReactNode;
  /**
   * `alert` interrupts (an action failed), `status` waits for a pause (it worked). Leave it out for what was on the page
   * from the start.
   */
  role?: 'alert' | 'status';
  /** To move focus here after an action. */
  ref?: Ref<HTMLDivElement>;
}

const icons: Record<NoticeTone, string> = {
  info: 'M10 9v5M10 6.2v.1',
  success: 'm6 10.4 2.7 2.7L14 7.5',
  warning: 'M10 5.5v5.5M10 13.8v.1',
  danger: 'M10 5.5v5.5M10 13.8v.1',
};

/** A message about what is shown or what just happened. Its tone is in its words too, never in the colour alone. */
export function Notice({ tone, title, children, role, ref }: NoticeProps) {
  return (
    <div className={`${styles.notice} ${styles[tone]}`} role={role} ref={ref} tabIndex={ref ? -1 : undefined}>
      <svg
        className={styles.icon}
        viewBox="0 0 20 20"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        aria-hidden="true"
      >
        <circle cx="10" cy="10" r="8.6" />
        <path d={icons[tone]} strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      <div className={styles.body}>
        {title ? <p className={styles.title}>{title}</p> : null}
        {typeof children === 'string' ? <p>{children}</p> : children}
      </div>
    </div>
  );
}
