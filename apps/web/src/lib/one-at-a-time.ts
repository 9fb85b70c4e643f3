import { setImmediate } from 'node:timers/promises';

/** Too many wait already; trying again in a moment is right. */
export class BusyError extends Error {
  override name = 'BusyError';
}

/**
 * Runs work that keeps the processor busy one piece after another, and lets everything else that waits go between two
 * pieces, so that many of them at once slow each other down and not the pages.
 *
 * @param limits.waiting With so many waiting, the next is refused.
 * @param limits.each As many of one asker; one alone never fills the queue.
 */
export function createTurns(limits: { waiting: number; each: number }) {
  const waitingOf = new Map<string, number>();
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();
  const count = (asker: string, change: 1 | -1) => {
    waiting += change;
    const ofAsker = (waitingOf.get(asker) ?? 0) + change;
    if (ofAsker === 0) waitingOf.delete(asker);
    else waitingOf.set(asker, ofAsker);
  };
  return async function takeTurn<Result>(asker: string, work: () => Promise<Result>): Promise<Result> {
    if (waiting >= limits.waiting || (waitingOf.get(asker) ?? 0) >= limits.each) {
      throw new BusyError('Too many wait already.');
    }
    count(asker, 1);
    const turn = last.then(() => setImmediate()).then(work);
    last = turn.catch(() => {});
    return turn.finally(() => count(asker, -1));
  };
}
