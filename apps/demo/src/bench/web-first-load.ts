import { gzipSync } from 'node:zlib';
import { requestPage } from './web-request.ts';

/** What every page may load, in bytes of gzip over all of its chunks. */
export const firstLoadLimitBytes = 130_000;

/**
 * Adds up the JavaScript that a page's HTML names: scripts, preloads, and the chunks of components that its data refers
 * to. Left out is what only browsers without modules load.
 *
 * @returns Bytes of gzip, each chunk packed by itself, as it is sent.
 */
export async function measureFirstLoad(portalUrl: string, html: string, sizes: Map<string, number>): Promise<number> {
  const withoutOld = html.replace(/<script[^>]*\bnomodule\b[^>]*>/gi, '');
  const chunks = new Set(withoutOld.match(/static\/chunks\/[^"'\\?\s]+\.js/g));
  let total = 0;
  for (const chunk of chunks) {
    let bytes = sizes.get(chunk);
    if (bytes === undefined) {
      const { status, body } = await requestPage(`${portalUrl}/_next/${chunk}`);
      if (status !== 200) throw new Error(`${chunk} was answered ${status}.`);
      bytes = gzipSync(body).length;
      sizes.set(chunk, bytes);
    }
    total += bytes;
  }
  return total;
}
