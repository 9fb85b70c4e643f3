'use client';

import { usePathname } from 'next/navigation';
import { type ReactNode, useEffect, useSyncExternalStore } from 'react';

interface OwnDocumentProps {
  children: ReactNode;
  /** Replaced in tests. */
  reload?: () => void;
}

/**
 * What only works under its page's own policy, such as the payment processor's frame. A policy comes with a document and
 * stays for every page that is opened in it without a load, as after signing in: then the page is loaded in full first.
 */
export function OwnDocument({ children, reload = () => window.location.reload() }: OwnDocumentProps) {
  const pathname = usePathname();
  const isOwn = useSyncExternalStore(
    never,
    () => wasDeliveredFor(pathname),
    () => true,
  );
  useEffect(() => {
    if (!isOwn) reload();
  });
  return isOwn ? children : <p role="status">One moment…</p>;
}

const never = () => () => {};

/** A browser that does not tell what it loaded is taken to have loaded this page. */
function wasDeliveredFor(pathname: string): boolean {
  const address = performance.getEntriesByType?.('navigation')[0]?.name ?? '';
  return !URL.canParse(address) || new URL(address).pathname === pathname;
}
