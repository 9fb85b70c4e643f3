import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { connectDatabase, systemClock } from '@demarc/database';
import type { Goal } from './bench-goals.ts';
import type { BenchOptions } from './bench-options.ts';
import { selectServerVersion } from './bench-session-store.ts';
import type { Comparison } from './compare-sides.ts';
import type { SignInPressure } from './measure-sign-in-pressure.ts';

export interface BenchFigures {
  readonly operations: readonly (Comparison & { readonly operation: string; readonly kind: 'read' | 'write' })[];
  readonly signInUnderLoad: SignInPressure | null;
  readonly goals: readonly Goal[];
}

const path = fileURLToPath(new URL('../../../../.data/bench/operations.json', import.meta.url));

/** Writes everything that was measured, and on what, for programs to read. @returns Where. */
export async function writeBenchResult(
  { databaseUrl }: { databaseUrl: string },
  options: BenchOptions,
  figures: BenchFigures,
): Promise<string> {
  const { database, close } = connectDatabase(databaseUrl, { maxConnections: 1 });
  const postgresql = await selectServerVersion(database).finally(close);
  const result = {
    measuredAt: systemClock.now().toISOString(),
    commit: commitHere(),
    machine: {
      cores: availableParallelism(),
      processor: cpus()[0]?.model ?? null,
      memoryBytes: totalmem(),
      platform: `${process.platform} ${process.arch}`,
      node: process.version,
      postgresql,
    },
    options,
    ...figures,
  };
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${JSON.stringify(result, null, 2)}\n`);
  return path;
}

/** The commit that is checked out, and whether files differ from it. NULL: this is no checkout, or there is no git. */
function commitHere(): { id: string; hasChanges: boolean } | null {
  const git = (...parameters: string[]) =>
    execFileSync('git', parameters, { cwd: dirname(fileURLToPath(import.meta.url)), encoding: 'utf8' }).trim();
  try {
    return { id: git('rev-parse', 'HEAD'), hasChanges: git('status', '--porcelain') !== '' };
  } catch {
    return null;
  }
}
