import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';

type StandInAnswer = { data: unknown } | { errors: { extensions: { code: string } }[] } | { status: string };

export interface StandInApi {
  url: string;
  /** What came in, in order. */
  received: { operation: string; variables: unknown; authorization: string | undefined; deviceToken: unknown }[];
  /** Says what the next operations of this name are answered with. */
  answer(operation: string, body: StandInAnswer, status?: number): void;
  close(): Promise<void>;
}

const documents = z
  .record(z.string(), z.string())
  .parse(JSON.parse(readFileSync(new URL('../../../../../portal-documents.json', import.meta.url), 'utf8')));

/** As the API does it, a document comes by an id that is known, and never by its text. */
const request = z.strictObject({ documentId: z.enum(Object.keys(documents)), variables: z.unknown() });

const asBug = { body: { errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] }, status: 200 };

/** Speaks GraphQL over HTTP where the API would be; what it was not told to answer fails like a bug. */
export async function startStandInApi(): Promise<StandInApi> {
  const answers = new Map<string, { body: StandInAnswer; status: number }>();
  const received: StandInApi['received'] = [];
  const server = createServer(async (incoming, outgoing) => {
    const { documentId, variables } = request.parse(JSON.parse(Buffer.concat(await incoming.toArray()).toString()));
    const operation = /(?:query|mutation) (\w+)/.exec(documents[documentId] ?? '')?.[1] ?? '';
    received.push({
      operation,
      variables,
      authorization: incoming.headers.authorization,
      deviceToken: incoming.headers['x-device-token'],
    });
    const { body, status } = answers.get(operation) ?? asBug;
    outgoing.writeHead(status, { 'content-type': 'application/json' });
    outgoing.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    received,
    answer: (operation, body, status = 200) => answers.set(operation, { body, status }),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
