import { describe, expect, test } from '@jest/globals';
import {
  addDays,
  dayOfMoment,
  daysBetween,
  formatBytes,
  formatDay,
  formatMoment,
  formatMoney,
  formatPeriod,
  formatShare,
  toDecimal,
} from './format.ts';

/** Intl puts narrow and thin spaces where a reader sees a space. */
const plain = (text: string) => text.replaceAll(/\s/g, ' ');

describe('money', () => {
  test.each([
    [{ amountMinor: 123450, currency: 'USD' }, '$1,234.50'],
    [{ amountMinor: 5, currency: 'USD' }, '$0.05'],
    [{ amountMinor: -1500, currency: 'USD' }, '-$15.00'],
    [{ amountMinor: 0, currency: 'USD' }, '$0.00'],
    [{ amountMinor: -0, currency: 'USD' }, '$0.00'],
    [{ amountMinor: 1234, currency: 'JPY' }, '¥1,234'],
    [{ amountMinor: 1234, currency: 'KWD' }, 'KWD 1.234'],
  ])('%j is %s', (money, text) => {
    expect(plain(formatMoney(money))).toBe(text);
  });

  test('is exact to the last cent for every safe integer', () => {
    const money = { amountMinor: Number.MAX_SAFE_INTEGER, currency: 'USD' };
    expect(toDecimal(money)).toBe('90071992547409.91');
    expect(formatMoney(money)).toBe('$90,071,992,547,409.91');
  });
});

describe('days and moments', () => {
  test('a calendar day never slips, wherever the server is', () => {
    expect(formatDay('2026-03-08')).toBe('Mar 8, 2026');
    expect(plain(formatPeriod('2026-10-15', '2026-11-14'))).toBe('Oct 15 – Nov 14, 2026');
  });

  test('a moment is told as the account’s household reads it, also across midnight', () => {
    expect(plain(formatMoment('2026-11-23T02:30:00Z', 'America/New_York'))).toBe('Nov 22, 2026, 9:30 PM');
    expect(dayOfMoment('2026-11-23T02:30:00Z', 'America/New_York')).toBe('2026-11-22');
    expect(dayOfMoment('2026-11-23T02:30:00Z', 'Europe/Berlin')).toBe('2026-11-23');
  });

  test('days are counted on the calendar: a night with 25 hours is one day', () => {
    expect(daysBetween('2026-10-31', '2026-11-02')).toBe(2);
    expect(daysBetween('2026-12-03', '2026-11-22')).toBe(-11);
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
  });
});

test.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [1_500, '1.5 kB'],
  [999_999_999, '1 GB'],
  [412_300_000_000, '412 GB'],
  [1_200_000_000_000, '1.2 TB'],
])('%d bytes are shown as %s', (bytes, text) => {
  expect(plain(formatBytes(bytes))).toBe(text);
});

test('a share never reads as nothing or everything when it is not', () => {
  expect([0, 0.0001, 0.343, 0.9999, 1, 1.25].map(formatShare)).toEqual([
    '0%',
    'under 1%',
    '34%',
    '99%',
    '100%',
    '125%',
  ]);
});
