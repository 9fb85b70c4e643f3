import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { WebPage } from './web-pages.ts';
import { requestPage } from './web-request.ts';

/** The API writes its log a moment after it has answered. */
const settleMs = 300;

export interface RenderedPage {
  readonly name: string;
  readonly html: string;
  /** The GraphQL operations that were run for it, in the order they were answered. */
  readonly operations: readonly string[];
}

/**
 * Has pages rendered, each under a request id, and reads in the API's own log which operations bear that id.
 *
 * @throws When a page is not answered 200.
 */
export async function renderOperations(
  pages: readonly WebPage[],
  { portalUrl, dataFolder }: { portalUrl: string; dataFolder: string },
): Promise<RenderedPage[]> {
  const rendered: { name: string; html: string; requestId: string }[] = [];
  for (const { name, path, cookie } of pages) {
    const requestId = randomUUID();
    const { status, body } = await requestPage(`${portalUrl}${path}`, { cookie, requestId });
    if (status !== 200) throw new Error(`The page “${name}” (${path}) was answered ${status}.`);
    rendered.push({ name, html: body.toString(), requestId });
  }
  await pause(settleMs);
  const logged = (await readFile(join(dataFolder, 'logs', 'api.log'), 'utf8'))
    .split('\n')
    .filter((line) => line.includes('"msg":"operation"'))
    .map((line) => JSON.parse(line) as { reqId: string; operation: string | null });
  return rendered.map(({ name, html, requestId }) => ({
    name,
    html,
    operations: logged.filter(({ reqId }) => reqId === requestId).map(({ operation }) => operation ?? 'unnamed'),
  }));
}
