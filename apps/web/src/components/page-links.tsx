import type { Route } from 'next';
import { PageLink } from './page-link.tsx';
import styles from './page-links.module.css';

interface PageLinksProps<Path extends string> {
  /** What is paged, in the plural: "statements". */
  of: string;
  /** The first page. */
  newest: Route<Path>;
  /** The next page. NULL on the last. */
  older: Route<Path> | null;
  isFirst: boolean;
}

/** The way through a long list. Cursors go forward only, so back means to the newest. */
export function PageLinks<Path extends string>({ of, newest, older, isFirst }: PageLinksProps<Path>) {
  if (isFirst && !older) return null;
  return (
    <nav className={styles.links} aria-label={`Pages of ${of}`}>
      {isFirst ? null : <PageLink href={newest}>Newest {of}</PageLink>}
      {older ? <PageLink href={older}>Older {of}</PageLink> : null}
    </nav>
  );
}
