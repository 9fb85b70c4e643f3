import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort } from '@demarc/database';
import { repositoryFolder } from '../demo-settings.ts';
import { formatTable } from './table.ts';
import { countConnections } from './web-connections.ts';
import { firstLoadLimitBytes, measureFirstLoad } from './web-first-load.ts';
import { renderOperations } from './web-graphql-count.ts';
import { type LighthouseReport, lighthouseCategories, openLighthouseBrowser, runLighthouse } from './web-lighthouse.ts';
import { openWebPages, type WebPage } from './web-pages.ts';
import { measureRenderCost, type RenderCost, renderCostLimit } from './web-render-cost.ts';
import { startWebStack, type WebStack } from './web-stack.ts';

/**
 * `npm run bench:web`: what the portal's pages cost, the portal built for production. It fails when a page is not
 * answered by one GraphQL request, is too heavy, costs too much to render, or has a Lighthouse score below 100 that does
 * not depend on the machine: performance is printed, but a busy machine must not fail it.
 */
const lighthousePages = ['sign-in', 'dashboard', 'statement', 'usage'];
const rounds = 9;
const requestsPerRound = 120;

interface PageFigures {
  readonly name: string;
  readonly graphqlRequests: number;
  readonly firstLoadBytes: number;
  lighthouse?: LighthouseReport;
}

const say = (line: string) => process.stdout.write(`${line}\n`);
const misses: string[] = [];

const stack = await startWebStack({ report: say });
try {
  const { portal } = stack.demo.urls;
  const pages = await openWebPages(stack);
  const figures = await measurePages(stack, pages);
  const dashboard = pages.find(({ name }) => name === 'dashboard') as WebPage;
  say(`Rendering: ${rounds} rounds of ${requestsPerRound} requests, dashboard and empty page in turn.`);
  const { webPid } = stack;
  const cost = await measureRenderCost({
    portalUrl: portal,
    cookie: dashboard.cookie,
    webPid,
    rounds,
    requestsPerRound,
  });
  const apiConnections = countConnections(stack.apiPort);
  await scorePages(portal, pages, figures);
  judge(figures, cost);
  report(figures, cost, apiConnections);
  await writeResult({ figures, cost, apiConnections });
} finally {
  await stack.stop();
}
if (misses.length > 0) {
  say(`\nLimits missed:\n${misses.map((miss) => `  ${miss}`).join('\n')}`);
  process.exitCode = 1;
}

async function measurePages({ demo, dataFolder }: WebStack, pages: readonly WebPage[]): Promise<PageFigures[]> {
  const portalUrl = demo.urls.portal;
  const sizes = new Map<string, number>();
  const figures: PageFigures[] = [];
  for (const { name, html, operations } of await renderOperations(pages, { portalUrl, dataFolder })) {
    const firstLoadBytes = await measureFirstLoad(portalUrl, html, sizes);
    figures.push({ name, graphqlRequests: operations.length, firstLoadBytes });
  }
  return figures;
}

async function scorePages(portalUrl: string, pages: readonly WebPage[], figures: PageFigures[]): Promise<void> {
  const port = await freePort();
  const browser = await openLighthouseBrowser(port);
  try {
    for (const name of lighthousePages) {
      say(`Lighthouse: ${name}`);
      const [page, figure] = [pages, figures].map((list) => list.find((one) => one.name === name));
      if (figure) (figure as PageFigures).lighthouse = await runLighthouse(portalUrl, page as WebPage, port);
    }
  } finally {
    await browser.close();
  }
}

/** A page before the sign-in need not ask the API anything; one behind it asks once. */
function judge(figures: readonly PageFigures[], { ratio }: RenderCost): void {
  if (ratio > renderCostLimit) misses.push(`The dashboard costs ${ratio.toFixed(2)} empty pages.`);
  for (const { name, graphqlRequests, firstLoadBytes, lighthouse } of figures) {
    if (graphqlRequests > 1) misses.push(`The page “${name}” makes ${graphqlRequests} GraphQL requests.`);
    if (firstLoadBytes > firstLoadLimitBytes) misses.push(`The page “${name}” loads ${kilobytes(firstLoadBytes)} kB.`);
    for (const category of lighthouseCategories) {
      const score = lighthouse?.scores[category] ?? 100;
      if (score < 100 && category !== 'performance') misses.push(`Lighthouse ${category} of “${name}” is ${score}.`);
    }
  }
}

function report(figures: readonly PageFigures[], cost: RenderCost, apiConnections: number): void {
  const rows = figures.map(({ name, graphqlRequests, firstLoadBytes, lighthouse }) => [
    name,
    String(graphqlRequests),
    kilobytes(firstLoadBytes),
    ...lighthouseCategories.map((category) => (lighthouse ? String(lighthouse.scores[category]) : '')),
  ]);
  say('');
  say(formatTable(['page', 'GraphQL requests', 'JavaScript kB gz', ...lighthouseCategories], rows));
  for (const { name, lighthouse } of figures) {
    if (lighthouse?.faults.length) say(`Lighthouse took points from ${name} for ${lighthouse.faults.join('; ')}.`);
  }
  say(`Limits: 1 request, ${kilobytes(firstLoadLimitBytes)} kB. Lighthouse as it comes: a phone, simulated; pages`);
  say('behind the sign-in are kept from search engines on purpose, so the audit is-crawlable is left out there.');
  say('');
  const ms = (figure: number) => figure.toFixed(2);
  say(
    formatTable(
      ['processor time of the portal, ms a request', 'dashboard', 'empty page', 'ratio', 'limit'],
      [['median of the rounds', ms(cost.dashboardMs), ms(cost.emptyMs), ms(cost.ratio), String(renderCostLimit)]],
    ),
  );
  const requests = rounds * requestsPerRound;
  say(`Connections the portal had opened to the API after more than ${requests} dashboards: ${apiConnections}.`);
}

async function writeResult(result: object): Promise<void> {
  const folder = join(repositoryFolder, '.data', 'bench');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'web.json'), `${JSON.stringify({ ...result, misses }, null, 2)}\n`);
  say(`The same as JSON: .data/bench/web.json`);
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
