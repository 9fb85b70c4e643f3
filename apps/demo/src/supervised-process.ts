import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface SupervisedProcess {
  readonly name: string;
  /** Fulfilled with its last words when it ends, wanted or not. */
  readonly ended: Promise<string>;
  /** Fulfilled with the first line of its output that contains `words`. */
  says(words: string): Promise<string>;
  /** Asks it to end, and makes it after ten seconds. */
  stop(): Promise<void>;
  /** Ends it as a power cut does (`kill -9`), and waits until it is gone. */
  kill(): Promise<void>;
}

const stopWithParent = fileURLToPath(new URL('./stop-with-parent.ts', import.meta.url));
const lastLines = 6;
const patienceMs = 10_000;

export interface ProcessCommand {
  readonly name: string;
  /** Script and its parameters. */
  readonly command: readonly string[];
  readonly folder: string;
  readonly env: Record<string, string>;
}

/** Starts a script under this Node. What it says goes to its log file. */
export function startProcess(options: ProcessCommand, logFile: string): SupervisedProcess {
  const child = spawn(process.execPath, ['--import', stopWithParent, ...options.command], {
    cwd: options.folder,
    env: { ...inheritedEnv(), ...options.env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // A session of its own: on Ctrl-C the terminal tells only us, and we stop them in the right order.
    detached: true,
  });
  const log = createWriteStream(logFile, { flags: 'a', mode: 0o600 });
  const recent: string[] = [];
  const listeners = new Set<(line: string) => void>();
  for (const stream of [child.stdout, child.stderr]) {
    let half = '';
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      log.write(chunk);
      const lines = (half + chunk).split('\n');
      half = lines.pop() ?? '';
      for (const line of lines.filter((text) => text.trim() !== '')) {
        recent.push(line);
        if (recent.length > lastLines) recent.shift();
        for (const listener of listeners) listener(line);
      }
    });
  }
  const ended = once(child, 'close')
    .catch((error: unknown) => recent.push(String(error)))
    .then(() => {
      log.end();
      return recent.join('\n');
    });
  return {
    name: options.name,
    ended,
    says(words) {
      return new Promise((resolve) => listeners.add((line) => line.includes(words) && resolve(line)));
    },
    async stop() {
      child.kill('SIGTERM');
      const deadline = setTimeout(() => child.kill('SIGKILL'), patienceMs);
      await ended;
      clearTimeout(deadline);
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** What a part of the portal inherits: the machine's settings, and nothing that npm or a test runner added. */
const inheritedEnv = (): Record<string, string> =>
  Object.fromEntries(
    ['PATH', 'HOME', 'LANG', 'TZ', 'TMPDIR', 'SYSTEMROOT', 'LOG_LEVEL'].flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
