import { readdirSync, readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@demarc/database';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../../e2e/open-browser.ts';
import type { DemoFile } from '../demo-file.ts';
import { type RunningPortal, startPortal } from '../start-portal.ts';

export interface WebStack {
  readonly demo: DemoFile;
  readonly browser: Browser;
  /** The process of the portal, whose processor time is measured. */
  readonly webPid: number;
  readonly apiPort: number;
  readonly dataFolder: string;
  stop(): Promise<void>;
}

/** Starts the whole portal as `npm start` does, built for production, on a scratch database with the demo's data. */
export async function startWebStack({ report }: { report: (line: string) => void }): Promise<WebStack> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'demarc-bench-web-'));
  let portal: RunningPortal | undefined;
  let browser: Browser | undefined;
  const stop = async () => {
    await browser?.close();
    await portal?.stop();
    await rm(dataFolder, { recursive: true, force: true });
  };
  try {
    browser = await openBrowser();
    // As root, PostgreSQL runs as another user, who must be able to enter.
    await chmod(dataFolder, 0o755);
    const [web = 0, api = 0, sandbox = 0, smtp = 0, database = 0] = await Promise.all(
      Array.from({ length: 5 }, freePort),
    );
    portal = await startPortal({
      dataFolder,
      databaseUrl: undefined,
      ports: { web, api, sandbox, smtp, database },
      signal: new AbortController().signal,
      progress: report,
    });
    return { demo: portal.demo, browser, webPid: findPortalProcess(), apiPort: api, dataFolder, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Next's server, which runs in the very process that was started and calls itself by this name. */
function findPortalProcess(): number {
  const ours = readdirSync('/proc').filter((name) => {
    try {
      const [, parent] = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
      return Number(parent) === process.pid && readFileSync(`/proc/${name}/cmdline`, 'utf8').startsWith('next-server');
    } catch {
      // No process, or one that has ended meanwhile.
      return false;
    }
  });
  if (ours.length !== 1) throw new Error(`The portal's process was looked for and ${ours.length} were found.`);
  return Number(ours[0]);
}
