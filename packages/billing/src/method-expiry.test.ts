import { expect, test } from '@jest/globals';
import { expiryOf, lastDayOf } from './method-expiry.ts';

const card = (expiryMonth: number, expiryYear: number) => ({ expiryMonth, expiryYear });

test('a card is good to the last day of the month on it', () => {
  expect(lastDayOf(card(2, 2028))).toBe('2028-02-29');
  expect(lastDayOf(card(12, 2026))).toBe('2026-12-31');
});

test.each([
  ['2026-03-01T12:00:00Z', 'valid'],
  ['2026-03-02T12:00:00Z', 'expires_soon'],
  ['2026-03-31T23:59:59Z', 'expires_soon'],
  ['2026-04-01T00:00:00Z', 'expired'],
] as const)('a card of March 2026 at %s: %s', (at, expiry) => {
  expect(expiryOf(card(3, 2026), new Date(at))).toBe(expiry);
});

test('a bank account does not expire', () => {
  expect(expiryOf({ expiryMonth: null, expiryYear: null }, new Date('2099-01-01'))).toBe('valid');
});
