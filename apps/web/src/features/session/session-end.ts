/** The customer is warned this long before the session ends. */
export const warnMs = 2 * 60_000;

/** The API writes a use down at most once a minute, so its idle end may lie this much before the page's. */
const slackMs = 60_000;

/** What ends the session next, and when. */
export interface SessionEnd {
  cause: 'idle' | 'limit';
  /** Milliseconds since 1970, by this browser's clock. */
  at: number;
}

/** @param limitAt The absolute end, which no use moves. By this browser's clock, as `lastUseAt`. */
export function nextEnd(session: { idleSeconds: number; limitAt: number }, lastUseAt: number): SessionEnd {
  const idleAt = lastUseAt + session.idleSeconds * 1000 - slackMs;
  return idleAt < session.limitAt ? { cause: 'idle', at: idleAt } : { cause: 'limit', at: session.limitAt };
}

/** Time left in words that can be read out: by the minute, then by ten seconds. */
export function timeLeftText(msLeft: number): string {
  if (msLeft > 60_000) {
    const minutes = Math.ceil(msLeft / 60_000);
    return `${minutes} minutes`;
  }
  const seconds = Math.max(0, Math.ceil(msLeft / 10_000) * 10);
  return seconds === 60 ? '1 minute' : `${seconds} seconds`;
}
