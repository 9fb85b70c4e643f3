import { Agent } from 'node:http';
import { processorMs } from './processor-time.ts';
import { requestPage } from './web-request.ts';

export interface RenderCost {
  readonly dashboardMs: number;
  readonly emptyMs: number;
  readonly ratio: number;
}

interface Side {
  readonly url: string;
  readonly cookie: string;
  readonly status: number;
}

/** How many times the dashboard may cost what an empty page costs. */
export const renderCostLimit = 3;

/**
 * Measures the portal's processor time for a dashboard beside that for an empty page of the same app: the answer to an
 * address that is no page, which runs through the same `proxy.ts` and root layout, with the same cookie, rendered anew
 * for each request as every page is.
 *
 * @returns Medians of the rounds, the two sides by turns, in milliseconds a request.
 */
export async function measureRenderCost(options: {
  portalUrl: string;
  cookie: string;
  webPid: number;
  rounds: number;
  requestsPerRound: number;
}): Promise<RenderCost> {
  const { portalUrl, cookie, webPid, rounds, requestsPerRound } = options;
  const dashboard: Side = { url: `${portalUrl}/`, cookie, status: 200 };
  const empty: Side = { url: `${portalUrl}/no-page-is-here`, cookie, status: 404 };
  const samples = new Map<Side, number[]>([
    [dashboard, []],
    [empty, []],
  ]);
  // The JIT compiler comes first.
  for (const side of [dashboard, empty]) await load(side, 3 * requestsPerRound);
  for (let round = 0; round < rounds; round += 1) {
    for (const [side, costs] of samples) {
      const before = processorMs(webPid);
      await load(side, requestsPerRound);
      costs.push((processorMs(webPid) - before) / requestsPerRound);
    }
  }
  const dashboardMs = median(samples.get(dashboard) ?? []);
  const emptyMs = median(samples.get(empty) ?? []);
  return { dashboardMs, emptyMs, ratio: dashboardMs / emptyMs };
}

async function load({ url, cookie, status }: Side, requests: number): Promise<void> {
  const connections = 8;
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  let left = requests;
  const sendInTurn = async () => {
    while (left > 0) {
      left -= 1;
      const answer = await requestPage(url, { cookie, agent });
      if (answer.status !== status) throw new Error(`${url} was answered ${answer.status} instead of ${status}.`);
    }
  };
  try {
    await Promise.all(Array.from({ length: connections }, sendInTurn));
  } finally {
    agent.destroy();
  }
}

const median = (figures: readonly number[]): number =>
  figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0;
