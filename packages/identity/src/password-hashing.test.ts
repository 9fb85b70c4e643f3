import { expect, test } from '@jest/globals';
import { createPasswordHashing } from './password-hashing.ts';

test('turns away at once who comes past the bound, and serves the rest', async () => {
  const hashing = createPasswordHashing({ concurrency: 1, maxWaiting: 2 });
  const results = await Promise.all(Array.from({ length: 5 }, () => hashing.verify(null, 'whatever it is')));
  expect(results.filter((result) => result === false)).toHaveLength(3);
  const turnedAway = results.filter((result) => typeof result === 'object');
  expect(turnedAway).toHaveLength(2);
  expect(turnedAway[0]).toMatchObject({ __typename: 'TooBusyError', retryAfterSeconds: expect.any(Number) });
  expect(await hashing.verify(null, 'whatever it is')).toBe(false);
});

test('leaves the event loop free', async () => {
  const hashing = createPasswordHashing({ concurrency: 2, maxWaiting: 20 });
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  }, 1);
  await Promise.all(Array.from({ length: 10 }, () => hashing.hash('whatever it is')));
  clearInterval(timer);
  expect(turns).toBeGreaterThan(5);
});

test('gives a place back after a failure', async () => {
  const hashing = createPasswordHashing({ concurrency: 1, maxWaiting: 0 });
  await expect(hashing.verify('not a hash', 'x')).rejects.toThrow();
  expect(await hashing.verify(null, 'x')).toBe(false);
});

test('hashes with argon2id at OWASP’s cost, and the password for nobody costs the same', async () => {
  const hashing = createPasswordHashing({ concurrency: 1, maxWaiting: 0 });
  const hash = await hashing.hash('correct-Harbor-42-lantern');
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await hashing.verify(String(hash), 'correct-Harbor-42-lantern')).toBe(true);
  expect(await hashing.verify(String(hash), 'correct-harbor-42-lantern')).toBe(false);
});
