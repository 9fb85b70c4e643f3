import { expect, test } from '@jest/globals';
import { createPasswordHashing, hashingConcurrency } from './password-hashing.ts';

/** Far longer than any of these tests waits. */
const maxWaitMs = 60_000;

test('turns away at once who comes past the bound, and serves the rest', async () => {
  const hashing = createPasswordHashing({ concurrency: 1, maxWaiting: 2, maxWaitMs });
  const results = await Promise.all(Array.from({ length: 5 }, () => hashing.verify(null, 'whatever it is')));
  expect(results.filter((result) => result === false)).toHaveLength(3);
  const turnedAway = results.filter((result) => typeof result === 'object');
  expect(turnedAway).toHaveLength(2);
  expect(turnedAway[0]).toMatchObject({ __typename: 'TooBusyError', retryAfterSeconds: expect.any(Number) });
  expect(await hashing.verify(null, 'whatever it is')).toBe(false);
});

test('turns away who has waited too long, and serves those after', async () => {
  const hashing = createPasswordHashing({ concurrency: 1, maxWaiting: 5, maxWaitMs: 0 });
  const results = await Promise.all(Array.from({ length: 4 }, () => hashing.verify(null, 'whatever it is')));
  expect(results[0]).toBe(false);
  expect(results.slice(1)).toEqual(Array(3).fill(expect.objectContaining({ __typename: 'TooBusyError' })));
  expect(await hashing.verify(null, 'whatever it is')).toBe(false);
});

test('serves those who wait in the order they came', async () => {
  const hashing = createPasswordHashing({ concurrency: 1, maxWaiting: 5, maxWaitMs });
  const served: number[] = [];
  await Promise.all(
    [1, 2, 3, 4].map(async (place) => served.push((await hashing.verify(null, 'x')) === false ? place : 0)),
  );
  expect(served).toEqual([1, 2, 3, 4]);
});

test.each([
  [1, 1],
  [2, 1],
  [3, 2],
  [64, 3],
])('on %i cores %i run at once: one stays free for everything else', (cores, concurrency) => {
  expect(hashingConcurrency(cores)).toBe(concurrency);
});

test('leaves the event loop free', async () => {
  const hashing = createPasswordHashing({ concurrency: 2, maxWaiting: 20, maxWaitMs });
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  }, 1);
  await Promise.all(Array.from({ length: 10 }, () => hashing.hash('whatever it is')));
  clearInterval(timer);
  expect(turns).toBeGreaterThan(5);
});

test('gives a place back after a failure', async () => {
  const hashing = createPasswordHashing({ concurrency: 1, maxWaiting: 0, maxWaitMs });
  await expect(hashing.verify('not a hash', 'x')).rejects.toThrow();
  expect(await hashing.verify(null, 'x')).toBe(false);
});

test('hashes with argon2id at OWASP’s cost, and the password for nobody costs the same', async () => {
  const hashing = createPasswordHashing({ concurrency: 1, maxWaiting: 0, maxWaitMs });
  const hash = await hashing.hash('correct-Harbor-42-lantern');
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await hashing.verify(String(hash), 'correct-Harbor-42-lantern')).toBe(true);
  expect(await hashing.verify(String(hash), 'correct-harbor-42-lantern')).toBe(false);
});
