import { availableParallelism } from 'node:os';
import { hash, verify } from '@node-rs/argon2';
import { type TooBusyError, tooBusy } from './identity-errors.ts';

/** Argon2id as OWASP's ASVS 5.0 asks at least: 19 MiB, two passes, one lane. The library's default kind is argon2id. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** A hash of 256 forgotten random bits at the same cost: what an unknown username's password is checked against. */
const nobodysHash = '$argon2id$v=19$m=19456,t=2,p=1$lLh77UiHrrCHfxrYlfYeIg$x/EpwOlD+2qBRkJ5q4H+JxAnw/ajjI25IMb0vM0Z614';

export type CheckPassword = (passwordHash: string | null, password: string) => Promise<boolean>;

export interface PasswordHashing {
  /** @returns The hash in PHC string format. */
  hash(password: string): Promise<string | TooBusyError>;
  /**
   * Runs `work` when its turn has come: for what must not happen before it, or more often at once than hashes run. It
   * checks passwords by what it is given.
   */
  inTurn<Result>(work: (check: CheckPassword) => Promise<Result>): Promise<Result | TooBusyError>;
  /**
   * Checks a password. Takes as long without a hash as with one, so that known and unknown users look alike.
   *
   * @param passwordHash NULL: there is no such user; the answer is false.
   */
  verify(passwordHash: string | null, password: string): Promise<boolean | TooBusyError>;
}

export interface HashingLimits {
  /** How many run at once. */
  readonly concurrency: number;
  /** How many may wait beyond those. */
  readonly maxWaiting: number;
  /** Who has waited this long for a turn is turned away too. */
  readonly maxWaitMs: number;
}

/**
 * Hashes passwords off the event loop, a few at a time. Each takes tens of milliseconds of a core and 19 MiB, so more
 * callers than can be served soon are turned away, most of them at once, instead of stalling everybody.
 */
export function createPasswordHashing({ concurrency, maxWaiting, maxWaitMs }: HashingLimits): PasswordHashing {
  let running = 0;
  /** In the order they came. Who is called has a place. */
  const waiting = new Set<() => void>();

  /** @returns False when the turn did not come in time. */
  const waitForTurn = (): Promise<boolean> =>
    new Promise((resolve) => {
      const begin = () => {
        clearTimeout(timer);
        resolve(true);
      };
      const timer = setTimeout(() => {
        waiting.delete(begin);
        resolve(false);
      }, maxWaitMs);
      waiting.add(begin);
    });

  async function inTurn<Result>(work: () => Promise<Result>): Promise<Result | TooBusyError> {
    if (running < concurrency) running += 1;
    else if (waiting.size >= maxWaiting || !(await waitForTurn())) return tooBusy;
    try {
      return await work();
    } finally {
      // The place goes straight to whoever waits longest; only without one does it fall free.
      const [next] = waiting;
      if (next) {
        waiting.delete(next);
        next();
      } else running -= 1;
    }
  }

  return {
    hash: (password) => inTurn(() => hash(password, cost)),
    inTurn: (work) => inTurn(() => work(check)),
    verify: (passwordHash, password) => inTurn(() => check(passwordHash, password)),
  };
}

const check: CheckPassword = async (passwordHash, password) => {
  const matches = await verify(passwordHash ?? nobodysHash, password);
  return matches && passwordHash !== null;
};

/**
 * How many hashes run at once: a core stays free for the event loop and PostgreSQL, and one thread of Node's pool of
 * four for other work.
 *
 * @param cores How many the process may use.
 */
export const hashingConcurrency = (cores: number): number => Math.min(3, Math.max(1, cores - 1));

/**
 * The process's own. A hundred in front are a few seconds on one core; the portal gives up on an answer after ten, so
 * nobody waits for a turn longer than six.
 */
export const passwordHashing = createPasswordHashing({
  concurrency: hashingConcurrency(availableParallelism()),
  maxWaiting: 100,
  maxWaitMs: 6_000,
});
