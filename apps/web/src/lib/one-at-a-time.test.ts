/** @jest-environment node */
import { expect, test } from '@jest/globals';
import { createTurns } from './one-at-a-time.ts';

test('Work is done one piece after another, a failure stops nothing, and too much of it is refused', async () => {
  const takeTurn = createTurns(3);
  const log: string[] = [];
  const work = (name: string) => async () => {
    log.push(`${name} begins`);
    await Promise.resolve();
    log.push(`${name} ends`);
    if (name === 'a') throw new Error('a fails');
    return name;
  };
  const results = await Promise.allSettled(['a', 'b', 'c', 'd'].map((name) => takeTurn(work(name))));
  expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled', 'rejected']);
  expect(results[3]).toMatchObject({ reason: { name: 'BusyError' } });
  expect(await takeTurn(work('e'))).toBe('e');
});
