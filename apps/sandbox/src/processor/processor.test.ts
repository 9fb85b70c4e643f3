import { expect, test } from '@jest/globals';
import { getResponse } from 'msw';
import { createProcessorHandlers, createProcessorState } from './index.ts';
import type { PaymentIntent } from './processor-state.ts';
import { brandOf, hasRightCheckDigit, testCards } from './test-cards.ts';

const state = createProcessorState();
const handlers = createProcessorHandlers(state);

/** What any answer may hold that is looked at here. */
type Body = Partial<PaymentIntent> & { readonly error?: { readonly type: string; readonly code?: string } };

async function send(path: string, options: { form?: Record<string, string>; key?: string; secret?: string } = {}) {
  const { form, key, secret = 'sk_test_1' } = options;
  const request = new Request(`http://localhost:4010${path}`, {
    method: form ? 'POST' : 'GET',
    headers: { authorization: `Bearer ${secret}`, ...(key ? { 'idempotency-key': key } : {}) },
    ...(form ? { body: new URLSearchParams(form) } : {}),
  });
  const response = await getResponse(handlers, request, { quiet: true });
  if (!response) throw new Error(`Nothing answers ${path}.`);
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json');
  const body: Body = isJson ? JSON.parse(text) : {};
  return { status: response.status, response, text, body };
}

const cardForm = (number: string, changes: Record<string, string> = {}) => ({
  type: 'card',
  'card[number]': number,
  'card[exp_month]': '12',
  'card[exp_year]': '2040',
  'card[cvc]': '123',
  ...changes,
});

test('The test cards have right check digits and the brands they are shown with', () => {
  for (const number of Object.keys(testCards)) expect(hasRightCheckDigit(number)).toBe(true);
  expect(Object.keys(testCards).slice(0, 3).map(brandOf).sort()).toEqual(['amex', 'mastercard', 'visa']);
});

test('A card becomes a token with the browser’s key; its number is kept nowhere', async () => {
  const { status, body } = await send('/v1/payment_methods', {
    form: cardForm('5555 5555 5555 4444'),
    secret: 'pk_test_1',
  });
  expect(status).toBe(200);
  expect(body).toMatchObject({
    id: expect.stringMatching(/^pm_/),
    card: { brand: 'mastercard', last4: '4444', exp_year: 2040 },
  });
  expect(JSON.stringify([...state.paymentMethods, ...state.answers])).not.toContain('5555555555554444');
});

test.each([
  ['incorrect_number', cardForm('4242424242424241')],
  ['invalid_expiry_month', cardForm('4242424242424242', { 'card[exp_month]': '13' })],
  ['invalid_expiry_year', cardForm('4242424242424242', { 'card[exp_year]': '2020' })],
  ['incorrect_cvc', cardForm('4242424242424242', { 'card[cvc]': '1' })],
])('A card that cannot be is refused: %s', async (code, form) => {
  const { status, body } = await send('/v1/payment_methods', { form, secret: 'pk_test_1' });
  expect([status, body.error?.code]).toEqual([402, code]);
});

test('The browser’s key opens nothing but the making of tokens', async () => {
  const charge = { amount: '100', currency: 'usd' };
  expect((await send('/v1/payment_intents', { form: charge, secret: 'pk_test_1' })).status).toBe(401);
  expect((await send('/v1/payment_intents', { secret: 'pk_test_1' })).status).toBe(401);
  expect((await send('/v1/customers', { form: {}, secret: '' })).status).toBe(401);
});

test('A key at work is in use, a key that was used replays its answer, and takes no other fields', async () => {
  const form = {
    amount: '900',
    currency: 'usd',
    confirm: 'true',
    payment_method: 'pm_visa_4242_1240_a',
    'metadata[payment_id]': 'p1',
  };
  const both = await Promise.all([1, 2].map(() => send('/v1/payment_intents', { form, key: 'k1' })));
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  const again = await send('/v1/payment_intents', { form, key: 'k1' });
  expect(again.body).toEqual(both.find(({ status }) => status === 200)?.body);
  expect(again.response.headers.get('idempotent-replayed')).toBe('true');
  const other = await send('/v1/payment_intents', { form: { ...form, amount: '901' }, key: 'k1' });
  expect([other.status, other.body.error?.type]).toEqual([400, 'idempotency_error']);
  expect(state.charges.filter(({ amount }) => amount === 900)).toHaveLength(1);
});

test('A payment intent made without confirming is charged when it is confirmed, once', async () => {
  const form = { amount: '700', currency: 'usd', payment_method: 'pm_visa_4242_1240_b' };
  const { body } = await send('/v1/payment_intents', { form });
  expect(body).toMatchObject({ status: 'requires_confirmation', amount_received: 0 });
  expect((await send(`/v1/payment_intents/${body.id}/confirm`, { form: {} })).body).toMatchObject({
    status: 'succeeded',
  });
  expect((await send(`/v1/payment_intents/${body.id}/confirm`, { form: {} })).status).toBe(400);
  expect((await send(`/v1/payment_intents/${body.id}`)).body).toMatchObject({ amount_received: 700 });
});

test('The stand-in of Stripe.js and its card form are served', async () => {
  for (const [path, type] of [
    ['/v3/', 'text/javascript'],
    ['/v3/card-frame', 'text/html'],
    ['/v3/card-frame.js', 'text/javascript'],
  ] as const) {
    const { status, response, text } = await send(path);
    expect([status, response.headers.get('content-type')]).toEqual([200, `${type}; charset=utf-8`]);
    expect(text.length).toBeGreaterThan(500);
  }
});
