import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../e2e/open-browser.ts';
import { repositoryFolder } from './demo-settings.ts';
import { addTallies, readTally, type Tally } from './test-tally.ts';

/** `npm test`: everything that has to hold, in the order in which it fails fastest. Parameters go to jest. */
const say = (words: string) => process.stdout.write(`${words}\n`);

async function run(command: string, parameters: string[]): Promise<number> {
  const child = spawn(command, parameters, { cwd: repositoryFolder, stdio: 'inherit' });
  const [code] = await once(child, 'exit');
  return code ?? 1;
}

/** A check has no tests of its own: it counts as one. */
async function check(title: string, script: string): Promise<Tally> {
  say(`\n── ${title} (npm run ${script})`);
  const code = await run('npm', ['run', '--silent', script]);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function jest(title: string, parameters: string[]): Promise<Tally> {
  say(`\n── ${title}`);
  const folder = await mkdtemp(join(tmpdir(), 'demarc-results-'));
  const results = join(folder, 'results.json');
  const code = await run('npm', [
    'run',
    '--silent',
    'jest',
    '--',
    '--verbose',
    '--json',
    '--outputFile',
    results,
    ...parameters,
  ]);
  const tally = readTally(await readFile(results, 'utf8').catch(() => ''), code);
  await rm(folder, { recursive: true });
  return tally;
}

async function walk(): Promise<Tally> {
  try {
    findChromium();
  } catch (error) {
    say(`\n── What customers do, in a real browser\n${(error as Error).message}`);
    return { passed: 0, failed: 1 };
  }
  // One after another: each starts a stack of its own, and the first one builds the portal for all.
  return jest('What customers do, in a real browser', ['--selectProjects', 'e2e', '--runInBand']);
}

process.once('disconnect', () => process.exit(1));

const chosen = process.argv.slice(2);
const tallies =
  chosen.length > 0
    ? [await jest('Chosen tests', chosen)]
    : [
        await check('Format, lint and import rules', 'lint'),
        await check('Types', 'typecheck'),
        await jest('Unit, store, API and web tests, on a real PostgreSQL', ['--selectProjects', 'node', 'web']),
        await walk(),
      ];
const { passed, failed } = addTallies(tallies);
say(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
