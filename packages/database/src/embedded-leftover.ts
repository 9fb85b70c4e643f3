import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Clears what a killed run left in a data folder. If its server still runs, it is stopped as on Ctrl-C. If the process
 * number in its lock file meanwhile belongs to another program, which PostgreSQL cannot tell, the lock file goes.
 */
export async function clearLeftover(folder: string): Promise<void> {
  const lockFile = join(folder, 'postmaster.pid');
  const pid = Number((await readFile(lockFile, 'utf8').catch(() => '')).split('\n')[0]);
  if (!Number.isInteger(pid) || pid <= 1) return;
  if (await isServerOf(folder, pid)) {
    process.kill(pid, 'SIGINT');
    for (let waitedMs = 0; isAlive(pid) && waitedMs < 10_000; waitedMs += 100) await pause(100);
  }
  await rm(lockFile, { force: true });
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

async function isServerOf(folder: string, pid: number): Promise<boolean> {
  if (!isAlive(pid)) return false;
  // Without /proc (macOS, Windows) PostgreSQL's own check has to do.
  if (!existsSync('/proc/self/cmdline'))
    throw new Error(`A PostgreSQL may still run as process ${pid}. Stop it first.`);
  const commandLine = (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).split('\0');
  return Boolean(commandLine[0]?.endsWith('postgres')) && commandLine.includes(folder);
}
