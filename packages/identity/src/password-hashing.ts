import { availableParallelism } from 'node:os';
import { hash, verify } from '@node-rs/argon2';
import { type TooBusyError, tooBusy } from './identity-errors.ts';

/** Argon2id as OWASP's ASVS 5.0 asks at least: 19 MiB, two passes, one lane. The library's default kind is argon2id. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** A hash of 256 forgotten random bits at the same cost: what an unknown username's password is checked against. */
const nobodysHash = '$argon2id$v=19$m=19456,t=2,p=1$lLh77UiHrrCHfxrYlfYeIg$x/EpwOlD+2qBRkJ5q4H+JxAnw/ajjI25IMb0vM0Z614';

export interface PasswordHashing {
  /** @returns The hash in PHC string format. */
  hash(password: string): Promise<string | TooBusyError>;
  /**
   * Checks a password. Takes as long without a hash as with one, so that known and unknown users look alike.
   *
   * @param passwordHash NULL: there is no such user; the answer is false.
   */
  verify(passwordHash: string | null, password: string): Promise<boolean | TooBusyError>;
}

/**
 * Hashes passwords off the event loop, a few at a time. Each takes tens of milliseconds of a core and 19 MiB, so more
 * callers than can be served soon are turned away at once instead of stalling everybody.
 *
 * @param limits.concurrency How many run at once.
 * @param limits.maxWaiting How many may wait beyond those.
 */
export function createPasswordHashing(limits: { concurrency: number; maxWaiting: number }): PasswordHashing {
  let running = 0;
  const waiting: (() => void)[] = [];

  async function inTurn<Result>(work: () => Promise<Result>): Promise<Result | TooBusyError> {
    if (running < limits.concurrency) running += 1;
    else if (waiting.length >= limits.maxWaiting) return tooBusy;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      // The place goes straight to whoever waits longest; only without one does it fall free.
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  }

  return {
    hash: (password) => inTurn(() => hash(password, cost)),
    verify: (passwordHash, password) =>
      inTurn(async () => {
        const matches = await verify(passwordHash ?? nobodysHash, password);
        return matches && passwordHash !== null;
      }),
  };
}

/** The process's own. One thread of Node's pool of four stays free for other work; 100 waiting are about a second. */
export const passwordHashing = createPasswordHashing({
  concurrency: Math.min(3, availableParallelism()),
  maxWaiting: 100,
});
