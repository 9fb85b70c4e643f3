import type { ChargeRequest, PaymentProcessor } from '@demarc/billing';
import { newId } from '@demarc/database';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createProcessorHandlers, createProcessorState } from '../../../apps/sandbox/src/processor/index.ts';
import { type HandlerServer, serveHandlers } from '../../../apps/sandbox/src/serve-handlers.ts';
import { createStripeProcessor } from './create-stripe-processor.ts';

const state = createProcessorState({ silenceMs: 5_000 });
let server: HandlerServer;
let processor: PaymentProcessor;
let customerId: string;
const since = new Date(Date.now() - 60_000);

beforeAll(async () => {
  const onError = (error: unknown) => {
    throw error;
  };
  server = await serveHandlers(createProcessorHandlers(state), { host: '127.0.0.1', port: 0, onError });
  processor = createStripeProcessor({ secretKey: 'sk_test_1', apiBase: server.url, timeoutMs: 300 });
  const made = await processor.createCustomer({ accountId: newId(), accountNumber: '100' });
  if (made.outcome !== 'created') throw new Error('The sandbox made no customer.');
  customerId = made.customerId;
});

afterAll(() => server.close());

const charge = (lastFour: string, changes: Partial<ChargeRequest> = {}): ChargeRequest => ({
  paymentId: newId(),
  amountMinor: 8_420,
  currency: 'USD',
  customerId,
  cardToken: `pm_visa_${lastFour}_1230_test`,
  description: 'Payment P-0000-0000',
  ...changes,
});

/** How often a payment's card was charged. */
const chargesOf = ({ paymentId }: ChargeRequest) => {
  const intents = [...state.paymentIntents.values()].filter(({ metadata }) => metadata.payment_id === paymentId);
  return state.charges.filter(({ paymentIntentId }) => intents.some(({ id }) => id === paymentIntentId)).length;
};

test('A charge goes through, is found again, and asked for again is the same one', async () => {
  const request = charge('4242');
  const answer = await processor.charge(request);
  expect(answer).toEqual({ outcome: 'succeeded', processorPaymentId: expect.stringMatching(/^pi_/) });
  expect(await processor.charge(request)).toEqual(answer);
  expect(await processor.findCharge({ ...request, since })).toEqual(answer);
  expect(chargesOf(request)).toBe(1);
});

test('An answer that takes too long leaves the outcome unknown; the charge is found afterwards', async () => {
  const request = charge('4087');
  expect(await processor.charge(request)).toEqual({ outcome: 'unknown' });
  expect(await processor.findCharge({ ...request, since })).toMatchObject({ outcome: 'succeeded' });
  expect(await processor.charge(request)).toMatchObject({ outcome: 'succeeded' });
  expect(chargesOf(request)).toBe(1);
});

test('A request that got lost is absent at the processor, and charges when it is sent again', async () => {
  const request = charge('5043');
  expect(await processor.charge(request)).toEqual({ outcome: 'unknown' });
  expect(await processor.findCharge({ ...request, since })).toEqual({ outcome: 'absent' });
  expect(await processor.charge(request)).toMatchObject({ outcome: 'succeeded' });
  expect(chargesOf(request)).toBe(1);
});

test('Ten requests for one payment at once charge once; none of them is taken for declined', async () => {
  const request = charge('4242');
  const answers = await Promise.all(Array.from({ length: 10 }, () => processor.charge(request)));
  expect(answers.map(({ outcome }) => outcome)).toContain('succeeded');
  expect(answers.map(({ outcome }) => outcome)).not.toContain('declined');
  expect(chargesOf(request)).toBe(1);
});

test('A decline keeps its code, also when it is found later', async () => {
  const request = charge('9995');
  const answer = await processor.charge(request);
  expect(answer).toMatchObject({ outcome: 'declined', declineCode: 'insufficient_funds' });
  expect(await processor.findCharge({ ...request, since })).toEqual(answer);
});

test('What the processor does not take as a request moves no money, and is final', async () => {
  expect(await processor.charge(charge('4242', { amountMinor: 10 }))).toMatchObject({
    declineCode: 'amount_too_small',
  });
  expect(await processor.charge(charge('4242', { cardToken: 'pm_nobody' }))).toMatchObject({
    declineCode: 'resource_missing',
  });
});

test('One key for two payments and a wrong secret key are for the operator to mend', async () => {
  const request = charge('4242');
  await processor.charge(request);
  await expect(processor.charge({ ...request, amountMinor: 1_000 })).rejects.toThrow('idempotent');
  const stranger = createStripeProcessor({ secretKey: 'wrong', apiBase: server.url });
  await expect(stranger.charge(charge('4242'))).rejects.toThrow('Invalid API Key');
});

test('A processor that is not there leaves the outcome unknown', async () => {
  const nowhere = createStripeProcessor({ secretKey: 'sk_test_1', apiBase: 'http://127.0.0.1:9', timeoutMs: 300 });
  expect(await nowhere.charge(charge('4242'))).toEqual({ outcome: 'unknown' });
  expect(await nowhere.findCharge({ ...charge('4242'), since })).toEqual({ outcome: 'unknown' });
  expect(await nowhere.attachCard({ customerId, cardToken: 'pm_1' })).toEqual({ outcome: 'unavailable' });
  expect(await nowhere.createCustomer({ accountId: '1', accountNumber: '1' })).toEqual({ outcome: 'unavailable' });
});

test('One account is one customer, however often it is made', async () => {
  const account = { accountId: newId(), accountNumber: '200' };
  const first = await processor.createCustomer(account);
  expect(await processor.createCustomer(account)).toEqual(first);
});

test('A payment is found behind a hundred newer ones', async () => {
  const request = charge('4242', { customerId: 'cus_busy' });
  const answer = await processor.charge(request);
  const [oldest] = [...state.paymentIntents.values()].slice(-1);
  if (!oldest) throw new Error('The charge made no payment intent.');
  for (let count = 0; count < 120; count += 1) {
    state.paymentIntents.set(`pi_newer${count}`, { ...oldest, id: `pi_newer${count}`, metadata: {} });
  }
  expect(await processor.findCharge({ ...request, since })).toEqual(answer);
});
