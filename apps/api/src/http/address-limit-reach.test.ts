import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readFieldAccess } from '../policy/field-access.ts';
import { contract } from '../testing/contract.ts';
import { createTestApi, type TestApi } from '../testing/test-api.ts';

const headers = { 'x-portal-key': 'a key of thirty-two characters or more', 'x-customer-address': '2001:db8::1' };
const password = 'quiet-Lantern-73-orchard';
const byAccountNumber = { accountNumber: '100000001', postcode: '12345' };

/** What anybody may run and an address may not run without end, each with something to try. */
const held = {
  startRegistration: { lookup: { byAccountNumber } },
  completeRegistration: { registrationId: 'none', code: '1234 5678', username: 'nobody', password },
  signIn: { username: 'nobody', password },
  startRecovery: { purpose: 'PASSWORD', by: { byUsername: { username: 'nobody' } }, channel: 'EMAIL' },
  proveRecovery: { recoveryId: 'none', code: '1234 5678' },
  completePasswordReset: { recoveryId: 'none', resetToken: 'none', newPassword: password },
  startPasskeyUse: undefined,
  signInWithPasskey: { challengeId: 'none', answerJson: '{}' },
  startPayLinkSetup: { token: 'none' },
  payByLink: {
    token: 'none',
    setupId: 'seti_none',
    amount: { amountMinor: 100, currency: 'USD' },
    idempotencyKey: '0123456789abcdef',
  },
  registerByInvitation: { token: 'none', username: 'nobody', password },
};

/** The link of a notice is beyond guessing, and its owner is not to wait for others on the same network. */
const free = ['undoContactChange', 'sayNotMe'];

const mutations = contract.getMutationType()?.getFields() ?? {};
let api: TestApi;

const run = (name: keyof typeof held, from = headers) => {
  const input = held[name];
  const type = mutations[name]?.args[0]?.type;
  const text = input
    ? `mutation($input: ${type}) { ${name}(input: $input) { __typename } }`
    : `mutation { ${name} { __typename } }`;
  return api.ask(text, { headers: from, variables: input && { input } });
};

beforeAll(async () => {
  api = await createTestApi({ portalKey: headers['x-portal-key'] });
  await Promise.all(Array.from({ length: 300 }, () => run('proveRecovery')));
});
afterAll(() => api.close());

test('every mutation for anybody is held back, or is known not to be', () => {
  const access = readFieldAccess(contract);
  const open = Object.keys(mutations).filter((name) => access.get(`Mutation.${name}`)?.has('PUBLIC'));
  expect(open.sort()).toEqual([...Object.keys(held), ...free].sort());
});

test.each(Object.keys(held) as (keyof typeof held)[])(
  'an address that tried very often is refused %s',
  async (name) => {
    const refused = await run(name);
    expect({ ...refused.data[name], status: refused.status }).toEqual({ __typename: 'TooBusyError', status: 503 });
  },
);

test('another address goes on', async () => {
  const { data } = await run('proveRecovery', { ...headers, 'x-customer-address': '2001:db8:0:1::1' });
  expect(data.proveRecovery.__typename).toBe('InvalidCodeError');
});
