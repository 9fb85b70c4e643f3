/** @jest-environment node */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, expect, jest, test } from '@jest/globals';
import type { PayBillMutation, PayBillMutationVariables } from '../../gql/graphql.ts';

/** What the API says next. NULL: it hangs up without a word. */
let answer: PayBillMutation['payBill'] | null = null;
const sent: PayBillMutationVariables[] = [];

/** Speaks to the action as the API does, over HTTP. */
const api = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk) => {
    body += chunk;
  });
  request.on('end', () => {
    sent.push(JSON.parse(body).variables);
    if (answer) response.end(JSON.stringify({ data: { payBill: answer } }));
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
  cookies: async () => ({ getAll: () => [], get: () => undefined }),
}));
jest.unstable_mockModule('next/navigation', () => ({
  redirect: (path: string) => {
    throw new Error(`redirected to ${path}`);
  },
}));
jest.unstable_mockModule('../../env.ts', () => ({
  env: () => ({ API_URL: apiUrl, NEXTAUTH_URL: 'http://portal.test' }),
}));
jest.unstable_mockModule('../../lib/session.ts', () => ({ readSession: async () => ({ sessionToken: 'token' }) }));

const { payBillAction } = await import('./pay-bill-action.ts');

function pay() {
  const form = new FormData();
  const fields = {
    accountId: 'acct_1',
    paymentMethodId: 'card_1',
    amountMinor: '15716',
    currency: 'USD',
    idempotencyKey: 'form-key-of-this-form',
  };
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return payBillAction({ outcome: 'none', message: '' }, form);
}

const words = { code: 'CODE', message: 'What happened and what to do now.' };

test.each(['SUCCEEDED', 'UNKNOWN'] as const)('a payment that is %s leads to its receipt', async (state) => {
  answer = { __typename: 'PayBillSuccess', payment: { id: 'pay_1', state } };
  await expect(pay()).rejects.toThrow('redirected to /billing/payments/pay_1');
});

test.each([
  [{ __typename: 'PaymentDeclinedError', ...words, payment: { id: 'pay_1' } }, 'declined'],
  [{ __typename: 'NothingToPayError', ...words }, 'nothing_to_pay'],
  [{ __typename: 'IdempotencyKeyReusedError', ...words }, 'already_used'],
  [{ __typename: 'InvalidInputError', ...words, field: 'amount' }, 'refused'],
  [{ __typename: 'NotFoundError', ...words }, 'refused'],
  [{ __typename: 'RoleNotAllowedError', ...words }, 'refused'],
  [{ __typename: 'AccountFrozenError', ...words }, 'refused'],
] satisfies [PayBillMutation['payBill'], string][])(
  '$__typename is told in the API’s own words',
  async (member, outcome) => {
    answer = member;
    expect(await pay()).toEqual({ outcome, message: words.message });
  },
);

test('a payment the bank wants approved comes back with what its script needs', async () => {
  answer = { __typename: 'PaymentActionRequiredError', ...words, clientSecret: 'pi_1_secret_1' };
  expect(await pay()).toEqual({ outcome: 'approval', message: words.message, clientSecret: 'pi_1_secret_1' });
});

test('no answer leaves the outcome open and invites the same payment again', async () => {
  answer = null;
  expect(await pay()).toMatchObject({ outcome: 'unreached', message: expect.stringContaining('same payment') });
});

test('the amount, the way to pay and the form’s own key are sent as they were reviewed, twice alike', async () => {
  answer = { __typename: 'NothingToPayError', ...words };
  sent.length = 0;
  await pay();
  await pay();
  const input = {
    accountId: 'acct_1',
    paymentMethodId: 'card_1',
    amount: { amountMinor: 15716, currency: 'USD' },
    idempotencyKey: 'form-key-of-this-form',
  };
  expect(sent).toEqual([{ input }, { input }]);
});
