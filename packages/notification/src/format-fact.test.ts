import { expect, test } from '@jest/globals';
import { formatFact } from './format-fact.ts';

const newYork = { locale: 'en-US', timeZone: 'America/New_York' };

test.each([
  [{ amountMinor: 1234, currency: 'USD' }, '$12.34'],
  [{ amountMinor: 5, currency: 'USD' }, '$0.05'],
  [{ amountMinor: -250, currency: 'USD' }, '-$2.50'],
  [{ amountMinor: 9_007_199_254_740_991, currency: 'USD' }, '$90,071,992,547,409.91'],
  [{ amountMinor: 500, currency: 'JPY' }, '¥500'],
  [{ day: '2026-03-01' }, 'March 1, 2026'],
  // Summer time began at 2 am that day: 5 hours behind UTC before, 4 after.
  [new Date('2026-03-08T06:59:00Z'), 'March 8, 2026 at 1:59 AM EST'],
  [new Date('2026-03-08T07:00:00Z'), 'March 8, 2026 at 3:00 AM EDT'],
  ['as it is', 'as it is'],
])('%p reads %s', (fact, words) => expect(formatFact(fact, newYork)).toBe(words));
