import { sql } from '@demarc/database/sql';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { signEvent } from '../../../sandbox/src/processor/deliver-events.ts';
import { createTestApi, type TestApi, testWebhookSecret } from '../testing/test-api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await createTestApi();
});

beforeEach(async () => {
  await api.database.execute(sql`delete from processor_event`);
});

afterAll(() => api.close());

const event = {
  id: 'evt_1',
  object: 'event',
  type: 'payment_intent.succeeded',
  created: 1_774_958_400,
  data: { object: { id: 'pi_1', object: 'payment_intent' } },
};
const body = JSON.stringify(event);

async function post(payload: string, signature: string | undefined): Promise<number> {
  const response = await api.fastify.inject({
    method: 'POST',
    url: '/webhooks/stripe',
    headers: {
      'content-type': 'application/json',
      ...(signature === undefined ? {} : { 'stripe-signature': signature }),
    },
    payload,
  });
  expect(response.body).toBe('');
  return response.statusCode;
}

const signed = (payload: string, agoSeconds = 0, secret = testWebhookSecret): string =>
  signEvent(payload, secret, new Date(api.clock.now().getTime() - agoSeconds * 1000));

const stored = async () => api.database.execute(sql`select id, type, object_id from processor_event`);

test('a signed notice is stored once with one job, however often it comes', async () => {
  const statuses = await Promise.all(Array.from({ length: 100 }, () => post(body, signed(body))));
  expect(new Set(statuses)).toEqual(new Set([200]));
  expect(await stored()).toEqual([{ id: 'evt_1', type: 'payment_intent.succeeded', object_id: 'pi_1' }]);
  const [jobs] = await api.database.execute(
    sql`select count(*)::int as count from graphile_worker.jobs where task_identifier = 'handle-processor-event'`,
  );
  expect(jobs).toEqual({ count: 1 });
});

test('a notice about a charge is about its payment', async () => {
  const payload = JSON.stringify({
    ...event,
    type: 'charge.refunded',
    data: { object: { id: 'ch_1', object: 'charge', payment_intent: 'pi_2' } },
  });
  expect(await post(payload, signed(payload))).toBe(200);
  expect(await stored()).toMatchObject([{ object_id: 'pi_2' }]);
});

test.each([
  ['without a signature', () => post(body, undefined)],
  ['signed with another secret', () => post(body, signed(body, 0, 'whsec_somebody_else'))],
  ['changed after it was signed', () => post(body.replace('pi_1', 'pi_2'), signed(body))],
  ['signed six minutes ago', () => post(body, signed(body, 301))],
  ['with a signature of no form', () => post(body, 't=,v1=')],
  ['that is too large', () => post(`${body}${' '.repeat(250_000)}`, signed(`${body}${' '.repeat(250_000)}`))],
  ['that is no JSON', () => post('{', signed('{'))],
  ['that is no event', () => post('{}', signed('{}'))],
  ['that is null', () => post('null', signed('null'))],
  ['with an id no event has', () => post(body.replace('evt_1', 'evt 1'), signed(body.replace('evt_1', 'evt 1')))],
  ['signed for a time to come', () => post(body, signed(body, -301))],
  ...['1e300', '-1e15', '-1', '1.5', '"now"', 'null', '253402300800'].map(
    (created) =>
      [
        `made at ${created}`,
        () => {
          const payload = body.replace('1774958400', created);
          return post(payload, signed(payload));
        },
      ] as const,
  ),
  ['that is empty', () => post('', signed(''))],
])('a notice %s is refused with 400 and leaves nothing', async (_which, send) => {
  expect(await send()).toBe(400);
  expect(await stored()).toEqual([]);
});

test('a signature is good for five minutes', async () => {
  expect(await post(body, signed(body, 299))).toBe(200);
  expect(await post(body, signed(body, -299))).toBe(200);
});
