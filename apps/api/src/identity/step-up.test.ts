import { createTestAccount, type TestAccount } from '@demarc/database/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { generate } from 'otplib';
import { createTestApi, type TestApi, testPassword } from '../testing/test-api.ts';

let api: TestApi;
let home: TestAccount;
let token: string;

beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  home = await createTestAccount(api.database);
  ({ token } = await api.signIn(home.accountId));
});

const startEnrolment = 'mutation { startTotpEnrolment { __typename ... on StartTotpEnrolmentSuccess { secret } } }';
const confirmEnrolment = `mutation Confirm($input: ConfirmTotpEnrolmentInput!) {
  confirmTotpEnrolment(input: $input) { __typename } }`;
const stepUpMutation = `mutation Up($input: StepUpInput!) { stepUp(input: $input) {
  __typename ... on Error { code message } ... on StepUpSuccess { sessionToken assurance expiresAt } } }`;

const stepUp = async (input: object, as = token) =>
  (await api.ask(stepUpMutation, { token: as, variables: { input } })).data.stepUp;
const start = (as = token) => api.ask(startEnrolment, { token: as });
const codeNow = (secret: string) => generate({ secret, epoch: Math.floor(api.clock.now().getTime() / 1000) });

test('what is sensitive goes on within five minutes of signing in, and is refused whole after', async () => {
  api.clock.advance({ minutes: 5 });
  expect((await start()).data.startTotpEnrolment.__typename).toBe('StartTotpEnrolmentSuccess');
  api.clock.advance({ seconds: 1 });
  const refused = await start();
  expect(refused.codes).toEqual(['STEP_UP_REQUIRED']);
  expect(JSON.parse(refused.text).errors[0].extensions).toEqual({ code: 'STEP_UP_REQUIRED', ways: ['password'] });
  // Nothing of such a document runs, what is not sensitive neither.
  const mixed = await api.ask('mutation { signOut { signedOut } startTotpEnrolment { __typename } }', { token });
  expect(mixed.codes).toEqual(['STEP_UP_REQUIRED']);
  expect((await api.ask('{ viewer { id } }', { token })).codes).toEqual([]);
});

test('after the password it goes on, under another token; the one before has ended', async () => {
  api.clock.advance({ minutes: 6 });
  expect(await stepUp({ password: 'wrong-Harbor-42-lantern' })).toMatchObject({ code: 'STEP_UP_REFUSED' });
  expect((await start()).codes).toEqual(['STEP_UP_REQUIRED']);
  const renewed = await stepUp({ password: testPassword });
  expect(renewed).toMatchObject({ __typename: 'StepUpSuccess', assurance: 'FULL' });
  expect((await start(renewed.sessionToken)).codes).toEqual([]);
  expect((await start()).codes).toEqual(['UNAUTHENTICATED']);
});

test('a login with an authenticator app is asked for that, not for the password', async () => {
  const { secret } = (await start()).data.startTotpEnrolment;
  // Scanning and typing may take a while: the second step has a window of its own.
  api.clock.advance({ minutes: 10 });
  const input = { code: await codeNow(secret) };
  const confirmed = await api.ask(confirmEnrolment, { token, variables: { input } });
  expect(confirmed.data.confirmTotpEnrolment.__typename).toBe('ConfirmTotpEnrolmentSuccess');
});

test('a way has to be named, and one only', async () => {
  for (const input of [{}, { password: testPassword, totpCode: '123456' }, { password: null }]) {
    const answer = await api.ask(stepUpMutation, { token, variables: { input } });
    expect(answer.data?.stepUp.__typename ?? 'StepUpRefusedError').toBe('StepUpRefusedError');
  }
});
