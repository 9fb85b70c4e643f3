import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { getResponse, type RequestHandler } from 'msw';

export interface HandlerServer {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves MSW handlers over HTTP: the ones that tests use in process, for a real client in another process. Relative
 * paths in handlers mean this server. A handler that answers with `HttpResponse.error()` cuts the connection.
 */
export async function serveHandlers(
  handlers: RequestHandler[],
  options: { host: string; port: number; onError: (error: unknown) => void },
): Promise<HandlerServer> {
  const server = createServer((incoming, outgoing) => {
    answer(handlers, incoming, outgoing).catch((error: unknown) => {
      options.onError(error);
      if (!outgoing.headersSent) outgoing.writeHead(500, { 'content-type': 'text/plain' });
      outgoing.end('The sandbox failed; its log says why.');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port, options.host, resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : options.port;
  return {
    url: `http://${options.host}:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(handlers: RequestHandler[], incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const baseUrl = `http://${incoming.headers.host ?? 'localhost'}`;
  const response =
    (await getResponse(handlers, toRequest(incoming, baseUrl), { baseUrl, quiet: true })) ??
    new Response('The sandbox has nothing at this address.', { status: 404 });
  if (response.type === 'error') {
    incoming.socket.destroy();
    return;
  }
  outgoing.writeHead(response.status, response.statusText || undefined, [...response.headers].flat());
  if (!response.body) {
    outgoing.end();
    return;
  }
  await pipeline(Readable.fromWeb(response.body as import('node:stream/web').ReadableStream), outgoing);
}

function toRequest(incoming: IncomingMessage, baseUrl: string): Request {
  const method = incoming.method ?? 'GET';
  const headers = new Headers();
  for (const [name, values] of Object.entries(incoming.headersDistinct)) {
    for (const value of values ?? []) headers.append(name, value);
  }
  const hasBody = method !== 'GET' && method !== 'HEAD';
  return new Request(new URL(incoming.url ?? '/', baseUrl), {
    method,
    headers,
    ...(hasBody ? { body: Readable.toWeb(incoming) as ReadableStream, duplex: 'half' } : {}),
  });
}
