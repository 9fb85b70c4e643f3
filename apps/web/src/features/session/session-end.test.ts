import { expect, test } from '@jest/globals';
import { nextEnd, timeLeftText } from './session-end.ts';

const minute = 60_000;

test('a session that is not used ends before the API ends it', () => {
  expect(nextEnd({ idleSeconds: 600, limitAt: 120 * minute }, 0)).toEqual({ cause: 'idle', at: 9 * minute });
});

test('its absolute end comes first when it is nearer, however much it is used', () => {
  expect(nextEnd({ idleSeconds: 1800, limitAt: 120 * minute }, 110 * minute)).toEqual({
    cause: 'limit',
    at: 120 * minute,
  });
});

test.each([
  [2 * minute, '2 minutes'],
  [61_000, '2 minutes'],
  [60_000, '1 minute'],
  [41_000, '50 seconds'],
  [9_000, '10 seconds'],
  [0, '0 seconds'],
  [-5_000, '0 seconds'],
])('%i ms are told as %s', (msLeft, words) => {
  expect(timeLeftText(msLeft)).toBe(words);
});
