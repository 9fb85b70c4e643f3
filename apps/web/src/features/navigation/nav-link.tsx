'use client';

import { usePathname } from 'next/navigation';
import { PageLink } from '../../components/page-link.tsx';
import type { NavItem } from './nav-items.ts';
import styles from './nav-link.module.css';

/** A link that knows whether its page, or one below it, is shown. */
export function NavLink({ item, look }: { item: NavItem; look: 'row' | 'tab' }) {
  const pathname = usePathname();
  const isHere = pathname === item.href;
  const isAbove = item.href !== '/' && pathname.startsWith(`${item.href}/`);
  return (
    <PageLink
      href={item.href}
      className={look === 'row' ? styles.row : styles.tab}
      aria-current={isHere ? 'page' : isAbove ? 'true' : undefined}
    >
      <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true">
        <path d={item.icon} />
      </svg>
      {item.label}
    </PageLink>
  );
}
