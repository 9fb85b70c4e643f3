import { isDeepStrictEqual } from 'node:util';
import { type BenchStack, startBenchStack } from './bench-stack.ts';
import { type Load, type LoadRequest, measureLoad, send } from './measure-load.ts';
import { portalDocumentId } from './portal-operation.ts';
import { familyProcessorMs, processorMs } from './processor-time.ts';
import { formatTable } from './table.ts';

/** `npm run bench [-- --accounts N] [--seconds S] [--rounds R]`: the dashboard through the API beside the floor. */
const option = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  const value = at < 0 ? otherwise : Number(process.argv[at + 1]);
  if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} takes a whole number above 0.`);
  return value;
};
const accounts = option('accounts', 2_000);
const secondsPerRound = option('seconds', 4);
const rounds = option('rounds', 5);
const connectionCounts = [1, 32];
const warmUpSeconds = 5;

interface Side {
  readonly name: 'floor' | 'api';
  readonly url: string;
  readonly pid: number;
  readonly requests: readonly LoadRequest[];
}

interface Sample extends Load {
  readonly serverMsPerRequest: number;
  readonly databaseMsPerRequest: number;
}

const say = (line: string) => process.stdout.write(`${line}\n`);

const stack = await startBenchStack({ accounts, report: say });
try {
  const [floor, api] = sidesOf(stack);
  await checkSameAnswer(floor, api);
  say(`${rounds} rounds of ${secondsPerRound} s each, floor and API in turn, ${accounts} accounts.`);
  // The JIT compiler and the prepared statements of every connection come first.
  for (const side of [floor, api]) await measureLoad({ ...side, connections: 32, seconds: warmUpSeconds });
  const rows: string[][] = [];
  for (const connections of connectionCounts) rows.push(...(await compare(floor, api, connections)));
  say('');
  say(formatTable(['dashboard', 'req/s', 'CPU ms/req', 'PostgreSQL ms/req', 'median ms', 'p99 ms', 'of floor'], rows));
} finally {
  await stack.stop();
}

function sidesOf({ floor, api, signedIn }: BenchStack): [Side, Side] {
  const body = JSON.stringify({ documentId: portalDocumentId('ViewDashboard') });
  return [
    {
      name: 'floor',
      ...floor,
      requests: signedIn.map(({ accountId }) => ({ method: 'GET', path: `/${accountId}` })),
    },
    {
      name: 'api',
      ...api,
      requests: signedIn.map(({ token }) => ({
        method: 'POST',
        path: '/graphql',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body,
      })),
    },
  ];
}

/** A floor that answers something else than the API measures nothing. `asOf` is the moment of asking. */
async function checkSameAnswer(floor: Side, api: Side): Promise<void> {
  for (const [index, wanted] of floor.requests.slice(0, 10).entries()) {
    const [theirs, ours] = await Promise.all([
      send(floor.url, wanted),
      send(api.url, api.requests[index] as LoadRequest),
    ]);
    const withoutNow = (text: string) =>
      JSON.parse(text, function (this: object, key, value) {
        return key === 'asOf' && 'pastDue' in this ? null : value;
      });
    if (!isDeepStrictEqual(withoutNow(theirs), withoutNow(ours))) {
      throw new Error(`Floor and API answer differently:\n${theirs}\n${ours}`);
    }
  }
}

/** Floor and API by turns, so that whatever else the machine does meets both; medians over the rounds. */
async function compare(floor: Side, api: Side, connections: number): Promise<string[][]> {
  const samples: Record<Side['name'], Sample[]> = { floor: [], api: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const side of [floor, api]) samples[side.name].push(await sample(side, connections));
  }
  const floorRate = median(samples.floor, 'requestsPerSecond');
  return [floor, api].map(({ name }) => {
    const of = (figure: keyof Sample, places: number) => median(samples[name], figure).toFixed(places);
    const ratio = median(samples[name], 'requestsPerSecond') / floorRate;
    return [
      `${name === 'api' ? 'through the API' : 'floor'}, ${connections} connection${connections === 1 ? '' : 's'}`,
      of('requestsPerSecond', 0),
      of('serverMsPerRequest', 2),
      of('databaseMsPerRequest', 2),
      of('medianMs', 2),
      of('p99Ms', 2),
      ratio.toFixed(2),
    ];
  });
}

async function sample(side: Side, connections: number): Promise<Sample> {
  const serverBefore = processorMs(side.pid);
  const databaseBefore = familyProcessorMs(stack.databasePid);
  const load = await measureLoad({ ...side, connections, seconds: secondsPerRound });
  return {
    ...load,
    serverMsPerRequest: (processorMs(side.pid) - serverBefore) / load.requests,
    databaseMsPerRequest: (familyProcessorMs(stack.databasePid) - databaseBefore) / load.requests,
  };
}

function median(samples: readonly Sample[], figure: keyof Sample): number {
  const sorted = samples.map((one) => one[figure]).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
