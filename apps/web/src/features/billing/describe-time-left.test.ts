import { expect, test } from '@jest/globals';
import { describeTimeLeft } from './describe-time-left.ts';

test.each([
  ['2026-03-10T15:30:00Z', '30 minutes'],
  ['2026-03-10T15:29:59Z', '29 minutes'],
  ['2026-03-10T15:01:59Z', '1 minute'],
  ['2026-03-10T15:00:59Z', 'less than a minute'],
  ['2026-03-10T14:59:00Z', 'less than a minute'],
])('until %s there are %s left', (until, words) => {
  expect(describeTimeLeft('2026-03-10T15:00:00Z', until)).toBe(words);
});
