import type { Route } from 'next';

/** Any origin does: it only has to be one that no address given from outside can name. */
const base = 'https://portal.invalid';

/**
 * Takes `next` from an address only if it leads to a page of this portal; everything else (another site, `//host`,
 * `/\host`, `javascript:`) is not where a customer goes after signing in.
 *
 * @returns The path with its query, or null.
 */
export function ownPath(next: unknown): Route | null {
  if (typeof next !== 'string' || !next.startsWith('/') || next.length > 512) return null;
  if (!URL.canParse(next, base)) return null;
  const url = new URL(next, base);
  if (url.origin !== base) return null;
  // The browser reads the answer again: what it would take for another host after dots are resolved is refused, too.
  if (url.pathname.startsWith('//') || url.pathname.startsWith('/api/') || url.pathname.startsWith('/sign-in'))
    return null;
  // Whether there is such a page shows when it is opened; that it is ours is what matters here.
  return `${url.pathname}${url.search}` as Route;
}
