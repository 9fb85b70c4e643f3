'use client';

import { usePathname } from 'next/navigation';
import { useCallback, useEffect, useRef, useState } from 'react';
import { nextEnd, type SessionEnd, warnMs } from './session-end.ts';
import { SessionWarning } from './session-warning.tsx';

interface SessionWatchProps {
  idleSeconds: number;
  /** Until the absolute end, when the page was made. */
  secondsToLimit: number;
}

/** What the other windows of this browser write their last use under: one that is used keeps all signed in. */
const lastUseKey = 'demarc.last-use';

/**
 * Warns before the session ends, and leads to the sign-in page once it has. Without JavaScript the next request does
 * the latter.
 */
export function SessionWatch({ idleSeconds, secondsToLimit }: SessionWatchProps) {
  const pathname = usePathname();
  const limitAt = useRef(0);
  const lastUseAt = useRef(0);
  const [ending, setEnding] = useState<(SessionEnd & { msLeft: number }) | null>(null);

  const noteUse = useCallback((at: number) => {
    lastUseAt.current = at;
    setEnding(null);
  }, []);

  // Each page that is opened is a use the API sees.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new path is the event.
  useEffect(() => {
    const now = Date.now();
    noteUse(now);
    shareUse(now);
  }, [pathname, noteUse]);

  useEffect(() => {
    limitAt.current = Date.now() + secondsToLimit * 1000;
    const hear = (event: StorageEvent) => {
      if (event.key === lastUseKey && event.newValue) noteUse(Number(event.newValue));
    };
    // By the clock and not by a long timer: a computer that slept must not wake up signed in on the screen.
    const watch = setInterval(() => {
      const end = nextEnd({ idleSeconds, limitAt: limitAt.current }, lastUseAt.current);
      const msLeft = end.at - Date.now();
      if (msLeft <= 0) window.location.reload();
      else if (msLeft <= warnMs) setEnding({ ...end, msLeft });
    }, 1000);
    window.addEventListener('storage', hear);
    return () => {
      clearInterval(watch);
      window.removeEventListener('storage', hear);
    };
  }, [idleSeconds, secondsToLimit, noteUse]);

  async function stay() {
    const answer = await fetch('/api/keep-session', { method: 'POST' }).catch(() => null);
    if (answer?.status === 401) return window.location.reload();
    if (!answer?.ok) return;
    const now = Date.now();
    noteUse(now);
    shareUse(now);
  }

  return ending ? <SessionWarning cause={ending.cause} msLeft={ending.msLeft} onStay={stay} /> : null;
}

function shareUse(at: number) {
  try {
    localStorage.setItem(lastUseKey, String(at));
  } catch {
    // A browser that keeps nothing has other windows end on their own.
  }
}
