import { createTestAccount, type TestAccount } from '@demarc/database/testing';
import { createSoftPasskey } from '@demarc/identity/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { createTestApi, type TestApi, testPassword } from '../testing/test-api.ts';

const portalUrl = 'http://portal.example';

let api: TestApi;
let home: TestAccount;
let token: string;
let username: string;
let soft: ReturnType<typeof createSoftPasskey>;

beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  home = await createTestAccount(api.database);
  ({ token, username } = await api.signIn(home.accountId));
  soft = createSoftPasskey({ origin: portalUrl });
});

const startMutation = `mutation { startPasskeyEnrolment { __typename
  ... on StartPasskeyEnrolmentSuccess { challengeId optionsJson } } }`;
const finishMutation = `mutation Finish($input: FinishPasskeyEnrolmentInput!) { finishPasskeyEnrolment(input: $input) {
  __typename ... on Error { message } ... on FinishPasskeyEnrolmentSuccess {
    recoveryCodes sessionToken passkey { id name lastUsedAt } } } }`;
const useMutation = 'mutation { startPasskeyUse { ... on PasskeyUse { challengeId optionsJson } } }';
const signInMutation = `mutation In($input: SignInInput!) { signIn(input: $input) {
  ... on SignInSuccess { sessionToken assurance } } }`;
const passkeySignIn = `mutation In($input: SignInWithPasskeyInput!) { signInWithPasskey(input: $input) {
  __typename ... on SignInSuccess { sessionToken assurance } } }`;
const verifyMutation = `mutation Verify($input: VerifyPasskeyInput!) { verifyPasskey(input: $input) {
  __typename ... on SignInSuccess { sessionToken assurance } } }`;
const recoveryMutation = `mutation Recover($input: VerifyRecoveryCodeInput!) { verifyRecoveryCode(input: $input) {
  __typename ... on VerifyRecoveryCodeSuccess { sessionToken assurance recoveryCodesLeft } } }`;
const removeMutation = `mutation Remove($input: RemovePasskeyInput!) { removePasskey(input: $input) {
  __typename ... on RemovePasskeySuccess { viewer { secondFactors recoveryCodesLeft passkeys { id } } } } }`;

const send = async (operation: string, input: object, as?: string) => {
  const { data } = await api.ask(operation, { token: as, variables: { input } });
  return Object.values(data as object)[0];
};

async function enrol() {
  const started = (await api.ask(startMutation, { token })).data.startPasskeyEnrolment;
  const input = {
    challengeId: started.challengeId,
    answerJson: soft.create(started.optionsJson),
    name: 'Phone',
  };
  return send(finishMutation, input, token);
}

async function answer(as?: string, headers: Record<string, string> = {}) {
  const { challengeId, optionsJson } = (await api.ask(useMutation, { token: as, headers })).data.startPasskeyUse;
  return { optionsJson, input: { challengeId, answerJson: soft.get(optionsJson) } };
}

test('a passkey is enrolled, signs in alone and as second factor, is listed and removed', async () => {
  const enrolled = await enrol();
  expect(enrolled).toMatchObject({ __typename: 'FinishPasskeyEnrolmentSuccess', passkey: { name: 'Phone' } });
  expect(enrolled.recoveryCodes).toHaveLength(10);
  expect((await api.ask('{ viewer { id } }', { token })).codes).toEqual(['UNAUTHENTICATED']);

  const alone = await send(passkeySignIn, (await answer()).input);
  expect(alone).toMatchObject({ __typename: 'SignInSuccess', assurance: 'FULL' });

  const owing = await send(signInMutation, { username, password: testPassword });
  expect(owing.assurance).toBe('PASSWORD');
  const owed = await api.ask('{ viewer { assurance secondFactors } }', { token: owing.sessionToken });
  expect(owed.data.viewer).toEqual({ assurance: 'PASSWORD', secondFactors: ['PASSKEY'] });
  const second = await send(verifyMutation, (await answer(owing.sessionToken)).input, owing.sessionToken);
  expect(second).toMatchObject({ __typename: 'SignInSuccess', assurance: 'FULL' });

  const removed = await send(removeMutation, { passkeyId: enrolled.passkey.id }, second.sessionToken);
  expect(removed.viewer).toEqual({ secondFactors: [], recoveryCodesLeft: 0, passkeys: [] });
  expect((await send(passkeySignIn, (await answer()).input)).__typename).toBe('PasskeyRefusedError');
});

test('a recovery code takes its place once, and says how many are left', async () => {
  const { recoveryCodes } = await enrol();
  const [first, second] = [1, 2].map(() => send(signInMutation, { username, password: testPassword }));
  const result = await send(recoveryMutation, { code: recoveryCodes[3] }, (await first)?.sessionToken);
  expect(result).toMatchObject({ assurance: 'FULL', recoveryCodesLeft: 9 });
  expect(await send(recoveryMutation, { code: recoveryCodes[3] }, (await second)?.sessionToken)).toEqual({
    __typename: 'InvalidCodeError',
  });
});

test('whom a passkey is for comes from configuration, whatever the request says its host is', async () => {
  const { optionsJson } = await answer(undefined, { host: 'evil.example', 'x-forwarded-host': 'evil.example' });
  expect(JSON.parse(optionsJson)).toMatchObject({ rpId: 'portal.example', userVerification: 'required' });
});

test.each(['', '\0', '\ud800', '{}', 'x'.repeat(30_000)])('poison %# gets an answer', async (text) => {
  const { challengeId } = (await answer()).input;
  for (const input of [
    { challengeId, answerJson: text },
    { challengeId: text, answerJson: text },
  ]) {
    expect((await send(passkeySignIn, input)).__typename).toBe('PasskeyRefusedError');
  }
});

test('no log line holds a recovery code or an answer', async () => {
  const { recoveryCodes } = await enrol();
  const lines = api.logged.join('\n');
  for (const code of recoveryCodes) expect(lines).not.toContain(code);
  expect(lines).not.toContain('authenticatorData');
});
