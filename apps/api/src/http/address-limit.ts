import type { TooBusyError } from '@demarc/identity';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { ApiContext } from '../context.ts';

/**
 * How often one address may sign in or recover within {@link windowSeconds}. Thousands of phones share an address of a
 * carrier, so this is no limit on people: each sign-in has a budget of its own for wrong secrets. It holds back who tries
 * one password on very many names.
 */
const mostTries = 300;
const windowSeconds = 300;

const message =
  'Very many sign-ins come from your network at the moment. Wait a few minutes, or use another connection, such as your phone’s.';

/** Counts what an address tries. @returns What to answer when it was too much; undefined: go on. */
export type AddressLimit = (ctx: Pick<ApiContext, 'visit'>) => Promise<TooBusyError | undefined>;

/**
 * In the memory of the process: a restart forgives, and with several processes an address has as many times the tries,
 * which for a limit this wide is no matter. A shared count would be a statement more for every sign-in.
 *
 * Only addresses the portal tells are counted. Tools on the operator's own network tell none.
 */
export function createAddressLimit(points = mostTries): AddressLimit {
  const limiter = new RateLimiterMemory({ points, duration: windowSeconds });
  return async ({ visit: { address } }) => {
    if (address === null) return undefined;
    const tries = await limiter.penalty(address);
    if (tries.consumedPoints <= points) return undefined;
    const retryAfterSeconds = Math.max(1, Math.ceil(tries.msBeforeNext / 1000));
    return { __typename: 'TooBusyError', code: 'TOO_BUSY', message, retryAfterSeconds };
  };
}
