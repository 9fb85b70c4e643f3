import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { freePort } from '@demarc/database';
import { repositoryFolder } from '../demo-settings.ts';
import { fillGrowthDatabase, type GrowthDatabase, startGrowthServer } from './growth-databases.ts';
import {
  connections,
  type GrowthSample,
  type GrowthSide,
  sampleGrowth,
  startGrowthSide,
  warmUp,
  warmUpTimes,
} from './growth-load.ts';
import { medianOf } from './median.ts';
import { formatTable } from './table.ts';

/**
 * `npm run bench:growth`: what a dashboard through the API costs with few accounts and with many. One server holds a
 * database for each size; they are measured by turns, so that whatever else the machine does meets all of them.
 */
const usage = `Usage: npm run bench:growth [-- OPTIONS]
  --sizes 1000,100000,1000000  how many accounts, growing
  --keep FOLDER                keep the databases there, and use those that are there
  --seed-only                  fill them, and measure another time
  --rounds 5, --seconds 5      how often and how long each is measured`;
const limit = 1.2;
const say = (line: string) => process.stdout.write(`${line}\n`);

interface Options {
  readonly sizes: readonly number[];
  readonly keep: string | undefined;
  readonly seedOnly: boolean;
  readonly rounds: number;
  readonly seconds: number;
}

/** @throws With the usage, for what is no option. */
function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      sizes: { type: 'string', default: '1000,100000,1000000' },
      keep: { type: 'string' },
      'seed-only': { type: 'boolean', default: false },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '5' },
    },
  });
  const whole = (text: string): number => {
    if (/^[1-9]\d{0,7}$/.test(text)) return Number(text);
    throw new Error(`“${text}” is no whole number from 1 to 99,999,999.`);
  };
  return {
    sizes: values.sizes.split(',').map(whole),
    keep: values.keep === undefined ? undefined : resolve(values.keep),
    seedOnly: values['seed-only'],
    rounds: whole(values.rounds),
    seconds: whole(values.seconds),
  };
}

async function run({ sizes, keep, seedOnly, rounds, seconds }: Options): Promise<void> {
  const stops: (() => Promise<unknown>)[] = [];
  try {
    const folder = keep ?? (await mkdtemp(join(tmpdir(), 'demarc-growth-')));
    if (keep === undefined) stops.push(() => rm(folder, { recursive: true, force: true }));
    const server = await startGrowthServer(folder);
    stops.push(() => server.stop());
    const databases: GrowthDatabase[] = [];
    for (const accounts of sizes) {
      databases.push(await fillGrowthDatabase(server, { folder, accounts, report: say }));
      say(`${accounts.toLocaleString('en')} accounts are there.`);
    }
    if (seedOnly) return;
    const databasePid = Number((await readFile(join(server.folder, 'postmaster.pid'), 'utf8')).split('\n')[0]);
    const sides: GrowthSide[] = [];
    for (const size of databases) sides.push(await startGrowthSide(size, { freePort: await freePort(), stops }));
    say(
      `${rounds} rounds of ${seconds} s each, at ${connections} connections, after every account was asked for ${warmUpTimes} times.`,
    );
    for (const side of sides) await warmUp(side);
    const samples = sides.map((): GrowthSample[] => []);
    for (let round = 0; round < rounds; round += 1) {
      for (const [index, side] of sides.entries()) {
        samples[index]?.push(await sampleGrowth(side, { databasePid, seconds }));
      }
    }
    await tell(sides, samples);
  } finally {
    for (const undo of stops.reverse()) await undo();
  }
}

async function tell(sides: readonly GrowthSide[], samples: readonly GrowthSample[][]): Promise<void> {
  const costs = sides.map(({ size, requests, answerBytes }, index) => {
    const of = (figure: keyof GrowthSample) => medianOf((samples[index] ?? []).map((sample) => sample[figure]));
    const { accounts, rows, seedSeconds } = size;
    const [nodeMs, postgresMs] = [of('nodeMs'), of('postgresMs')];
    const load = { requestsPerSecond: of('requestsPerSecond'), nodeMs, postgresMs, sumMs: nodeMs + postgresMs };
    return { accounts, rows, seedSeconds, accountsAskedFor: requests.length, answerBytes, ...load };
  });
  const first = costs[0]?.sumMs ?? 0;
  const sizes = costs.map((cost) => ({ ...cost, growth: cost.sumMs / first }));
  const isWithin = (sizes.at(-1)?.growth ?? 0) <= limit;
  say('');
  say(
    formatTable(
      ['accounts', 'rows', 'seed s', 'answer B', 'req/s', 'Node ms/req', 'PostgreSQL ms/req', 'sum', 'growth', 'limit'],
      sizes.map((size) => [
        size.accounts.toLocaleString('en'),
        Math.round(size.rows).toLocaleString('en'),
        size.seedSeconds?.toFixed(0) ?? '–',
        size.answerBytes.toFixed(0),
        size.requestsPerSecond.toFixed(0),
        size.nodeMs.toFixed(3),
        size.postgresMs.toFixed(3),
        size.sumMs.toFixed(3),
        size.growth.toFixed(2),
        limit.toFixed(2),
      ]),
    ),
  );
  say(isWithin ? 'Within the limit.' : 'ABOVE the limit.');
  const folder = join(repositoryFolder, '.data', 'bench');
  await mkdir(folder, { recursive: true });
  const report = { measuredAt: new Date().toISOString(), connections, limit, isWithin, sizes };
  await writeFile(join(folder, 'growth.json'), `${JSON.stringify(report, null, 2)}\n`);
  if (!isWithin) process.exitCode = 1;
}

try {
  await run(readOptions());
} catch (error) {
  process.stderr.write(`${(error as Error).stack}\n${usage}\n`);
  process.exitCode = 1;
}
