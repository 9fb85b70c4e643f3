import { setImmediate } from 'node:timers/promises';

/** Too many wait already; trying again in a moment is right. */
export class BusyError extends Error {
  override name = 'BusyError';
}

/**
 * Runs work that keeps the processor busy one piece after another, and lets everything else that waits go between two
 * pieces, so that many of them at once slow each other down and not the pages.
 *
 * @param maxWaiting With so many waiting, the next is refused.
 */
export function createTurns(maxWaiting: number) {
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();
  return async function takeTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    if (waiting >= maxWaiting) throw new BusyError('Too many wait already.');
    waiting += 1;
    const turn = last.then(() => setImmediate()).then(work);
    last = turn.catch(() => {});
    return turn.finally(() => {
      waiting -= 1;
    });
  };
}
