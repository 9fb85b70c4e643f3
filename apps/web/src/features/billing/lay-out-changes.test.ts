import { expect, test } from '@jest/globals';
import { layOutChanges } from './lay-out-changes.ts';

const minor = (amountMinor: number) => ({ amountMinor });

test('each step begins where the one before it ended, and the last leads to the new total', () => {
  const { before, changes, after } = layOutChanges({
    before: minor(10_000),
    after: minor(12_000),
    changes: [{ difference: minor(5_000) }, { difference: minor(-3_000) }],
  });
  const [up, down] = changes;
  expect(before).toEqual({ left: 0, width: expect.closeTo(66.67, 1) });
  expect(up?.left).toBeCloseTo(before.left + before.width);
  expect((up?.left ?? 0) + (up?.width ?? 0)).toBeCloseTo(100);
  expect(down?.left).toBeCloseTo(after.width);
});

test('a total below zero and a change of a cent are drawn within the picture', () => {
  const { before, changes, after } = layOutChanges({
    before: minor(-500),
    after: minor(-501),
    changes: [{ difference: minor(-1) }],
  });
  for (const { left, width } of [before, ...changes, after]) {
    expect(left).toBeGreaterThanOrEqual(0);
    expect(width).toBeGreaterThan(0);
    expect(left + width).toBeLessThanOrEqual(100.001);
  }
});
