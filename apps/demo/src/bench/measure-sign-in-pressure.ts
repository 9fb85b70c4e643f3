import type { BenchStack } from './bench-stack.ts';
import type { ComparedWork } from './compare-sides.ts';
import { type Load, measureLoad } from './measure-load.ts';
import { medianOf } from './median.ts';

/** The dashboard with nothing else to do, and while many sign in at once without a pause. */
export interface SignInPressure {
  readonly dashboardConnections: number;
  readonly signInsAtOnce: number;
  readonly idleP99Ms: number;
  readonly pressedP99Ms: number;
  readonly idleMedianMs: number;
  readonly pressedMedianMs: number;
  /** The dashboard's p99 while people sign in, as a multiple of its p99 without. */
  readonly ofIdle: number;
  readonly signInsPerSecond: number;
  readonly signInMedianMs: number;
}

const dashboardConnections = 8;
const signInsAtOnce = 50;

/** Idle and pressed by turns; medians over the rounds. */
export async function measureSignInPressure(
  { api }: BenchStack,
  work: { dashboard: ComparedWork; signIn: ComparedWork },
  { rounds, secondsPerRound: seconds }: { rounds: number; secondsPerRound: number },
): Promise<SignInPressure> {
  const ask = ({ api: requests, expect }: ComparedWork, connections: number) =>
    measureLoad({ ...api, requests, expect, connections, seconds });
  const idle: Load[] = [];
  const pressed: Load[] = [];
  const signIns: Load[] = [];
  for (let round = 0; round < rounds; round += 1) {
    idle.push(await ask(work.dashboard, dashboardConnections));
    const [dashboard, signIn] = await Promise.all([
      ask(work.dashboard, dashboardConnections),
      ask(work.signIn, signInsAtOnce),
    ]);
    pressed.push(dashboard);
    signIns.push(signIn);
  }
  const of = (loads: readonly Load[], figure: keyof Load) => medianOf(loads.map((load) => load[figure]));
  const [idleP99Ms, pressedP99Ms] = [of(idle, 'p99Ms'), of(pressed, 'p99Ms')];
  return {
    dashboardConnections,
    signInsAtOnce,
    idleP99Ms,
    pressedP99Ms,
    idleMedianMs: of(idle, 'medianMs'),
    pressedMedianMs: of(pressed, 'medianMs'),
    ofIdle: pressedP99Ms / idleP99Ms,
    signInsPerSecond: of(signIns, 'requestsPerSecond'),
    signInMedianMs: of(signIns, 'medianMs'),
  };
}
