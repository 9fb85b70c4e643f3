import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

/** Where a request to the processor is stopped: on its way there, or its answer on the way back. */
export interface NetworkPoint {
  readonly side: 'request' | 'answer';
  readonly method: 'GET' | 'POST';
  readonly path: RegExp;
}

/** A request that is going to be stopped. */
export interface Stopped {
  /** Fulfilled when it stands there. */
  readonly reached: Promise<void>;
  /** Cuts its connection: whoever asked hears nothing. */
  cut(): void;
  /** Lets it go on. */
  pass(): void;
}

interface Rule extends NetworkPoint {
  arrive(): void;
  readonly verdict: Promise<'cut' | 'pass'>;
}

/** The network between the portal and its payment processor, which can be slow, break, or be gone. */
export interface FaultProxy {
  readonly url: string;
  /** Stops the next request that fits. */
  stopNext(point: NetworkPoint): Stopped;
  /** While down, every connection is cut at once. */
  setDown(isDown: boolean): void;
  close(): Promise<void>;
}

export async function startFaultProxy(target: string): Promise<FaultProxy> {
  const rules: Rule[] = [];
  let isDown = false;

  const atPoint = async (side: NetworkPoint['side'], { method, url }: IncomingMessage): Promise<'cut' | 'pass'> => {
    const index = rules.findIndex((rule) => rule.side === side && rule.method === method && rule.path.test(url ?? ''));
    const [rule] = index < 0 ? [] : rules.splice(index, 1);
    rule?.arrive();
    return (await rule?.verdict) ?? 'pass';
  };

  const serve = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const body = await text(incoming);
    if (isDown || (await atPoint('request', incoming)) === 'cut') return incoming.socket.destroy();
    const { host: _, connection: __, 'content-length': ___, ...headers } = incoming.headers;
    const answer = await fetch(new URL(incoming.url ?? '/', target), {
      method: incoming.method,
      headers: headers as Record<string, string>,
      ...(body !== '' && { body }),
    });
    const answered = await answer.text();
    if (isDown || (await atPoint('answer', incoming)) === 'cut') return incoming.socket.destroy();
    outgoing.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/plain' });
    outgoing.end(answered);
  };

  const server = createServer((incoming, outgoing) => {
    // A sandbox that cuts its own connection looks the same from the other side.
    serve(incoming, outgoing).catch(() => incoming.socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The proxy has no address.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    stopNext(point) {
      const arrived = Promise.withResolvers<void>();
      const decided = Promise.withResolvers<'cut' | 'pass'>();
      rules.push({ ...point, arrive: arrived.resolve, verdict: decided.promise });
      return {
        reached: arrived.promise,
        cut: () => decided.resolve('cut'),
        pass: () => decided.resolve('pass'),
      };
    },
    setDown(down) {
      isDown = down;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
