// The one file that runs on whatever Node the machine has and before anything is installed: it installs, then hands
// over to the pinned Node. Plain JavaScript, no dependency.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const modules = join(root, 'node_modules');
const pinnedNode = join(modules, '.bin', 'node');
const pinnedMajor = 24;

/** What each command runs, relative to this folder. */
const commands = {
  start: 'src/start.ts',
  test: 'src/test.ts',
  seed: 'src/seed/main.ts',
  import: 'src/import/main.ts',
  'bill-run': 'src/bill-run.ts',
  bench: 'src/bench/main.ts',
  'bench:web': 'src/bench/web-main.ts',
  'bench:growth': 'src/bench/growth.ts',
  'bench:ingestion': 'src/bench/ingestion.ts',
  'bench:sign-in': 'src/bench/sign-in-timing.ts',
  'bench:bill-run': 'src/bench/bill-run.ts',
};

const fail = (sentence) => {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
};
const say = (sentence) => process.stdout.write(`${sentence}\n`);

const readJson = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
};

/** True when npm's own record of what it installed names the version the lock file asks for, for every package. */
function isInstalled() {
  const wanted = readJson(join(root, 'package-lock.json'))?.packages ?? {};
  const installed = readJson(join(modules, '.package-lock.json'))?.packages;
  if (!installed) return false;
  return Object.entries(wanted).every(
    ([path, entry]) =>
      !path.includes('node_modules/') ||
      // Packages for other platforms are in the lock file and not on the disk.
      (entry.optional && !installed[path]) ||
      (installed[path] && installed[path].version === entry.version),
  );
}

async function install() {
  if (!existsSync(join(root, 'package-lock.json'))) fail('package-lock.json is missing: this is not a whole checkout.');
  const lockHash = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = join(modules, '.demarc-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash) return;
  if (!isInstalled()) {
    say('Installing dependencies with npm ci. The first time this takes about a minute.');
    const beganAt = Date.now();
    const seconds = () => Math.round((Date.now() - beganAt) / 1000);
    const heartbeat = setInterval(() => say(`  still installing, ${seconds()} s`), 15_000);
    // The one script that is needed, `node`'s, is run by findNode: under npm it starts a second npm that asks for an
    // audit, whatever it is told, and where no audit is to be had it may wait for minutes.
    const code = await runNpm([
      'ci',
      '--include=dev',
      '--include=optional',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
      '--ignore-scripts',
    ]);
    clearInterval(heartbeat);
    if (code !== 0)
      fail('npm ci failed: its last lines above say why. Check the network and the npm registry, then run it again.');
    say(`Installed in ${seconds()} s.`);
  }
  writeFileSync(stamp, lockHash);
}

function runNpm(parameters) {
  const cli = process.env.npm_execpath;
  const [program, first] = cli?.endsWith('npm-cli.js') ? [process.execPath, [cli]] : ['npm', []];
  return new Promise((resolve) => {
    const npm = spawn(program, [...first, ...parameters], { cwd: root, stdio: 'inherit' });
    npm.on('error', () => fail('npm was not found. Install Node 20 or newer together with npm.'));
    npm.on('exit', (code) => resolve(code ?? 1));
  });
}

const versionOf = (node) => spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout?.trim() ?? '';
const isPinned = (node) => Number(versionOf(node).slice(1).split('.')[0]) >= pinnedMajor;

/** The pinned Node. Its package fetches it in an install script; where npm blocks those, the same is done here. */
function findNode() {
  if (existsSync(pinnedNode) && isPinned(pinnedNode)) return pinnedNode;
  if (Number(process.versions.node.split('.')[0]) >= pinnedMajor) return process.execPath;
  const folder = join(modules, 'node');
  if (existsSync(join(folder, 'installArchSpecificPackage.js'))) {
    say(`Fetching Node ${pinnedMajor} from npm.`);
    spawnSync(process.execPath, ['installArchSpecificPackage'], {
      cwd: folder,
      stdio: 'inherit',
      env: { ...process.env, npm_config_audit: 'false', npm_config_fund: 'false', npm_config_update_notifier: 'false' },
    });
    if (!existsSync(pinnedNode) && existsSync(join(folder, 'bin', 'node'))) symlinkSync('../node/bin/node', pinnedNode);
  }
  if (existsSync(pinnedNode) && isPinned(pinnedNode)) return pinnedNode;
  return fail(
    `Node ${pinnedMajor} could not be installed: allow the install script of the package \`node\`, or install Node ${pinnedMajor}.`,
  );
}

function handOver(node, script, parameters) {
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', script, ...parameters], {
    cwd: root,
    // With the channel the child notices when this process is killed, and stops too.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, PATH: `${join(modules, '.bin')}${delimiter}${process.env.PATH ?? ''}` },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // npm that is killed outright says nothing; what it started has another parent then.
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event)
    setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 1_000).unref();
  child.on('error', (error) => fail(`${node} could not be started: ${error.message}`));
  child.on('exit', (code) => process.exit(code ?? 1));
}

const [command, ...parameters] = process.argv.slice(2);
if (Number(process.versions.node.split('.')[0]) < 20)
  fail(`Node 20 or newer is needed, and this is ${process.version}.`);
if (!Object.hasOwn(commands, command ?? ''))
  fail(
    `Usage: npm start | test | run seed | run import | run bill-run | run bench | run bench:web | run bench:growth | run bench:ingestion | run bench:sign-in | run bench:bill-run (not “${command}”).`,
  );
await install();
// npm is told to run no script, so this one is run here.
await import('../../packages/database/mend-driver.mjs');
handOver(findNode(), fileURLToPath(new URL(commands[command], import.meta.url)), parameters);
