import { expect, test } from '@jest/globals';
import { getResponse } from 'msw';
import { createProcessorHandlers, createProcessorState } from './index.ts';
import type { PaymentIntent } from './processor-state.ts';
import { brandOf, hasRightCheckDigit, testCards } from './test-cards.ts';

const state = createProcessorState();
const handlers = createProcessorHandlers(state);

/** What any answer may hold that is looked at here. */
type Body = Partial<PaymentIntent> & {
  readonly error?: { readonly type: string; readonly code?: string; readonly decline_code?: string };
};

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

/** What the frame sends: the fields that were typed, under `payment_method_data`. */
const typed = (type: string, fields: Record<string, string>) => ({
  'payment_method_data[type]': type,
  ...Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [`payment_method_data[${type}][${name}]`, value]),
  ),
});

const cardForm = (number: string, changes: Record<string, string> = {}) =>
  typed('card', { number, exp_month: '12', exp_year: '2040', cvc: '123', ...changes });

const accountForm = (account_number: string, routing_number = '110000000') =>
  typed('us_bank_account', { account_number, routing_number, account_holder_type: 'individual' });

/** Opens a setup with the operator's key and confirms it with the browser's. */
async function setUp(form: Record<string, string>) {
  const { body: setup } = await send('/v1/setup_intents', {
    form: {
      customer: 'cus_1',
      'allowed_payment_method_types[0]': 'card',
      'allowed_payment_method_types[1]': 'us_bank_account',
    },
  });
  const path = `/v1/setup_intents/${setup.id}`;
  const secret = { client_secret: setup.client_secret ?? '' };
  const confirmed = await send(`${path}/confirm`, { form: { ...form, ...secret }, secret: 'pk_test_1' });
  return { path, confirmed };
}

test('The test cards have right check digits and the brands they are shown with', () => {
  for (const number of Object.keys(testCards)) expect(hasRightCheckDigit(number)).toBe(true);
  expect(Object.keys(testCards).slice(0, 3).map(brandOf).sort()).toEqual(['amex', 'mastercard', 'visa']);
});

test('What was typed becomes a method with the browser’s key and the setup’s secret; its numbers are kept nowhere', async () => {
  const card = await setUp(cardForm('5555 5555 5555 4444'));
  expect(card.confirmed).toMatchObject({ status: 200, body: { status: 'succeeded' } });
  expect((await send(`${card.path}?expand[0]=payment_method`)).body).toMatchObject({
    payment_method: {
      id: expect.stringMatching(/^pm_mastercard_4444_1240_/),
      customer: 'cus_1',
      card: { brand: 'mastercard', last4: '4444', exp_year: 2040, wallet: null },
    },
  });
  const account = await setUp(accountForm('000123456789'));
  expect((await send(`${account.path}?expand[0]=payment_method`)).body).toMatchObject({
    payment_method: { us_bank_account: { bank_name: 'STRIPE TEST BANK', last4: '6789' } },
  });
  const kept = JSON.stringify([...state.paymentMethods, ...state.setupIntents, ...state.answers]);
  expect(kept).not.toMatch(/5555555555554444|000123456789/);
});

test('Without the setup’s secret the browser’s key neither reads nor confirms it', async () => {
  const { path } = await setUp({});
  const secret = 'pk_test_1';
  expect((await send(path, { secret })).status).toBe(401);
  const form = { ...cardForm('4242424242424242'), client_secret: 'seti_1_secret_guess' };
  expect((await send(`${path}/confirm`, { form, secret })).status).toBe(401);
});

test.each([
  ['routing_number_invalid', accountForm('000123456789', '110000001')],
  ['account_number_invalid', accountForm('12')],
])('A bank account that cannot be is refused: %s', async (code, form) => {
  const { status, body } = (await setUp(form)).confirmed;
  expect([status, body.error?.code]).toEqual([400, code]);
});

test.each([
  ['incorrect_number', cardForm('4242424242424241')],
  ['invalid_expiry_month', cardForm('4242424242424242', { exp_month: '13' })],
  ['invalid_expiry_year', cardForm('4242424242424242', { exp_year: '2020' })],
  ['incorrect_cvc', cardForm('4242424242424242', { cvc: '1' })],
  ['generic_decline', cardForm('4000000000000002')],
])('A card that cannot be is refused: %s', async (code, form) => {
  const { status, body } = (await setUp(form)).confirmed;
  expect([status, body.error?.decline_code]).toEqual([402, code]);
});

test('The browser’s key makes no charge, customer or setup, and lists nothing', async () => {
  const charge = { amount: '100', currency: 'usd' };
  expect((await send('/v1/payment_intents', { form: charge, secret: 'pk_test_1' })).status).toBe(401);
  expect((await send('/v1/payment_intents', { secret: 'pk_test_1' })).status).toBe(401);
  expect((await send('/v1/setup_intents', { form: {}, secret: 'pk_test_1' })).status).toBe(401);
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

test('The stand-in of Stripe.js and the pages it frames are served', async () => {
  for (const [path, type] of [
    ['/v3/', 'text/javascript'],
    ['/v3/payment-frame', 'text/html'],
    ['/v3/payment-frame.js', 'text/javascript'],
    ['/v3/payment-frame.css', 'text/css'],
    ['/v3/typed-fields.js', 'text/javascript'],
    ['/v3/challenge-frame', 'text/html'],
    ['/v3/challenge-frame.js', 'text/javascript'],
  ] as const) {
    const { status, response, text } = await send(path);
    expect([status, response.headers.get('content-type')]).toEqual([200, `${type}; charset=utf-8`]);
    expect(text.length).toBeGreaterThan(500);
  }
});
