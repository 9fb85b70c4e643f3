import type { Route } from 'next';
import type { ReactNode } from 'react';
import styles from './page-header.module.css';
import { PageLink } from './page-link.tsx';

interface PageHeaderProps<Path extends string> {
  title: ReactNode;
  /** One sentence under the title, when the title does not say it all. */
  lead?: ReactNode;
  /** The page one level up. */
  back?: { href: Route<Path>; label: string };
  actions?: ReactNode;
}

/** The page's only `h1`, with the way back above and what can be done beside it. */
export function PageHeader<Path extends string>({ title, lead, back, actions }: PageHeaderProps<Path>) {
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        {back ? (
          <PageLink className={styles.back} href={back.href}>
            <span aria-hidden="true">← </span>
            {back.label}
          </PageLink>
        ) : null}
        <h1>{title}</h1>
        {lead ? <p className={styles.lead}>{lead}</p> : null}
      </div>
      {actions ? <div className={styles.actions}>{actions}</div> : null}
    </header>
  );
}
