import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { connectDatabase, freePort, migrateDatabase, startEmbeddedServer } from '@demarc/database';
import { repositoryFolder } from '../demo-settings.ts';
import { seedBulk } from '../seed/seed-bulk.ts';
import { selectBulkSignIns } from './bench-session-store.ts';
import { apiEnvironment, type BenchServer, startServer } from './bench-stack.ts';
import { medianOf } from './median.ts';
import { formatTable } from './table.ts';

/**
 * `npm run bench:sign-in [-- --tries N]`: how long the API takes to refuse a username that somebody has and one that
 * nobody has, and to begin a recovery for each. Who measures this must not learn which usernames exist.
 */
const { values } = parseArgs({ options: { tries: { type: 'string', default: '100' } } });
const tries = Number(values.tries);
/** Asked before anything is counted, so that statements are prepared and code is compiled. */
const warmUps = 20;
/** How far the medians may lie apart, in either direction. */
const limit = 1.1;
const say = (line: string) => process.stdout.write(`${line}\n`);

interface Question {
  readonly name: string;
  readonly operation: string;
  readonly input: (username: string) => object;
  /** The answer, the same for both. */
  readonly typename: string;
}

const questions: readonly Question[] = [
  {
    name: 'signIn',
    operation: 'mutation In($input: SignInInput!) { signIn(input: $input) { __typename } }',
    input: (username) => ({ username, password: 'not-the-right-Harbor-42' }),
    typename: 'SignInRefusedError',
  },
  {
    name: 'startRecovery',
    operation: 'mutation Lost($input: StartRecoveryInput!) { startRecovery(input: $input) { __typename } }',
    input: (username) => ({ purpose: 'PASSWORD', by: { byUsername: { username } }, channel: 'EMAIL' }),
    typename: 'StartRecoverySuccess',
  },
];

interface Result {
  readonly name: string;
  readonly knownMedianMs: number;
  readonly unknownMedianMs: number;
  readonly ratio: number;
  readonly isWithin: boolean;
}

const folder = await mkdtemp(join(tmpdir(), 'demarc-sign-in-'));
const stops: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })];
try {
  const server = await startEmbeddedServer({ folder: join(folder, 'postgres'), port: await freePort(), durable: true });
  stops.push(() => server.stop());
  const databaseUrl = await server.databaseUrl('bench');
  await migrateDatabase(databaseUrl);
  // A name each: a budget of wrong passwords would lock one that is tried a hundred times.
  await seedBulk({ databaseUrl, accounts: tries + warmUps, report: say });
  const { database, close } = connectDatabase(databaseUrl, { maxConnections: 1 });
  const known = (await selectBulkSignIns(database, tries + warmUps)).map(({ username }) => username);
  await close();
  const environment = { ...apiEnvironment(databaseUrl), API_PORT: String(await freePort()) };
  const api = await startServer('../../../api/src/main.ts', [], environment, stops);
  const results: Result[] = [];
  for (const question of questions) results.push(await measure(api, question, known));
  await tell(results);
} finally {
  for (const undo of stops.reverse()) await undo();
}

/** One after another, in turns: whatever else the machine does meets both. */
async function measure(api: BenchServer, question: Question, known: readonly string[]): Promise<Result> {
  const [knownMs, unknownMs]: [number[], number[]] = [[], []];
  for (const [at, username] of known.entries()) {
    // As long as the known ones, and of the same letters and digits.
    const nobody = `none.${randomBytes(16).toString('hex')}`.slice(0, username.length);
    // Neither is always the first of the two.
    const pair = [
      { username, times: knownMs },
      { username: nobody, times: unknownMs },
    ];
    for (const { username: asked, times } of at % 2 === 0 ? pair : pair.reverse()) {
      const ms = await time(api, question, asked);
      if (at >= warmUps) times.push(ms);
    }
  }
  const [knownMedianMs, unknownMedianMs] = [medianOf(knownMs), medianOf(unknownMs)];
  const ratio = knownMedianMs / unknownMedianMs;
  return { name: question.name, knownMedianMs, unknownMedianMs, ratio, isWithin: ratio < limit && 1 / ratio < limit };
}

/** @returns Milliseconds from the question to the whole answer. */
async function time(api: BenchServer, { operation, input, typename }: Question, username: string): Promise<number> {
  const body = JSON.stringify({ query: operation, variables: { input: input(username) } });
  const beganAt = performance.now();
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  const text = await response.text();
  const ms = performance.now() - beganAt;
  if (response.status !== 200 || !text.includes(`"${typename}"`)) throw new Error(`${response.status} ${text}`);
  return ms;
}

async function tell(results: readonly Result[]): Promise<void> {
  const isWithin = results.every((result) => result.isWithin);
  say(`\nMedians of ${tries} tries each, one after another.\n`);
  say(
    formatTable(
      ['', 'somebody’s name, ms', 'nobody’s name, ms', 'ratio', 'limit'],
      results.map(({ name, knownMedianMs, unknownMedianMs, ratio }) => [
        name,
        knownMedianMs.toFixed(2),
        unknownMedianMs.toFixed(2),
        ratio.toFixed(3),
        `${(1 / limit).toFixed(2)} to ${limit.toFixed(2)}`,
      ]),
    ),
  );
  say(isWithin ? 'Within the limit.' : 'OUTSIDE the limit: who measures this learns which usernames exist.');
  const reports = join(repositoryFolder, '.data', 'bench');
  await mkdir(reports, { recursive: true });
  const report = { measuredAt: new Date().toISOString(), tries, limit, isWithin, results };
  await writeFile(join(reports, 'sign-in.json'), `${JSON.stringify(report, null, 2)}\n`);
  if (!isWithin) process.exitCode = 1;
}
