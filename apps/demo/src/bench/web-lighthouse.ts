import lighthouse from 'lighthouse';
import { openBrowser } from '../../e2e/open-browser.ts';
import type { WebPage } from './web-pages.ts';

/** Lighthouse's names of what it scores, in the order of the table. */
export const lighthouseCategories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export type LighthouseScores = Record<(typeof lighthouseCategories)[number], number>;

export interface LighthouseReport {
  readonly scores: LighthouseScores;
  /** Audits that cost points, for the eye of whoever has to mend them. */
  readonly faults: readonly string[];
}

/**
 * Runs Lighthouse as it comes: a mobile phone on a slow network, simulated. Pages behind the sign-in ask search engines
 * to stay out, and are led away from by the sign-in anyway; that one audit would call it a fault, so it is left out there.
 *
 * @param port Where a Chromium listens for DevTools.
 */
export async function runLighthouse(portalUrl: string, page: WebPage, port: number): Promise<LighthouseReport> {
  const result = await lighthouse(
    `${portalUrl}${page.path}`,
    {
      port,
      output: 'json',
      logLevel: 'error',
      onlyCategories: [...lighthouseCategories],
      ...(page.cookie ? { extraHeaders: { Cookie: page.cookie } } : {}),
      ...(page.isPrivate ? { skipAudits: ['is-crawlable'] } : {}),
    },
    { extends: 'lighthouse:default' },
  );
  if (!result) throw new Error(`Lighthouse gave no result for ${page.name}.`);
  const { categories, audits, runtimeError, finalDisplayedUrl } = result.lhr;
  if (runtimeError) throw new Error(`Lighthouse could not load ${page.name}: ${runtimeError.message}`);
  if (new URL(finalDisplayedUrl).pathname !== page.path) throw new Error(`${page.name} led to ${finalDisplayedUrl}.`);
  const score = (name: string) => Math.round((categories[name]?.score ?? 0) * 100);
  const faults = lighthouseCategories.flatMap((name) =>
    (categories[name]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const audit = audits[id];
      if (weight === 0 || audit?.score === null || audit?.score === undefined || audit.score >= 0.995) return [];
      return [`${id} ${audit.displayValue ?? audit.score}`];
    }),
  );
  const scores = Object.fromEntries(lighthouseCategories.map((name) => [name, score(name)])) as LighthouseScores;
  return { scores, faults };
}

/** Starts a Chromium that Lighthouse can reach. */
export const openLighthouseBrowser = (port: number) => openBrowser([`--remote-debugging-port=${port}`]);
