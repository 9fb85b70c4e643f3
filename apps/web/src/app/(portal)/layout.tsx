import type { ReactNode } from 'react';
import { PortalFrame } from '../../features/navigation/portal-frame.tsx';
import { SessionWatch } from '../../features/session/session-watch.tsx';
import { readSession } from '../../lib/session.ts';

/** What a customer's session has when the cookie does not tell. */
const usualIdleSeconds = 30 * 60;

/** Holds no data of its own: each page asks for everything it shows in one request. */
export default async function PortalLayout({ children }: { children: ReactNode }) {
  const session = await readSession();
  return (
    <PortalFrame>
      {children}
      {session ? (
        <SessionWatch
          idleSeconds={session.idleSeconds ?? usualIdleSeconds}
          secondsToLimit={Math.floor((Date.parse(session.expiresAt) - Date.now()) / 1000)}
        />
      ) : null}
    </PortalFrame>
  );
}
