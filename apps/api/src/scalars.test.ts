import { describe, expect, test } from '@jest/globals';
import { scalars } from './scalars.ts';

describe('amounts of money arrive whole', () => {
  test.each([0, 1234, -5, Number.MAX_SAFE_INTEGER])('%p is taken', (value) => {
    expect(scalars.BigInt.parseValue(value)).toBe(value);
  });
  test.each([0.001, 1e308, Number.NaN, Number.POSITIVE_INFINITY, '12', null, true, {}])('%p is refused', (value) => {
    expect(() => scalars.BigInt.parseValue(value)).toThrow(/whole number/);
  });
});

describe('days and times are real ones', () => {
  test.each(['2028-02-29', '2026-12-31'])('%s is taken', (value) => expect(scalars.Date.parseValue(value)).toBe(value));
  test.each(['2026-02-29', '2026-13-01', '26-01-01', '2026-01-01T00:00:00Z', 20260101])('%p is refused', (value) => {
    expect(() => scalars.Date.parseValue(value)).toThrow(/a day such as/);
  });
  test.each(['2026-02-30T00:00:00Z', '2026-01-01', '2026-01-01T00:00:00', 'now'])(
    '%s is refused as a time',
    (value) => {
      expect(() => scalars.DateTime.parseValue(value)).toThrow(/a time such as/);
    },
  );
  test('a time is taken with its offset', () => {
    expect(scalars.DateTime.parseValue('2026-03-31T12:00:00-04:00')).toEqual(new Date('2026-03-31T16:00:00Z'));
  });
});
