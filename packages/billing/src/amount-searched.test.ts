import { expect, test } from '@jest/globals';
import { amountSearched } from './amount-searched.ts';

test.each([
  ['84.20', 'USD', '8420'],
  ['$1,234.5', 'USD', '123450'],
  ['-5', 'USD', '500'],
  ['500', 'JPY', '500'],
])('%s in %s is an amount', (search, currency, minor) => {
  expect(amountSearched(search, currency)).toBe(minor);
});

test.each([
  ['S-84', 'USD'],
  ['84.201', 'USD'],
  ['5.5', 'JPY'],
  ['1,2', 'USD'],
  ['999999999999999', 'USD'],
  ['', 'USD'],
])('%s in %s is none', (search, currency) => {
  expect(amountSearched(search, currency)).toBeNull();
});
