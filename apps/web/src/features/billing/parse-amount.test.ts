import { expect, test } from '@jest/globals';
import { parseAmount } from './parse-amount.ts';

test.each([
  ['25', 2500],
  ['25.5', 2550],
  ['25.', 2500],
  [' $1,025.50 ', 102550],
  ['0.07', 7],
  ['0', 0],
  ['999999999.99', 99999999999],
])('%p is an amount', (text, amountMinor) => {
  expect(parseAmount(text, 'USD')).toEqual({ amountMinor, currency: 'USD' });
});

test.each(['', 'abc', '-5', '0.001', '1e3', '1e308', '1,02', '12.3.4', '.5', '0x10', '١٢', '1000000000', 'Infinity'])(
  '%p is none',
  (text) => {
    expect(parseAmount(text, 'USD')).toBeNull();
  },
);

test('a currency without a minor unit has no digits after the point', () => {
  expect(parseAmount('25', 'JPY')).toEqual({ amountMinor: 25, currency: 'JPY' });
  expect(parseAmount('25.5', 'JPY')).toBeNull();
});
