import { type Agent, request } from 'node:http';
import { gunzipSync } from 'node:zlib';

export interface WebAnswer {
  readonly status: number;
  /** Unpacked. */
  readonly body: Buffer;
  /** Bytes of the body as they were sent. */
  readonly sentBytes: number;
}

/** Asks for a page or a file as a browser does, gzip accepted, and leaves redirects alone. */
export function requestPage(
  url: string,
  options: { cookie?: string; requestId?: string; agent?: Agent } = {},
): Promise<WebAnswer> {
  const headers = {
    accept: 'text/html,*/*;q=0.8',
    'accept-encoding': 'gzip',
    ...(options.cookie ? { cookie: options.cookie } : {}),
    ...(options.requestId ? { 'x-request-id': options.requestId } : {}),
  };
  return new Promise((resolve, reject) => {
    const sent = request(url, { headers, agent: options.agent }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', reject).once('end', () => {
        const raw = Buffer.concat(chunks);
        const body = response.headers['content-encoding'] === 'gzip' ? gunzipSync(raw) : raw;
        resolve({ status: response.statusCode ?? 0, body, sentBytes: raw.length });
      });
    });
    sent.once('error', reject).end();
  });
}
