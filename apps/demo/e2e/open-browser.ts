import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const usualPaths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The machine's own Chromium: nothing is downloaded. @throws One line saying how to get it. */
export function findChromium(): string {
  const path = process.env.CHROMIUM_PATH || usualPaths.find((candidate) => existsSync(candidate));
  if (path && existsSync(path)) return path;
  throw new Error(
    'Chromium is missing: get it with `apt-get install -y chromium`, or name another with CHROMIUM_PATH.',
  );
}

export const openBrowser = (flags: readonly string[] = []): Promise<Browser> =>
  chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync', ...flags],
  });
