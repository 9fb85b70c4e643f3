import { sql } from '@demarc/database/sql';
import { createTestAccount } from '@demarc/database/testing';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestApi, type TestApi, testPassword } from '../testing/test-api.ts';

const portalKey = 'a key of thirty-two characters or more';
const places = {
  find: async (address: string) => (address === '203.0.113.9' ? 'Albany, New York' : 'Lisbon, Portugal'),
};
let api: TestApi;

beforeAll(async () => {
  api = await createTestApi({ portalKey, places });
});
afterAll(() => api.close());

const signIn = async (username: string, address: string, password = testPassword) =>
  (
    await api.ask(
      `mutation In($input: SignInInput!) { signIn(input: $input) {
        __typename ... on SignInSuccess { sessionToken assurance } ... on Error { code } } }`,
      {
        variables: { input: { username, password } },
        headers: { 'x-portal-key': portalKey, 'x-customer-address': address },
      },
    )
  ).data.signIn;

test('a password guessed from afar reads nothing until the code that was mailed is shown', async () => {
  const { accountId } = await createTestAccount(api.database);
  const { username } = await api.signIn(accountId);
  await signIn(username, '203.0.113.9');
  api.clock.advance({ minutes: 30 });
  for (let time = 0; time < 5; time += 1) await signIn(username, '198.51.100.7', 'wrong-Harbor-42-lantern');
  const { sessionToken: token, assurance } = await signIn(username, '198.51.100.7');
  expect(assurance).toBe('PASSWORD');

  const owed = await api.ask('{ viewer { assurance secondFactors signInCodeSentTo } }', { token });
  const masked = expect.stringMatching(/^.••••@/);
  expect(owed.data.viewer).toEqual({ assurance: 'PASSWORD', secondFactors: [], signInCodeSentTo: masked });
  expect((await api.ask('{ viewer { username } }', { token })).codes).toEqual(['SECOND_FACTOR_REQUIRED']);

  const [job] = await api.database.execute<{ code: string }>(
    sql`select payload -> 'secrets' ->> 'code' as code from graphile_worker._private_jobs
      where payload ->> 'accountId' = ${accountId} and payload -> 'secrets' ->> 'code' is not null
      order by id desc limit 1`,
  );
  const show = async (code?: string) =>
    (
      await api.ask(
        `mutation Show($input: VerifySignInCodeInput!) { verifySignInCode(input: $input) {
          __typename ... on SignInSuccess { sessionToken assurance } ... on Error { code } } }`,
        { token, variables: { input: { code } } },
      )
    ).data.verifySignInCode;
  const wrong = job?.code === '0000 0000' ? '1111 1111' : '0000 0000';
  expect(await show(wrong)).toEqual({ __typename: 'InvalidCodeError', code: 'INVALID_CODE' });
  const opened = await show(job?.code);
  expect(opened).toMatchObject({ __typename: 'SignInSuccess', assurance: 'FULL' });
  const { data } = await api.ask('{ viewer { username signInCodeSentTo } }', { token: opened.sessionToken });
  expect(data.viewer).toEqual({ username, signInCodeSentTo: null });
});
