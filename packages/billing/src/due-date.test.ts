import { addDays, daysBetween } from '@demarc/database';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dueDateOf } from './due-date.ts';

test('A bill is due 22 days after its issue, over the ends of months and a leap day', () => {
  expect(dueDateOf('2026-01-15', null)).toBe('2026-02-06');
  expect(dueDateOf('2028-02-12', null)).toBe('2028-03-05');
  expect(dueDateOf('2026-02-12', null)).toBe('2026-03-06');
});

test('With a due day it is the first such day at least 15 days after the issue', () => {
  expect(dueDateOf('2026-03-01', 16)).toBe('2026-03-16');
  expect(dueDateOf('2026-03-02', 16)).toBe('2026-04-16');
  expect(dueDateOf('2026-12-20', 1)).toBe('2027-02-01');
  expect(dueDateOf('2026-12-15', 1)).toBe('2027-01-01');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3_000 }), fc.integer({ min: 1, max: 28 }), (offset, dueDay) => {
      const issuedOn = addDays('2024-01-01', offset);
      const dueOn = dueDateOf(issuedOn, dueDay);
      expect(Number(dueOn.slice(8))).toBe(dueDay);
      expect(daysBetween(issuedOn, dueOn)).toBeGreaterThanOrEqual(15);
      expect(daysBetween(issuedOn, dueOn)).toBeLessThan(15 + 31);
    }),
  );
});
