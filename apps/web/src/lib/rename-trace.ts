import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';

/** Any method that Node can name and the portal does not take. */
const refusedMethod = 'SEARCH';

/**
 * Lets proxy.ts refuse TRACE as it does other methods. Next turns every request into one of the Fetch standard, which
 * forbids TRACE: it would fail, with status 500, before any code of ours runs. Node tells of a request before that.
 */
export function renameTrace(): void {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage };
    if (request.method === 'TRACE') request.method = refusedMethod;
  });
}
