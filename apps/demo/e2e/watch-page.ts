import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Keeps count of what must not happen on any page. */
export interface PageWatch {
  /** Errors in the console, requests that failed, answers of 400 and above: one line each. */
  readonly faults: readonly string[];
  /** What axe finds on the page as it is now, in light and in dark: one line for each rule and element. */
  findBarriers(): Promise<string[]>;
}

export function watchPage(page: Page): PageWatch {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // A page that is left takes its prefetches back; that is no failure.
    if (reason !== 'net::ERR_ABORTED') faults.push(`request: ${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`answer: ${response.url()} ${response.status()}`);
  });
  return {
    faults,
    async findBarriers() {
      const found: string[] = [];
      for (const colorScheme of ['dark', 'light'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const { violations } = await new AxeBuilder({ page }).analyze();
        for (const { id, nodes } of violations) {
          const where = new URL(page.url()).pathname;
          found.push(...nodes.map((node) => `${where} ${colorScheme} ${id}: ${node.target.join(' ')}`));
        }
      }
      return found;
    },
  };
}
