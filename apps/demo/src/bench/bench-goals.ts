import type { Comparison } from './compare-sides.ts';
import type { SignInPressure } from './measure-sign-in-pressure.ts';

/** What was asked of the API, and what it is. */
export interface Goal {
  readonly about: string;
  readonly figure: number;
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly isMet: boolean;
}

const atLeast = (about: string, figure: number, bound: number): Goal => ({
  about,
  figure,
  atLeast: bound,
  isMet: figure >= bound,
});
const atMost = (about: string, figure: number, bound: number): Goal => ({
  about,
  figure,
  atMost: bound,
  isMet: figure <= bound,
});

/** The goals of the dashboard: as fast as the floor when many come, and at most twice as long for one alone. */
export function dashboardGoals({ connections, floor, api, ofFloor }: Comparison): Goal[] {
  if (connections === 1) {
    return [atMost('dashboard, 1 connection: median, of the floor’s', api.medianMs / floor.medianMs, 2)];
  }
  const where = `dashboard, ${connections} connections`;
  return [
    atLeast(`${where}: requests a second, of the floor’s`, ofFloor, 1),
    atMost(`${where}: p99, of the floor’s`, api.p99Ms / floor.p99Ms, 2),
  ];
}

export const signInGoal = ({ signInsAtOnce, ofIdle }: SignInPressure): Goal =>
  atMost(`dashboard during ${signInsAtOnce} parallel sign-ins: p99, of idle`, ofIdle, 2);
