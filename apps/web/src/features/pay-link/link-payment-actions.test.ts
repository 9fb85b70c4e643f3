/** @jest-environment node */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, expect, jest, test } from '@jest/globals';
import type { PayByLinkMutation, PayByLinkMutationVariables } from '../../gql/graphql.ts';
import type { LinkPaymentState } from './link-payment-actions.ts';

/** What the API says next. NULL: it hangs up without a word. */
let answer: PayByLinkMutation['payByLink'] | null = null;
const sent: PayByLinkMutationVariables[] = [];
const jar = new Map<string, string>();

/** Speaks to the action as the API does, over HTTP. */
const api = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk) => {
    body += chunk;
  });
  request.on('end', () => {
    sent.push(JSON.parse(body).variables);
    if (answer) response.end(JSON.stringify({ data: { payByLink: answer } }));
    else request.socket.destroy();
  });
});
await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve));
const apiUrl = `http://127.0.0.1:${(api.address() as AddressInfo).port}/graphql`;
afterAll(() => {
  api.closeAllConnections();
  api.close();
});

jest.unstable_mockModule('next/headers', () => ({
  headers: async () => new Headers(),
  cookies: async () => ({
    getAll: () => [],
    get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) } : undefined),
    set: (name: string, value: string) => void jar.set(name, value),
  }),
}));
jest.unstable_mockModule('../../env.ts', () => ({
  env: () => ({ API_URL: apiUrl, NEXTAUTH_URL: 'http://portal.test' }),
}));

const { payByLinkAction } = await import('./link-payment-actions.ts');
const { keepPayLink } = await import('./pay-link-cookie.ts');

const untried: LinkPaymentState = { outcome: 'none', mayBeCharged: false, message: '' };
const words = { code: 'CODE', message: 'What happened and what to do now.' };
const gone = { __typename: 'PayLinkUnavailableError', ...words } as const;

function pay(link: string, previous = untried) {
  const form = new FormData();
  const fields = { link, setupId: 'seti_1', amountMinor: '6000', currency: 'USD', idempotencyKey: 'key-of-this-form' };
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return payByLinkAction(previous, form);
}

test('with two links open each form pays its own', async () => {
  answer = gone;
  const handles = [await keepPayLink('token-of-aunt'), await keepPayLink('token-of-uncle')];
  for (const handle of handles) await pay(handle);
  expect(sent.slice(-2).map(({ input }) => input.token)).toEqual(['token-of-aunt', 'token-of-uncle']);
  await pay('a-handle-nobody-kept');
  expect(sent.at(-1)?.input.token).toBe('');
});

test('once a try got no answer, a link that ends does not make the payment one that was not made', async () => {
  answer = null;
  const unreached = await pay('a-handle-nobody-kept');
  expect(unreached).toMatchObject({ outcome: 'unreached', mayBeCharged: true });
  answer = gone;
  expect(await pay('a-handle-nobody-kept', unreached)).toMatchObject({ outcome: 'unknown' });
  expect(await pay('a-handle-nobody-kept')).toMatchObject({ outcome: 'ended', message: words.message });
});

test('too much asked from a network leaves the payment to be sent again', async () => {
  answer = { __typename: 'TooBusyError', ...words };
  expect(await pay('a-handle-nobody-kept')).toMatchObject({ outcome: 'unreached', mayBeCharged: false });
});
