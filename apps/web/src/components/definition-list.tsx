import type { ReactNode } from 'react';
import styles from './definition-list.module.css';

interface Definition {
  term: string;
  value: ReactNode;
}

/** Facts about one thing. A fact that is not known is left out by the caller, not shown as a dash. */
export function DefinitionList({ items }: { items: ReadonlyArray<Definition> }) {
  return (
    <dl className={styles.list}>
      {items.map(({ term, value }) => (
        <div className={styles.row} key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
