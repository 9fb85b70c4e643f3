import { connectDatabase } from '@demarc/database';
import { apiEnvironment, type BenchServer, startServer } from './bench-stack.ts';
import { openSessions } from './growth-account-store.ts';
import type { GrowthDatabase } from './growth-databases.ts';
import { type LoadRequest, measureLoad, send } from './measure-load.ts';
import { portalDocumentId } from './portal-operation.ts';
import { familyProcessorMs, processorMs } from './processor-time.ts';

/** One size's API, and the dashboards to ask it for. */
export interface GrowthSide {
  readonly size: GrowthDatabase;
  readonly api: BenchServer;
  readonly requests: readonly LoadRequest[];
  /** Bytes of a dashboard, on average. */
  readonly answerBytes: number;
}

export interface GrowthSample {
  readonly requestsPerSecond: number;
  readonly nodeMs: number;
  readonly postgresMs: number;
}

export const connections = 32;
/** Different accounts asked for, spread over all there are; a smaller size has all of its own asked for. */
const mostAccounts = 5_000;
const comparedAnswers = 100;
/** How often each account is asked for before anything is measured. */
export const warmUpTimes = 5;

/** Starts the API on a database and signs in the owners of accounts spread over all of it. */
export async function startGrowthSide(
  size: GrowthDatabase,
  { freePort, stops }: { freePort: number; stops: (() => Promise<unknown>)[] },
): Promise<GrowthSide> {
  const { database, close } = connectDatabase(size.url, { maxConnections: 1 });
  const tokens = await openSessions(database, spread(size.accounts)).finally(close);
  const environment = { ...apiEnvironment(size.url), API_PORT: String(freePort) };
  const api = await startServer('../../../api/src/main.ts', [], environment, stops);
  const body = JSON.stringify({ documentId: portalDocumentId('ViewDashboard') });
  const requests = tokens.map(
    (token): LoadRequest => ({
      method: 'POST',
      path: '/graphql',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body,
    }),
  );
  let bytes = 0;
  for (const wanted of requests.slice(0, comparedAnswers)) bytes += (await send(api.url, wanted)).length;
  return { size, api, requests, answerBytes: bytes / Math.min(comparedAnswers, requests.length) };
}

/**
 * Numbers of accounts: one at random out of each of as many equal stretches, in random order, so that neighbours in the
 * load are no neighbours on the disk.
 */
function spread(accounts: number): number[] {
  const count = Math.min(accounts, mostAccounts);
  const picked = Array.from({ length: count }, (_, place) => {
    const [first, next] = [place, place + 1].map((edge) => Math.floor((edge * accounts) / count)) as [number, number];
    return 1 + first + Math.floor(Math.random() * (next - first));
  });
  return picked
    .map((number) => ({ number, order: Math.random() }))
    .sort((one, other) => one.order - other.order)
    .map(({ number }) => number);
}

/** Every account some times, so that statements are prepared, code compiled, and pages known to each connection. */
export async function warmUp({ api, requests }: GrowthSide): Promise<void> {
  let sent = 0;
  do sent += (await measureLoad({ url: api.url, requests, connections, seconds: 5 })).requests;
  while (sent < warmUpTimes * requests.length);
}

/** What a dashboard costs: processor time of the API, and of PostgreSQL with all that works for it. */
export async function sampleGrowth(
  { api, requests }: GrowthSide,
  { databasePid, seconds }: { databasePid: number; seconds: number },
): Promise<GrowthSample> {
  const nodeBefore = processorMs(api.pid);
  const postgresBefore = familyProcessorMs(databasePid);
  const load = await measureLoad({ url: api.url, requests, connections, seconds });
  return {
    requestsPerSecond: load.requestsPerSecond,
    nodeMs: (processorMs(api.pid) - nodeBefore) / load.requests,
    postgresMs: (familyProcessorMs(databasePid) - postgresBefore) / load.requests,
  };
}
