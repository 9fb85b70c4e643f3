import { createTestAccount, type TestAccount } from '@demarc/database/testing';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { generate } from 'otplib';
import { createTestApi, type TestApi, testPassword } from '../testing/test-api.ts';

let api: TestApi;
let home: TestAccount;

beforeAll(async () => {
  api = await createTestApi();
  home = await createTestAccount(api.database);
});
afterAll(() => api.close());

const startMutation = `mutation Start($input: StartRegistrationInput!) { startRegistration(input: $input) {
  __typename ... on Error { code message } ... on StartRegistrationSuccess { registrationId sentTo expiresAt } } }`;
const completeMutation = `mutation Complete($input: CompleteRegistrationInput!) { completeRegistration(input: $input) {
  __typename ... on Error { code message } ... on CompleteRegistrationSuccess { username } } }`;
const signInMutation = `mutation In($input: SignInInput!) { signIn(input: $input) {
  __typename ... on Error { code message } ... on SignInSuccess { sessionToken assurance expiresAt } } }`;
const verifyMutation = `mutation Verify($input: VerifyTotpInput!) { verifyTotp(input: $input) {
  __typename ... on Error { code message } ... on SignInSuccess { sessionToken assurance } } }`;
const enrolMutation =
  'mutation { startTotpEnrolment { ... on StartTotpEnrolmentSuccess { secret uri } ... on Error { code } } }';
const confirmMutation = `mutation Confirm($input: ConfirmTotpEnrolmentInput!) { confirmTotpEnrolment(input: $input) {
  __typename ... on ConfirmTotpEnrolmentSuccess { sessionToken viewer { username givenName hasTotp assurance } } } }`;
const viewerQuery = '{ viewer { id username givenName hasTotp assurance accounts { accountNumber viewerRole } } }';

const send = async (query: string, input: object, token?: string) =>
  (await api.ask(query, { variables: { input }, token })).data;
const codeNow = (secret: string) => generate({ secret, epoch: Math.floor(api.clock.now().getTime() / 1000) });

/** The newest code mailed to the account, from the job that delivers it. */
async function mailedCode(): Promise<string> {
  const rows = await api.database.execute<{ code: string }>(
    `select payload -> 'secrets' ->> 'code' as code from graphile_worker._private_jobs
     where payload ->> 'accountId' = '${home.accountId}' order by id desc limit 1`,
  );
  return rows[0]?.code ?? '';
}

test('a customer registers, signs in, turns on two-step sign-in and signs in with it', async () => {
  const lookup = { byAccountNumber: { accountNumber: home.accountNumber, postcode: '12207' } };
  const { startRegistration: started } = await send(startMutation, { lookup });
  expect(started).toMatchObject({
    registrationId: expect.stringMatching(/^reg_/),
    sentTo: `${home.email[0]}••••@example.com`,
  });
  const credentials = { username: 'ada.byron', password: testPassword };
  const registration = { registrationId: started.registrationId, code: await mailedCode(), ...credentials };
  expect((await send(completeMutation, registration)).completeRegistration).toEqual({
    __typename: 'CompleteRegistrationSuccess',
    username: 'ada.byron',
  });

  const { signIn: first } = await send(signInMutation, credentials);
  expect(first).toMatchObject({ assurance: 'FULL', expiresAt: '2026-04-01T00:00:00.000Z' });
  const token = first.sessionToken;
  const person = { username: 'ada.byron', givenName: 'Ada', assurance: 'FULL' };
  expect((await api.ask(viewerQuery, { token })).data.viewer).toMatchObject({
    ...person,
    hasTotp: false,
    accounts: [{ accountNumber: home.accountNumber, viewerRole: 'OWNER' }],
  });

  const { secret } = (await api.ask(enrolMutation, { token })).data.startTotpEnrolment;
  const { confirmTotpEnrolment: confirmed } = await send(confirmMutation, { code: await codeNow(secret) }, token);
  expect(confirmed.viewer).toEqual({ ...person, hasTotp: true });
  expect(
    (await api.ask('mutation { signOut { signedOut } }', { token: confirmed.sessionToken })).data.signOut.signedOut,
  ).toBe(true);

  api.clock.advance({ seconds: 30 });
  const { signIn: second } = await send(signInMutation, credentials);
  expect(second.assurance).toBe('PASSWORD');
  const owing = second.sessionToken;
  expect((await api.ask(viewerQuery, { token: owing })).codes).toEqual(['SECOND_FACTOR_REQUIRED']);
  expect((await api.ask('{ viewer { assurance } }', { token: owing })).data.viewer).toEqual({ assurance: 'PASSWORD' });
  const { verifyTotp: verified } = await send(verifyMutation, { code: await codeNow(secret) }, owing);
  expect(verified).toMatchObject({ __typename: 'SignInSuccess', assurance: 'FULL' });
  expect((await api.ask('{ viewer { assurance } }', { token: owing })).codes).toEqual(['UNAUTHENTICATED']);
  expect((await api.ask(viewerQuery, { token: verified.sessionToken })).data.viewer).toMatchObject(person);
});

test('a known and an unknown username are answered by the same bytes', async () => {
  const { username } = await api.signIn((await createTestAccount(api.database)).accountId);
  const answers = await Promise.all(
    [username, username.toUpperCase(), 'nobody.here'].map((name) =>
      api.ask(signInMutation, { variables: { input: { username: name, password: 'wrong-Harbor-42-lantern' } } }),
    ),
  );
  expect(new Set(answers.map((answer) => `${answer.status} ${answer.text}`)).size).toBe(1);
});

test.each(['\0', '\ud800', 'x'.repeat(20_000), ''])('poison %# gets an answer', async (text) => {
  const answers = await Promise.all([
    send(signInMutation, { username: text, password: text }),
    send(startMutation, { lookup: { byAccountNumber: { accountNumber: text, postcode: text } } }),
    send(completeMutation, { registrationId: text, code: text, username: text, password: text }),
  ]);
  for (const data of answers) {
    const [result] = Object.values(data as Record<string, { __typename: string }>);
    expect(result?.__typename).toMatch(/Error$/);
  }
});

test('no log line holds a password, a code or a token', () => {
  const lines = api.logged.join('\n');
  expect(lines).not.toContain(testPassword);
  expect(lines).not.toMatch(/ses_[\w-]{43}/);
});

test.each(['owner', 'manager', 'viewer'] as const)('a %s is not called by another person’s name', async (role) => {
  const { accountId } = await createTestAccount(api.database);
  const { token, username } = await api.signIn(accountId, role);
  const { viewer } = (await api.ask(viewerQuery, { token })).data;
  expect(viewer.givenName).toBe(role === 'owner' ? 'Ada' : username);
});
