import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { rateOf, shareOf, splitByWeight, splitEvenly, stretchOf, sumMinor, timesOf } from './money.ts';

const amount = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
const positive = fc.integer({ min: 1, max: 1_000_000 });

test('A share is rounded to the nearest minor unit, half away from zero', () => {
  expect(shareOf(5, 1, 2)).toBe(3);
  expect(shareOf(-5, 1, 2)).toBe(-3);
  expect(shareOf(10, 1, 3)).toBe(3);
  expect(shareOf(20, 1, 3)).toBe(7);
  expect(shareOf(0, 7, 30)).toBe(0);
  fc.assert(
    fc.property(amount, positive, positive, (amountMinor, numerator, denominator) => {
      const share = BigInt(shareOf(amountMinor, numerator, denominator));
      const error = share * BigInt(denominator) - BigInt(amountMinor) * BigInt(numerator);
      const size = error < 0n ? -error : error;
      expect(2n * size <= BigInt(denominator)).toBe(true);
      expect(shareOf(-amountMinor, numerator, denominator) + Number(share)).toBe(0);
    }),
  );
});

test('A share stays exact where floating point would not', () => {
  expect(shareOf(9_007_199_254_740_991, 999_999, 1_000_000)).toBe(9_007_190_247_541_736);
  expect(shareOf(9_007_199_254_740_991, 3, 3)).toBe(9_007_199_254_740_991);
});

test('A rate is in millionths of the amount', () => {
  expect(rateOf(10_000, 88_750)).toBe(888);
  expect(rateOf(-10_000, 88_750)).toBe(-888);
  expect(rateOf(10_000, 0)).toBe(0);
  // In floating point 1.005 × 100 is below 100.5; here it is a half, and is rounded up.
  expect(rateOf(1_005, 100_000)).toBe(101);
});

test('Parts add up to the whole exactly, and each is within a minor unit of its share', () => {
  const weights = fc
    .array(fc.integer({ min: 0, max: 31 }), { minLength: 1, maxLength: 40 })
    .filter((parts) => parts.some((part) => part > 0));
  fc.assert(
    fc.property(amount, weights, (amountMinor, parts) => {
      const split = splitByWeight(amountMinor, parts);
      expect(sumMinor(split)).toBe(amountMinor);
      const whole = parts.reduce((sum, part) => sum + part, 0);
      split.forEach((part, index) => {
        expect(Math.abs(part - shareOf(amountMinor, parts[index] ?? 0, whole))).toBeLessThanOrEqual(1);
      });
    }),
  );
});

test('The first parts are the same however the rest is cut', () => {
  expect(splitByWeight(1_000, [7, 23])[0]).toBe(splitByWeight(1_000, [7, 11, 12])[0]);
});

test('What is no whole number, or too large for one, is refused', () => {
  expect(() => shareOf(0.5, 1, 2)).toThrow(RangeError);
  expect(() => shareOf(1, 1, 0)).toThrow(RangeError);
  expect(() => shareOf(1, 0.5, 2)).toThrow(RangeError);
  expect(() => rateOf(Number.NaN, 1)).toThrow(RangeError);
  expect(() => sumMinor([1, 0.1])).toThrow(RangeError);
  expect(() => sumMinor([Number.MAX_SAFE_INTEGER, 1])).toThrow(RangeError);
  expect(() => timesOf(Number.MAX_SAFE_INTEGER, 2)).toThrow(RangeError);
  expect(() => splitByWeight(100, [1, -1, 2])).toThrow(RangeError);
  expect(() => splitByWeight(100, [0])).toThrow(RangeError);
});

test('Sums and multiples are whole', () => {
  expect(sumMinor([])).toBe(0);
  expect(sumMinor([100, -250, 3])).toBe(-147);
  expect(timesOf(1_000, 3)).toBe(3_000);
  expect(Object.is(shareOf(-1, 1, 3), 0)).toBe(true);
});

test('Stretches of a whole add up to it however it is cut', () => {
  expect(stretchOf(3_100, 0, 10, 31)).toBe(1_000);
  const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 6 });
  fc.assert(
    fc.property(amount, cuts, (amountMinor, inside) => {
      const edges = [0, ...inside.toSorted((a, b) => a - b), 31];
      const stretches = edges.slice(1).map((to, index) => stretchOf(amountMinor, edges[index] ?? 0, to, 31));
      expect(sumMinor(stretches)).toBe(amountMinor);
    }),
  );
});

test('Parts of an even split add up to the whole and differ by one at the most, the larger ones first', () => {
  expect(splitEvenly(10_000, 3)).toEqual([3_334, 3_333, 3_333]);
  fc.assert(
    fc.property(fc.nat({ max: 1_000_000_000 }), fc.integer({ min: 1, max: 12 }), (amountMinor, count) => {
      const parts = splitEvenly(amountMinor, count);
      expect(parts).toHaveLength(count);
      expect(sumMinor(parts)).toBe(amountMinor);
      expect((parts[0] ?? 0) - (parts.at(-1) ?? 0)).toBeLessThanOrEqual(1);
      expect(parts).toEqual(parts.toSorted((a, b) => b - a));
    }),
  );
  expect(() => splitEvenly(100, 0)).toThrow(RangeError);
  expect(() => splitEvenly(-1, 2)).toThrow(RangeError);
});
