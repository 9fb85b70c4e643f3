import type { ReactNode } from 'react';
import { PortalFrame } from '../../features/navigation/portal-frame.tsx';

/** Holds no data of its own: each page asks for everything it shows in one request. */
export default function PortalLayout({ children }: { children: ReactNode }) {
  return <PortalFrame>{children}</PortalFrame>;
}
