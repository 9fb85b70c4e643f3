import type { Route } from 'next';
import { paths } from './paths.ts';

/** The address of a sign-in page that leads on to `next`. Home needs no saying: it is where sign-in leads anyway. */
export function withNext<Path extends typeof paths.signIn | typeof paths.code>(
  path: Path,
  next: Route | null,
): Path | `${Path}?${string}` {
  return next && next !== paths.home ? `${path}?${new URLSearchParams({ next })}` : path;
}
