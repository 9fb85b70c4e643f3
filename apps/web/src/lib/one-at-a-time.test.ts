/** @jest-environment node */
import { expect, test } from '@jest/globals';
import { createTurns } from './one-at-a-time.ts';

test('Work is done one piece after another, a failure stops nothing, and too much of it is refused', async () => {
  const takeTurn = createTurns({ waiting: 3, each: 3 });
  const log: string[] = [];
  const work = (name: string) => async () => {
    log.push(`${name} begins`);
    await Promise.resolve();
    log.push(`${name} ends`);
    if (name === 'a') throw new Error('a fails');
    return name;
  };
  const results = await Promise.allSettled(['a', 'b', 'c', 'd'].map((name) => takeTurn('one', work(name))));
  expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled', 'rejected']);
  expect(results[3]).toMatchObject({ reason: { name: 'BusyError' } });
  expect(await takeTurn('one', work('e'))).toBe('e');
});

test('One asker has few turns at a time, and others go on beside', async () => {
  const takeTurn = createTurns({ waiting: 100, each: 2 });
  const ask = (asker: string) => takeTurn(asker, async () => asker);
  const results = await Promise.allSettled(['greedy', 'greedy', 'greedy', 'modest'].map(ask));
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
  expect(await ask('greedy')).toBe('greedy');
});
