import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { connectDatabase, freePort, migrateDatabase, startEmbeddedServer } from '@demarc/database';
import { repositoryFolder } from '../demo-settings.ts';
import { demoPassword } from '../seed/demo-facts.ts';
import { seedBulk } from '../seed/seed-bulk.ts';
import { selectBulkSignIns } from './bench-session-store.ts';
import { apiEnvironment, type BenchServer, startServer } from './bench-stack.ts';
import { medianOf } from './median.ts';
import { formatTable } from './table.ts';

/**
 * `npm run bench:sign-in [-- --tries N]`: how long the API takes to refuse a username that somebody has and one that
 * nobody has, and to begin a recovery for each: who measures this must not learn which usernames exist. Then how long
 * `/health` takes while two hundred sign in at once.
 */
const { values } = parseArgs({ options: { tries: { type: 'string', default: '100' } } });
const tries = Number(values.tries);
/** Asked before anything is counted, so that statements are prepared and code is compiled. */
const warmUps = 20;
/** How far the medians may lie apart, in either direction. */
const limit = 1.1;
const say = (line: string) => process.stdout.write(`${line}\n`);

/** `/health` is answered within this, whatever goes on. */
const healthLimitMs = 500;
const signInsAtOnce = 200;

interface Question {
  readonly name: string;
  readonly operation: string;
  readonly input: (username: string) => object;
  /** The answer, the same for both. */
  readonly typename: string;
  /** How often each name is asked for. What takes few milliseconds needs more, to stand out from the machine's noise. */
  readonly times: number;
}

const questions: readonly Question[] = [
  {
    name: 'signIn',
    operation: 'mutation In($input: SignInInput!) { signIn(input: $input) { __typename } }',
    input: (username) => ({ username, password: 'not-the-right-Harbor-42' }),
    typename: 'SignInRefusedError',
    times: 1,
  },
  {
    name: 'startRecovery',
    operation: 'mutation Lost($input: StartRecoveryInput!) { startRecovery(input: $input) { __typename } }',
    input: (username) => ({ purpose: 'PASSWORD', by: { byUsername: { username } }, channel: 'EMAIL' }),
    typename: 'StartRecoverySuccess',
    times: 4,
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
  await tell(results, await measureHealth(api, known));
} finally {
  for (const undo of stops.reverse()) await undo();
}

/** One after another, in turns: whatever else the machine does meets both. */
async function measure(api: BenchServer, question: Question, known: readonly string[]): Promise<Result> {
  const [knownMs, unknownMs]: [number[], number[]] = [[], []];
  const names = Array.from({ length: question.times }, () => known).flat();
  for (const [at, username] of names.entries()) {
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

/** @returns The longest answer of `/health`, in milliseconds, while all sign in at once, each with a right password. */
async function measureHealth(api: BenchServer, known: readonly string[]): Promise<number> {
  const watch = spawn(process.execPath, [fileURLToPath(new URL('./watch-health.ts', import.meta.url)), api.url], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let words = '';
  watch.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    words += chunk;
  });
  await once(watch.stdout, 'data');
  const { operation } = questions[0] as Question;
  await Promise.all(
    Array.from({ length: signInsAtOnce }, async (_, at) => {
      const input = { username: known[at % known.length], password: demoPassword };
      const response = await fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: operation, variables: { input } }),
      });
      const text = await response.text();
      if (!/SignInSuccess|TooBusyError|SignInLockedError/.test(text)) throw new Error(`${response.status} ${text}`);
    }),
  );
  watch.stdin.end();
  const [code] = await once(watch, 'close');
  if (code !== 0) throw new Error('/health was not answered.');
  return Number(words.trim().split('\n').at(-1));
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

async function tell(results: readonly Result[], healthMs: number): Promise<void> {
  const isWithin = results.every((result) => result.isWithin);
  const isHealthy = healthMs <= healthLimitMs;
  say(`\nMedians of ${tries} tries each or more, one after another.\n`);
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
  say(
    `\n/health while ${signInsAtOnce} sign in at once: ${Math.round(healthMs)} ms at the most, limit ${healthLimitMs}.`,
  );
  const reports = join(repositoryFolder, '.data', 'bench');
  await mkdir(reports, { recursive: true });
  const report = {
    measuredAt: new Date().toISOString(),
    tries,
    limit,
    isWithin,
    results,
    signInsAtOnce,
    healthMs,
    healthLimitMs,
  };
  await writeFile(join(reports, 'sign-in.json'), `${JSON.stringify(report, null, 2)}\n`);
  if (!isWithin || !isHealthy) process.exitCode = 1;
}
