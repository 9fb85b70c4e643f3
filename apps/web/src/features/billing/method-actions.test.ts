/** @jest-environment node */
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { encode } from 'next-auth/jwt';
import { type StandInApi, startStandInApi } from '../../lib/testing/stand-in-api.ts';
import { formOf, jar, redirectOf } from '../../lib/testing/stand-in-request.ts';

const { makeMethodDefaultAction, removeMethodAction, renameMethodAction } = await import('./method-actions.ts');
const { notAsked } = await import('../step-up/stepped.ts');

const secret = 'a secret of thirty-two characters and more';
const expiresAt = '2099-01-01T00:00:00.000Z';
const begun = notAsked({ message: null });
const card = { paymentMethodId: 'method_1' };
const success = (name: string, field: string) => ({ data: { [field]: { __typename: `${name}Success` } } });

let api: StandInApi;

beforeAll(async () => {
  api = await startStandInApi();
  Object.assign(process.env, { API_URL: api.url, NEXTAUTH_URL: 'http://localhost:3000', NEXTAUTH_SECRET: secret });
  jar.set('demarc.session', await encode({ token: { sessionToken: 'token-1', assurance: 'FULL', expiresAt }, secret }));
});
afterAll(() => api.close());
beforeEach(() => {
  api.received.length = 0;
});

test.each([
  ['Joint account', 'Joint account'],
  ['', null],
])('a name typed as "%s" is sent as %p, and the list says that it is saved', async (typed, label) => {
  api.answer('RenamePaymentMethod', success('RenamePaymentMethod', 'renamePaymentMethod'));
  expect(await redirectOf(renameMethodAction(begun, formOf({ ...card, label: typed })))).toBe(
    '/billing/methods?done=renamed',
  );
  expect(api.received[0]?.variables).toEqual({ input: { ...card, label } });
});

test('the default is changed once who asks has confirmed that it is them', async () => {
  const stepUpRequired = { code: 'STEP_UP_REQUIRED', ways: ['password'] };
  api.answer('MakePaymentMethodDefault', { errors: [{ extensions: stepUpRequired }] });
  const asked = await makeMethodDefaultAction(begun, formOf(card));
  expect(asked.ask?.ways).toEqual(['password']);
  const renewal = { __typename: 'StepUpSuccess', sessionToken: 'token-2', assurance: 'FULL', expiresAt };
  api.answer('StepUp', { data: { stepUp: renewal } });
  api.answer('MakePaymentMethodDefault', success('MakePaymentMethodDefault', 'makePaymentMethodDefault'));
  expect(await redirectOf(makeMethodDefaultAction(asked, formOf({ stepUpPassword: 'of mine' })))).toBe(
    '/billing/methods?done=default',
  );
  expect(api.received.at(-1)?.variables).toEqual({ input: card });
});

test('one in use is not removed, and the form says why', async () => {
  const message = 'Autopay or a planned payment uses it.';
  const inUse = { __typename: 'PaymentMethodInUseError', code: 'PAYMENT_METHOD_IN_USE', message };
  api.answer('RemovePaymentMethod', { data: { removePaymentMethod: inUse } });
  expect(await removeMethodAction(begun, formOf(card))).toEqual(notAsked({ message }));
  api.answer('RemovePaymentMethod', success('RemovePaymentMethod', 'removePaymentMethod'));
  expect(await redirectOf(removeMethodAction(begun, formOf(card)))).toBe('/billing/methods?done=removed');
});
