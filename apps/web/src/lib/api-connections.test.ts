/** @jest-environment node */
import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { SignOutDocument } from '../gql/graphql.ts';
import { sendOperation } from './send-operation.ts';

let api: Server;
let url: string;
let answered: number;
const connections = new Set<Socket>();

beforeEach(async () => {
  connections.clear();
  answered = 0;
  api = createServer((incoming, outgoing) => {
    incoming.resume().once('end', () => {
      answered += 1;
      outgoing.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{}}');
    });
  });
  api.on('connection', (socket: Socket) => connections.add(socket));
  await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(api.address() as AddressInfo).port}/graphql`;
});

afterEach(async () => {
  api.closeAllConnections();
  await new Promise((resolve) => api.close(resolve));
});

const send = () =>
  sendOperation({ url, document: SignOutDocument, variables: {}, token: null, requestId: 'request-1' });

test('connections carry request after request', async () => {
  for (let count = 0; count < 20; count += 1) await send();
  expect(answered).toBe(20);
  // An answer is read a moment before its connection counts as free, so the next request may open a second one.
  expect(connections.size).toBeLessThanOrEqual(2);
});

test('a rush waits for connections instead of opening more', async () => {
  await Promise.all(Array.from({ length: 300 }, send));
  expect(answered).toBe(300);
  expect(connections.size).toBeGreaterThan(1);
  expect(connections.size).toBeLessThanOrEqual(32);
});
