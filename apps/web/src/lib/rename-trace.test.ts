/** @jest-environment node */
import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import { renameTrace } from './rename-trace.ts';

test('TRACE reaches Next as a method that a request of the Fetch standard can have; others stay', async () => {
  renameTrace();
  const seen: string[] = [];
  const server = createServer((incoming, outgoing) => {
    seen.push(new Request('http://localhost', { method: incoming.method ?? '' }).method);
    outgoing.end();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  for (const method of ['TRACE', 'GET']) {
    const [answer] = await once(request({ port, method, host: '127.0.0.1', agent: false }).end(), 'response');
    await once(answer.resume(), 'end');
  }
  server.close();
  expect(seen).toEqual(['SEARCH', 'GET']);
});
