import { createHash } from 'node:crypto';

/**
 * A stream of numbers from 0 to below 1 that is the same for the same name, on every machine (mulberry32). For made-up
 * data only: it can be foretold.
 */
export function createSeededRandom(name: string): () => number {
  let state = createHash('sha256').update(name).digest().readInt32LE(0);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
