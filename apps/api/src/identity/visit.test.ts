import { desc, device, session } from '@demarc/database/sql';
import { createTestAccount } from '@demarc/database/testing';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestApi, type TestApi, testPassword } from '../testing/test-api.ts';

const portalKey = 'a key of thirty-two characters or more';
let api: TestApi;
let username: string;

beforeAll(async () => {
  api = await createTestApi({ portalKey });
  ({ username } = await api.signIn((await createTestAccount(api.database)).accountId));
});
afterAll(() => api.close());

const signIn = async (headers: Record<string, string>, isShared = false) =>
  (
    await api.ask(
      `mutation In($input: SignInInput!) { signIn(input: $input) {
        __typename ... on SignInSuccess { deviceToken idleSeconds isShared } ... on Error { code message } } }`,
      { variables: { input: { username, password: testPassword, isShared } }, headers },
    )
  ).data.signIn;
const lastSession = async () =>
  (await api.database.select().from(session).orderBy(desc(session.id)).limit(1))[0] ?? null;

test('the token of a sign-in has the next one recognised', async () => {
  const { deviceToken } = await signIn({});
  const known = (await api.database.select().from(device)).length;
  expect(await signIn({ 'x-device-token': deviceToken })).toMatchObject({ deviceToken: null });
  expect((await api.database.select().from(device)).length).toBe(known);
});

test('a shared computer is said so, and keeps nothing', async () => {
  expect(await signIn({}, true)).toMatchObject({ deviceToken: null, idleSeconds: 600, isShared: true });
});

test.each([
  ['the portal’s word', { 'x-portal-key': portalKey }, '203.0.113.9'],
  ['a stranger’s word', { 'x-portal-key': 'a key of thirty-two characters or less' }, null],
  ['nobody’s word', {}, null],
])('by %s the address is %s', async (_name, headers, address) => {
  await signIn({ 'x-customer-address': '203.0.113.9', ...headers });
  expect(await lastSession()).toMatchObject({ address });
});

test('what is no address is none', async () => {
  await signIn({ 'x-customer-address': '<script>', 'x-portal-key': portalKey });
  expect(await lastSession()).toMatchObject({ address: null });
});
