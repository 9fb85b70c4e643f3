/** @jest-environment node */
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type StandInApi, startStandInApi } from '../../lib/testing/stand-in-api.ts';
import { formOf, jar, redirectOf } from '../../lib/testing/stand-in-request.ts';

const { startRegistrationAction } = await import('./start-registration-action.ts');
const { completeRegistrationAction } = await import('./complete-registration-action.ts');
const { untouched } = await import('./registration-state.ts');

const lookup = { by: 'account-number', accountNumber: '8260 1122', postcode: '12207' };
const choice = { code: '123 456', username: 'dana.whitfield', password: 'correct-Harbor-42-lantern' };
const pending = { registrationId: 'reg_1', sentTo: 'd••••@example.com', expiresAt: '2099-01-01T00:00:00.000Z' };
const failure = (typename: string, field?: string) => ({
  __typename: typename,
  code: 'CODE',
  message: `Said by ${typename}.`,
  ...(field ? { field } : {}),
});

let api: StandInApi;

beforeAll(async () => {
  api = await startStandInApi();
  Object.assign(process.env, {
    API_URL: api.url,
    NEXTAUTH_URL: 'http://localhost:3000',
    NEXTAUTH_SECRET: 'a secret of thirty-two characters and more',
  });
});

afterAll(() => api.close());

beforeEach(() => {
  jar.clear();
  api.received.length = 0;
});

const keepPending = () => jar.set('demarc.registration', JSON.stringify(pending));

test('a found account leads to the second step, which knows where the code went', async () => {
  api.answer('StartRegistration', {
    data: { startRegistration: { __typename: 'StartRegistrationSuccess', ...pending } },
  });
  expect(await redirectOf(startRegistrationAction(untouched, formOf(lookup)))).toBe('/register/verify');
  expect(JSON.parse(jar.get('demarc.registration') ?? '')).toEqual(pending);
  expect(api.received[0]?.variables).toEqual({
    input: { lookup: { byAccountNumber: { accountNumber: '8260 1122', postcode: '12207' } }, channel: 'EMAIL' },
  });
});

test('an address is looked for as an address; the code goes where it was asked for', async () => {
  const address = {
    by: 'address',
    channel: 'SMS',
    line1: '14 Alder St',
    line2: 'Apt 4B',
    postcode: '12207',
    familyName: 'Whitfield',
  };
  await redirectOf(startRegistrationAction(untouched, formOf(address)));
  expect(api.received[0]?.variables).toEqual({
    input: {
      lookup: {
        byServiceAddress: { line1: '14 Alder St', line2: 'Apt 4B', postcode: '12207', familyName: 'Whitfield' },
      },
      channel: 'SMS',
    },
  });
});

test.each(['AccountNotMatchedError', 'AlreadyRegisteredError', 'TooManyAttemptsError'])(
  '%s is said about the whole form, which keeps what was typed',
  async (typename) => {
    api.answer('StartRegistration', { data: { startRegistration: failure(typename) } });
    const state = await startRegistrationAction(untouched, formOf(lookup));
    expect(state.message).toBe(`Said by ${typename}.`);
    expect(state.values).toMatchObject({ accountNumber: '8260 1122', postcode: '12207' });
  },
);

test.each([
  ['byAccountNumber.postcode', { message: null, fieldErrors: { postcode: 'Said by InvalidInputError.' } }],
  ['lookup', { message: 'Said by InvalidInputError.', fieldErrors: {} }],
])('what is wrong with %s is said where it can be put right', async (field, expected) => {
  api.answer('StartRegistration', { data: { startRegistration: failure('InvalidInputError', field) } });
  expect(await startRegistrationAction(untouched, formOf(lookup))).toMatchObject(expected);
});

test('a proved code leads to sign-in, and the registration is forgotten', async () => {
  keepPending();
  api.answer('CompleteRegistration', {
    data: { completeRegistration: { __typename: 'CompleteRegistrationSuccess', username: 'dana.whitfield' } },
  });
  expect(await redirectOf(completeRegistrationAction(untouched, formOf(choice)))).toBe('/sign-in?notice=registered');
  expect(api.received[0]?.variables).toEqual({ input: { registrationId: 'reg_1', ...choice } });
  expect(jar.has('demarc.registration')).toBe(false);
});

test.each([
  ['InvalidCodeError', 'code'],
  ['UsernameTakenError', 'username'],
  ['WeakPasswordError', 'password'],
])('%s is said at the %s', async (typename, field) => {
  keepPending();
  api.answer('CompleteRegistration', { data: { completeRegistration: failure(typename) } });
  const state = await completeRegistrationAction(untouched, formOf(choice));
  expect(state).toEqual({
    message: null,
    fieldErrors: { [field]: `Said by ${typename}.` },
    values: { code: '123 456', username: 'dana.whitfield' },
  });
});

test('TooBusyError and a field nobody knows are said about the whole form; the password never comes back', async () => {
  keepPending();
  for (const body of [failure('TooBusyError'), failure('InvalidInputError', 'registrationId')]) {
    api.answer('CompleteRegistration', { data: { completeRegistration: body } });
    const state = await completeRegistrationAction(untouched, formOf(choice));
    expect(state.message).toBe(body.message);
    expect(JSON.stringify(state)).not.toContain(choice.password);
  }
});

test('without a registration begun, the customer begins', async () => {
  expect(await redirectOf(completeRegistrationAction(untouched, formOf(choice)))).toBe('/register?notice=expired');
  jar.set('demarc.registration', 'not what we wrote');
  expect(await redirectOf(completeRegistrationAction(untouched, formOf(choice)))).toBe('/register?notice=expired');
  expect(api.received).toEqual([]);
});
