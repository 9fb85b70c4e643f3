import { Agent, request } from 'node:http';

export interface LoadRequest {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** One that is the same each time, or what makes the next: a write that must not repeat itself. */
export type RequestSource = LoadRequest | (() => LoadRequest);

export interface Load {
  readonly requests: number;
  readonly requestsPerSecond: number;
  readonly medianMs: number;
  readonly p99Ms: number;
}

/**
 * Sends requests over a number of kept connections, each sending its next when the last was answered (a closed loop).
 *
 * @param options.requests Taken in turn, again and again.
 * @param options.expect Text that every answer holds.
 * @throws When an answer is not 200, or lacks what is expected: a fast refusal is no result.
 */
export async function measureLoad(options: {
  url: string;
  requests: readonly RequestSource[];
  connections: number;
  seconds: number;
  expect?: string;
}): Promise<Load> {
  const { url, requests, connections, seconds, expect = '' } = options;
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let next = 0;
  const startedAt = performance.now();
  const endsAt = startedAt + seconds * 1000;
  const sendInTurn = async () => {
    while (performance.now() < endsAt) {
      const sentAt = performance.now();
      next = (next + 1) % requests.length;
      const source = requests[next] as RequestSource;
      const request = typeof source === 'function' ? source() : source;
      const answer = await send(url, request, agent);
      if (!answer.includes(expect)) throw new Error(`${request.path} was not answered by ${expect}: ${answer}`);
      times.push(performance.now() - sentAt);
    }
  };
  try {
    await Promise.all(Array.from({ length: connections }, sendInTurn));
  } finally {
    agent.destroy();
  }
  const elapsedSeconds = (performance.now() - startedAt) / 1000;
  times.sort((a, b) => a - b);
  const quantile = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return {
    requests: times.length,
    requestsPerSecond: times.length / elapsedSeconds,
    medianMs: quantile(0.5),
    p99Ms: quantile(0.99),
  };
}

/** Sends one request and reads its answer to the end. */
export function send(url: string, { method, path, headers, body }: LoadRequest, agent?: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request(`${url}${path}`, { method, headers, agent }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      response.once('error', reject).once('end', () => {
        if (response.statusCode === 200) resolve(text);
        else reject(new Error(`${method} ${url}${path} was answered ${response.statusCode}: ${text.slice(0, 300)}`));
      });
    });
    sent.once('error', reject).end(body);
  });
}
