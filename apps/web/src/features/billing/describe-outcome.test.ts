import { expect, test } from '@jest/globals';
import { describeOutcome } from './describe-outcome.ts';

const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' });

test.each([
  [null, 'The charge of $40.00 stands. What of it is not paid yet is due.'],
  [usd(4_000), 'Credited: $40.00 and its tax. It is on your account now.'],
  [
    usd(1_500),
    'Credited: $15.00 and its tax. It is on your account now. The other $25.00 stands, and what of it is not paid yet is due.',
  ],
])('an answer that credits %j says what becomes of all that was disputed', (credited, words) => {
  expect(describeOutcome({ amount: usd(4_000), credited })).toBe(words);
});
