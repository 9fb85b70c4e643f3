import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { createStripeEventReader } from '@demarc/providers';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { deliverEvents } from './deliver-events.ts';
import { announce, createReturnsState } from './returns-state.ts';

const secret = 'whsec_sandbox_test';
const read = createStripeEventReader(secret);
const received: { id: string; isSigned: boolean }[] = [];
let answers: number[] = [];
let server: Server;
let url: string;

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray());
    const notice = read(body, String(request.headers['stripe-signature']), new Date());
    received.push({ id: JSON.parse(body.toString()).data.object.id, isSigned: notice !== null });
    response.writeHead(answers.shift() ?? 200).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
});

beforeEach(() => {
  received.length = 0;
  answers = [];
});

afterAll(() => {
  server.close();
});

async function start(knobs: Partial<ReturnType<typeof deliverEvents>['knobs']> = {}) {
  const state = createReturnsState(null);
  Object.assign(deliverEvents(state, { url, secret }).knobs, knobs);
  return (id: string) => announce(state, 'payment_intent.succeeded', { id, object: 'payment_intent' });
}

async function until(count: number): Promise<void> {
  while (received.length < count) await new Promise((resolve) => setTimeout(resolve, 10));
}

test('an event arrives with a signature that Stripe’s own SDK takes, and is sent again until it is taken', async () => {
  const send = await start();
  answers = [500, 503];
  send('pi_1');
  await until(3);
  expect(received).toEqual(Array.from({ length: 3 }, () => ({ id: 'pi_1', isSigned: true })));
});

test('a storm sends every event a hundred times', async () => {
  const send = await start({ copies: 100 });
  send('pi_2');
  await until(100);
  expect(received).toHaveLength(100);
});

test('events can come in another order, and not at all', async () => {
  const send = await start({ shuffledBy: 2, losesEvery: 3 });
  for (const id of ['pi_3', 'pi_4', 'pi_lost', 'pi_5', 'pi_6']) send(id);
  await until(4);
  expect(received.map(({ id }) => id).toSorted()).toEqual(['pi_3', 'pi_4', 'pi_5', 'pi_6']);
});
