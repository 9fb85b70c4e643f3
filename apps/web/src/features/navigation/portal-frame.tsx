import brand from '@demarc/config/brand.json' with { type: 'json' };
import type { ReactNode } from 'react';
import { Logo } from '../../components/logo.tsx';
import { PageLink } from '../../components/page-link.tsx';
import { paths } from '../../lib/paths.ts';
import { accountItems, mainItems } from './nav-items.ts';
import { NavLink } from './nav-link.tsx';
import styles from './portal-frame.module.css';
import { SignOutForm } from './sign-out-form.tsx';

/**
 * What stands around every page: navigation at the left of a wide screen; on a phone a bar at the bottom and a menu that
 * opens without JavaScript.
 */
export function PortalFrame({ children }: { children: ReactNode }) {
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#content">
        Skip to content
      </a>
      <header className={styles.top}>
        <PageLink className={styles.home} href={paths.home} aria-label={`${brand.name}, home`}>
          <Logo />
        </PageLink>
        <details className={styles.menu}>
          <summary>Menu</summary>
          <nav className={styles.sheet} aria-label="Account">
            <ItemList look="row" items={accountItems} />
            <SignOutForm />
          </nav>
        </details>
      </header>
      <nav className={styles.side} aria-label="Main">
        <PageLink className={styles.home} href={paths.home} aria-label={`${brand.name}, home`}>
          <Logo />
        </PageLink>
        <ItemList look="row" items={mainItems} />
        <hr className={styles.rule} />
        <ItemList look="row" items={accountItems} />
        <div className={styles.sideEnd}>
          <SignOutForm />
        </div>
      </nav>
      <nav className={styles.tabs} aria-label="Main">
        <ItemList look="tab" items={mainItems} />
      </nav>
      <main className={styles.main} id="content" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}

function ItemList({ items, look }: { items: typeof mainItems; look: 'row' | 'tab' }) {
  return (
    <ul className={look === 'row' ? styles.rows : styles.tabRow}>
      {items.map((item) => (
        <li key={item.href}>
          <NavLink item={item} look={look} />
        </li>
      ))}
    </ul>
  );
}
