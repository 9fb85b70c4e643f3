import type { ReactNode } from 'react';
import styles from './disclosure.module.css';
import { Stack } from './stack.tsx';

interface DisclosureProps {
  /** The line that opens it. */
  summary: string;
  /** Completes the line for who hears the page, where several say the same. */
  of?: string;
  children: ReactNode;
}

/** What is not needed every time, behind a line to open. Works without JavaScript. */
export function Disclosure({ summary, of, children }: DisclosureProps) {
  return (
    <details className={styles.disclosure}>
      <summary>
        {summary}
        {of ? <span className="visually-hidden"> {of}</span> : null}
      </summary>
      <div className={styles.body}>
        <Stack tight>{children}</Stack>
      </div>
    </details>
  );
}
