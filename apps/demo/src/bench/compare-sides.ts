import type { BenchStack } from './bench-stack.ts';
import { type Load, measureLoad, type RequestSource } from './measure-load.ts';
import { medianOf } from './median.ts';
import { familyProcessorMs, processorMs } from './processor-time.ts';

export type SideName = 'floor' | 'api';

/** What each side is sent, and text in every answer that is one. */
export interface ComparedWork {
  readonly floor: readonly RequestSource[];
  readonly api: readonly RequestSource[];
  readonly expect: string;
}

/** Processor time of the server's process and of PostgreSQL, for each request. */
export interface SideFigures extends Load {
  readonly serverMsPerRequest: number;
  readonly databaseMsPerRequest: number;
}

export interface Comparison {
  readonly connections: number;
  readonly floor: SideFigures;
  readonly api: SideFigures;
  /** The API's requests a second as a share of the floor's. */
  readonly ofFloor: number;
}

const sides: readonly SideName[] = ['floor', 'api'];

/** The JIT compiler and the prepared statements of every connection come before the first figure. */
export async function warmUp(stack: BenchStack, work: ComparedWork, seconds: number): Promise<void> {
  for (const side of sides) {
    await measureLoad({ ...stack[side], requests: work[side], expect: work.expect, connections: 32, seconds });
  }
}

/** Floor and API by turns, so that whatever else the machine does meets both; medians over the rounds. */
export async function compareSides(
  stack: BenchStack,
  work: ComparedWork,
  options: { connections: number; rounds: number; secondsPerRound: number },
): Promise<Comparison> {
  const { connections, rounds, secondsPerRound: seconds } = options;
  const samples: Record<SideName, SideFigures[]> = { floor: [], api: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const side of sides) samples[side].push(await sample(stack, side, work, { connections, seconds }));
  }
  const [floor, api] = [medianFigures(samples.floor), medianFigures(samples.api)];
  return { connections, floor, api, ofFloor: api.requestsPerSecond / floor.requestsPerSecond };
}

async function sample(
  stack: BenchStack,
  side: SideName,
  work: ComparedWork,
  pace: { connections: number; seconds: number },
): Promise<SideFigures> {
  const server = stack[side];
  const serverBefore = processorMs(server.pid);
  const databaseBefore = familyProcessorMs(stack.databasePid);
  const load = await measureLoad({ ...server, ...pace, requests: work[side], expect: work.expect });
  return {
    ...load,
    serverMsPerRequest: (processorMs(server.pid) - serverBefore) / load.requests,
    databaseMsPerRequest: (familyProcessorMs(stack.databasePid) - databaseBefore) / load.requests,
  };
}

function medianFigures(samples: readonly SideFigures[]): SideFigures {
  const of = (figure: keyof SideFigures) => medianOf(samples.map((one) => one[figure]));
  return {
    requests: of('requests'),
    requestsPerSecond: of('requestsPerSecond'),
    medianMs: of('medianMs'),
    p99Ms: of('p99Ms'),
    serverMsPerRequest: of('serverMsPerRequest'),
    databaseMsPerRequest: of('databaseMsPerRequest'),
  };
}
