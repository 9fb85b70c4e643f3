import styles from './skeleton.module.css';

const lineNames = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];

/** Holds the place of text on its way. Hidden from assistive technology: its page says "Loading" once. */
export function Skeleton({ lines = 3 }: { lines?: number }) {
  return (
    <div className={styles.lines} aria-hidden="true">
      {lineNames.slice(0, lines).map((name) => (
        <div className={styles.line} key={name} />
      ))}
    </div>
  );
}
