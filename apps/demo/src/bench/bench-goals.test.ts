import { expect, test } from '@jest/globals';
import { dashboardGoals, signInGoal } from './bench-goals.ts';
import type { SideFigures } from './compare-sides.ts';

const side = (figures: Partial<SideFigures>): SideFigures => ({
  requests: 100,
  requestsPerSecond: 100,
  medianMs: 1,
  p99Ms: 10,
  serverMsPerRequest: 0,
  databaseMsPerRequest: 0,
  ...figures,
});

const met = (goals: { isMet: boolean }[]) => goals.map(({ isMet }) => isMet);

test('alone, the dashboard may take twice as long as the floor', () => {
  const goals = (medianMs: number) =>
    dashboardGoals({ connections: 1, floor: side({}), api: side({ medianMs, p99Ms: 99 }), ofFloor: 0.5 });
  expect(met(goals(2))).toEqual([true]);
  expect(met(goals(2.1))).toEqual([false]);
});

test('with many, it must keep up with the floor, and its slowest may take twice as long', () => {
  const goals = (ofFloor: number, p99Ms: number) =>
    dashboardGoals({ connections: 32, floor: side({}), api: side({ p99Ms, medianMs: 99 }), ofFloor });
  expect(met(goals(1, 20))).toEqual([true, true]);
  expect(met(goals(0.99, 20))).toEqual([false, true]);
  expect(met(goals(1, 21))).toEqual([true, false]);
});

test('many sign-ins may double the slowest dashboard', () => {
  const figures = { signInsAtOnce: 50 } as Parameters<typeof signInGoal>[0];
  expect(signInGoal({ ...figures, ofIdle: 2 }).isMet).toBe(true);
  expect(signInGoal({ ...figures, ofIdle: 2.01 }).isMet).toBe(false);
});
