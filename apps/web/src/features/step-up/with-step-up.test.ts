/** @jest-environment node */
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { encode } from 'next-auth/jwt';
import { type StandInApi, startStandInApi } from '../../lib/testing/stand-in-api.ts';
import { formOf, jar, redirectOf } from '../../lib/testing/stand-in-request.ts';

const { orderPlanChangeAction } = await import('../service/order-plan-change-action.ts');
const { notAsked } = await import('./stepped.ts');
const { readSession } = await import('../../lib/session.ts');

const secret = 'a secret of thirty-two characters and more';
const expiresAt = '2099-01-01T00:00:00.000Z';
const order = { subscriptionId: 'sub_1', offeringId: 'offer_1', amountMinor: '8500', currency: 'USD' };
const begun = notAsked({ message: null });
const stepUpRequired = { code: 'STEP_UP_REQUIRED', ways: ['totp', 'passkey', 'unheard-of'] };
const refusal = { __typename: 'StepUpRefusedError', code: 'STEP_UP_REFUSED', message: 'That code is not right.' };
const renewal = { __typename: 'StepUpSuccess', sessionToken: 'token-2', assurance: 'FULL', expiresAt };

let api: StandInApi;

const signIn = async (sessionToken: string, end = expiresAt) =>
  jar.set('demarc.session', await encode({ token: { sessionToken, assurance: 'FULL', expiresAt: end }, secret }));

beforeAll(async () => {
  api = await startStandInApi();
  Object.assign(process.env, { API_URL: api.url, NEXTAUTH_URL: 'http://localhost:3000', NEXTAUTH_SECRET: secret });
});
afterAll(() => api.close());
beforeEach(async () => {
  jar.clear();
  await signIn('token-1');
  api.received.length = 0;
  api.answer('OrderPlanChange', { errors: [{ extensions: stepUpRequired }] });
  api.answer('StepUp', { data: { stepUp: renewal } });
});

/** Sends the order, and is asked to confirm. */
async function asked() {
  const stepped = await orderPlanChangeAction(begun, formOf(order));
  if (!stepped.ask) throw new Error('Nothing was asked.');
  return { ...stepped, ask: stepped.ask };
}

const succeed = () =>
  api.answer('OrderPlanChange', {
    data: { orderPlanChange: { __typename: 'OrderPlanChangeSuccess', order: { id: 'order_1' } } },
  });

test('an action that wants a recent factor asks for it, in the ways that are open', async () => {
  expect((await asked()).ask).toMatchObject({ ways: ['totp', 'passkey'], message: null });
});

test('what was sent waits sealed: nothing of it can be read', async () => {
  const { ask } = await asked();
  expect(ask.sealed).not.toContain('offer_1');
  const parts = ask.sealed.split('.').map((part) => Buffer.from(part, 'base64url').toString());
  expect(parts.join('\n')).not.toContain('offer_1');
});

test('after the factor the same form is sent again, under the new token, and leads where it would have led', async () => {
  const waiting = await asked();
  succeed();
  expect(await redirectOf(orderPlanChangeAction(waiting, formOf({ stepUpCode: '123 456' })))).toBe(
    '/services?done=ordered',
  );
  const [first, stepUp, again] = api.received;
  expect(stepUp?.variables).toEqual({ input: { totpCode: '123 456' } });
  expect(again).toEqual({ ...first, authorization: 'Bearer token-2' });
  expect(await readSession()).toEqual({ sessionToken: 'token-2', assurance: 'FULL', expiresAt });
});

test('a wrong factor is asked for again, and the form goes on waiting', async () => {
  const waiting = await asked();
  api.answer('StepUp', { data: { stepUp: refusal } });
  const still = await orderPlanChangeAction(waiting, formOf({ stepUpRecoveryCode: '7K2MQ-X04BD' }));
  expect(still.ask).toEqual({ ...waiting.ask, message: refusal.message });
  expect(api.received.map(({ operation }) => operation)).toEqual(['OrderPlanChange', 'StepUp']);
  expect((await readSession())?.sessionToken).toBe('token-1');
});

test('nothing filled in asks the API nothing', async () => {
  const waiting = await asked();
  expect((await orderPlanChangeAction(waiting, formOf({ stepUpCode: ' ' }))).ask?.message).toMatch(/Fill in/);
  expect(api.received).toHaveLength(1);
});

test.each([
  ['of another sign-in', (sealed: string) => signIn('token-9', '2099-02-02T00:00:00.000Z').then(() => sealed)],
  ['that was changed', async (sealed: string) => `${sealed.slice(0, -2)}AA`],
  ['that is a session’s cookie', async () => jar.get('demarc.session') ?? ''],
])('a sealed form %s is not sent', async (_name, change) => {
  const waiting = await asked();
  succeed();
  const sealed = await change(waiting.ask.sealed);
  const after = await orderPlanChangeAction(
    { ...waiting, ask: { ...waiting.ask, sealed } },
    formOf({ stepUpCode: '123456' }),
  );
  expect(after.ask?.message).toMatch(/Fill the form in again/);
  expect(api.received.filter(({ operation }) => operation === 'OrderPlanChange')).toHaveLength(1);
});
