import type { ReactNode } from 'react';
import styles from './disclosure.module.css';
import { Stack } from './stack.tsx';

interface DisclosureProps {
  /** The line that opens it. */
  summary: string;
  /** Completes the line for who hears the page, where several say the same. */
  of?: string;
  /** True: it opens by itself, as when what is in it has something to say. */
  open?: boolean;
  children: ReactNode;
}

/** What is not needed every time, behind a line to open. Works without JavaScript. */
export function Disclosure({ summary, of, open = false, children }: DisclosureProps) {
  return (
    <details className={styles.disclosure} open={open}>
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
