'use client';

import { useLinkStatus } from 'next/link';
import styles from './navigation-progress.module.css';

/**
 * The loading state of the portal, for the link it stands in.
 *
 * There is no `loading.tsx` on purpose: it would make Next answer every document with status 200 and a placeholder, and
 * send the page, the redirect to sign-in or the 404 after it by script. A page is one fast request, so it is awaited, and
 * works and tells the truth without JavaScript too.
 */
export function NavigationProgress() {
  const { pending } = useLinkStatus();
  if (!pending) return null;
  return (
    <span className={styles.bar} role="status">
      <span className="visually-hidden">Loading…</span>
    </span>
  );
}
