import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '@demarc/database';
import { expect, test } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { type RunningPortal, startPortal } from '../src/start-portal.ts';
import { openBrowser } from './open-browser.ts';
import { type PageWatch, watchPage } from './watch-page.ts';

/** A browser of its own, and what must not happen on its pages. */
export interface Seat {
  readonly page: Page;
  readonly watch: PageWatch;
}

/** A whole portal on a PostgreSQL of its own, and a real browser. */
export interface Walk {
  readonly portal: RunningPortal;
  readonly browser: Browser;
  readonly databaseUrl: string;
  readonly dataFolder: string;
  /** A browser that was never here before. */
  takeSeat(width: number, options?: BrowserContextOptions): Promise<Seat>;
  stop(): Promise<void>;
}

export async function startWalk(): Promise<Walk> {
  const browser = await openBrowser();
  const dataFolder = await mkdtemp(join(tmpdir(), 'demarc-e2e-'));
  // As root, PostgreSQL runs as another user, who must be able to enter.
  await chmod(dataFolder, 0o755);
  const [web = 0, api = 0, sandbox = 0, smtp = 0, database = 0] = await Promise.all(
    Array.from({ length: 5 }, freePort),
  );
  const portal = await startPortal({
    dataFolder,
    databaseUrl: undefined,
    ports: { web, api, sandbox, smtp, database },
    signal: new AbortController().signal,
    progress: () => {},
  }).catch(async (error: unknown) => {
    await browser.close();
    throw error;
  });
  return {
    portal,
    browser,
    databaseUrl: `postgres://demarc:demarc@127.0.0.1:${database}/demarc`,
    dataFolder,
    async takeSeat(width, options) {
      const viewport = { width, height: 900 };
      const context = await browser.newContext({
        baseURL: portal.demo.urls.portal,
        viewport,
        locale: 'en-US',
        ...options,
      });
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      return { page, watch: watchPage(page) };
    },
    async stop() {
      await browser.close();
      await portal.stop();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

/** Waits for the page with this title, and looks at it with axe, in light and dark. */
export async function arriveAt({ page, watch }: Seat, title: string | RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  // Next streams the title after the page; without one, axe says so.
  for (let tries = 0; tries < 40 && (await page.title()) === ''; tries += 1) await pause(50);
  expect(await watch.findBarriers()).toEqual([]);
  expect(watch.faults).toEqual([]);
}

/**
 * Makes the steps of a walk, each of which goes on from the last. After one that fails, the rest says so at once; a picture of
 * each page is kept.
 */
export function createStep(walkName: string, seatsOf: () => Readonly<Record<string, Seat | undefined>>) {
  let brokenStep: string | undefined;
  return (name: string, walk: () => Promise<void>): void => {
    test(name, async () => {
      if (brokenStep) throw new Error(`Not reached, because this failed: ${brokenStep}`);
      brokenStep = name;
      try {
        await walk();
        brokenStep = undefined;
      } catch (error) {
        const pictures = Object.entries(seatsOf()).map(async ([who, seat]) => {
          const picture = join(tmpdir(), `demarc-e2e-${walkName}-${who}.png`);
          await seat?.page.screenshot({ path: picture, fullPage: true });
          return `${who} at ${seat?.page.url()}, seen in ${picture}`;
        });
        throw new Error((await Promise.all(pictures)).join('; '), { cause: error });
      }
    });
  };
}
