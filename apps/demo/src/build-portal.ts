import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { repositoryFolder } from './demo-settings.ts';
import { StartRefusal } from './start-refusal.ts';

/** Builds the portal. Turbo knows what the last build was made of, and does nothing when that is unchanged. */
export async function buildPortal({ logFile, signal }: { logFile: string; signal: AbortSignal }): Promise<void> {
  const log = createWriteStream(logFile, { flags: 'a', mode: 0o600 });
  const turbo = spawn(
    join(repositoryFolder, 'node_modules', '.bin', 'turbo'),
    ['run', 'build', '--filter=@demarc/web', '--output-logs=new-only', '--ui=stream', '--no-update-notifier'],
    {
      cwd: repositoryFolder,
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
      signal,
    },
  );
  let words = '';
  for (const stream of [turbo.stdout, turbo.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      log.write(chunk);
      words = (words + chunk).slice(-3_000);
    });
  }
  const [code] = await once(turbo, 'close');
  log.end();
  if (code !== 0) throw new StartRefusal(`${words.trim()}\nThe portal did not build: the lines above say why.`);
}
