import { isIPv6 } from 'node:net';
import type { TooBusyError } from '@demarc/identity';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { ApiContext } from '../context.ts';

/**
 * How often one address may sign in, register or recover within {@link windowSeconds}. Thousands of phones share an address of a
 * carrier, so this is no limit on people: each sign-in has a budget of its own for wrong secrets. It holds back who tries
 * one password on very many names. An IPv6 network counts as one address.
 */
const mostTries = 300;
const windowSeconds = 300;

const message =
  'Very many people on your network are asking us for this at the moment. Wait a few minutes, or use another connection, such as your phone’s.';

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
    const tries = await limiter.penalty(networkOf(address));
    if (tries.consumedPoints <= points) return undefined;
    const retryAfterSeconds = Math.max(1, Math.ceil(tries.msBeforeNext / 1000));
    return { __typename: 'TooBusyError', code: 'TOO_BUSY', message, retryAfterSeconds };
  };
}

/**
 * Whom an address is counted for. A connection by IPv6 is given at least 2^64 addresses with their first 64 bits in
 * common: counted one by one they would hold back nobody. An IPv4 address written as IPv6 counts as what it is.
 */
function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const groups = groupsOf(address);
  const [high = 0, low = 0] = groups.slice(6);
  const isMapped = groups.slice(0, 6).join() === '0,0,0,0,0,65535';
  if (isMapped) return [high >> 8, high & 255, low >> 8, low & 255].join('.');
  return groups.slice(0, 4).join(':');
}

/** The eight groups of sixteen bits, however the address is written. */
function groupsOf(address: string): number[] {
  // The host of a URL is an address in its shortest form, all of it hexadecimal. A zone has no place there.
  const { hostname } = new URL(`http://[${address.replace(/%.*/, '')}]`);
  const [before = [], after = []] = hostname
    .slice(1, -1)
    .split('::')
    .map((part) => part.split(':').filter(Boolean));
  const gap = Array<string>(8 - before.length - after.length).fill('0');
  return [...before, ...gap, ...after].map((group) => Number.parseInt(group, 16));
}
