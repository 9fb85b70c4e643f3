import type { Route } from 'next';
import { paths } from '../../lib/paths.ts';

export interface NavItem {
  label: string;
  href: Route;
  /** SVG path data on a 24 × 24 grid, stroked. */
  icon: string;
}

/** What a customer comes for: always in reach, also at the bottom of a phone's screen. */
export const mainItems: readonly NavItem[] = [
  { label: 'Home', href: paths.home, icon: 'M4 11.2 12 4.5l8 6.7V19a1 1 0 0 1-1 1h-4.5v-5.5h-5V20H5a1 1 0 0 1-1-1z' },
  { label: 'Billing', href: paths.billing, icon: 'M6 3.5h12V20.5l-3-2-3 2-3-2-3 2zM9 8.5h6M9 12.5h6' },
  { label: 'Usage', href: paths.usage, icon: 'M5 20v-6M10 20V9M15 20v-8.5M20 20V4.5' },
  {
    label: 'Services',
    href: paths.services,
    icon: 'M3.5 9.5a12 12 0 0 1 17 0M6.5 13a8 8 0 0 1 11 0M9.5 16.4a4 4 0 0 1 5 0M12 19.6v.1',
  },
  { label: 'Support', href: paths.support, icon: 'M4 5h16v11.5H11.5L7.5 20v-3.5H4z' },
];

/** What is needed less often. */
export const accountItems: readonly NavItem[] = [
  { label: 'Messages', href: paths.messages, icon: 'M3.5 6h17v12.5h-17zM4 6.5l8 6.5 8-6.5' },
  {
    label: 'Household',
    href: paths.household,
    icon: 'M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM3.5 19c.4-3.2 2.6-5 5.5-5s5.1 1.8 5.5 5M15.5 10.8a2.6 2.6 0 1 0-.6-5M17 14.3c2 .5 3.2 2.1 3.5 4.7',
  },
  {
    label: 'Profile',
    href: paths.profile,
    icon: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4.5 20c.6-3.6 3.6-5.5 7.5-5.5s6.9 1.9 7.5 5.5',
  },
  { label: 'Security', href: paths.security, icon: 'M12 3.5 5 6v5.5c0 4.5 3 7.6 7 9 4-1.4 7-4.5 7-9V6z' },
];
