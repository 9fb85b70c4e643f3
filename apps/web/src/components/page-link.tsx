import Link, { type LinkProps } from 'next/link';
import type { AriaAttributes, ReactNode } from 'react';
import { NavigationProgress } from './navigation-progress.tsx';

type PageLinkProps<Path> = Pick<LinkProps<Path>, 'href' | 'prefetch'> &
  Pick<AriaAttributes, 'aria-current' | 'aria-label'> & { className?: string; children: ReactNode };

/** A link to another page of the portal. While that page is on its way, a bar at the top of the screen says so. */
export function PageLink<Path>({ children, ...rest }: PageLinkProps<Path>) {
  return (
    <Link<Path> {...rest}>
      {children}
      <NavigationProgress />
    </Link>
  );
}
