import type { ChargeRequest, PaymentProcessor } from '@demarc/billing';
import { newId } from '@demarc/database';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { confirmSetup } from '../../../apps/sandbox/src/processor/confirm-setup.ts';
import { createProcessorHandlers, createProcessorState } from '../../../apps/sandbox/src/processor/index.ts';
import { settleBankDebit } from '../../../apps/sandbox/src/processor/settle-bank-debit.ts';
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
  methodToken: `pm_visa_${lastFour}_1230_test`,
  methodKind: 'card',
  isCustomerPresent: true,
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
  expect(await processor.charge(charge('4242', { methodToken: 'pm_nobody' }))).toMatchObject({
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
  expect(await nowhere.cancelCharge({ processorPaymentId: 'pi_1' })).toEqual({ outcome: 'unknown' });
  expect(await nowhere.createSetup({ customerId, accountId: '1', payLinkId: null, key: 'k' })).toEqual({
    outcome: 'unavailable',
  });
  expect(await nowhere.findSetup({ setupId: 'seti_1', customerId, accountId: '1', payLinkId: null })).toEqual({
    outcome: 'unavailable',
  });
  expect(await nowhere.detachMethod({ methodToken: 'pm_1' })).toEqual({ outcome: 'unavailable' });
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

test('A card that wants its customer asks them when they are there, and declines when they are not', async () => {
  const request = charge('3184');
  const answer = await processor.charge(request);
  expect(answer).toMatchObject({ outcome: 'requires_action', clientSecret: expect.stringMatching(/^pi_.*_secret_/) });
  if (answer.outcome !== 'requires_action') throw new Error(answer.outcome);
  const { processorPaymentId } = answer;
  expect(await processor.readPayment(processorPaymentId)).toMatchObject({ answer });
  expect(await processor.charge(charge('3184', { isCustomerPresent: false }))).toMatchObject({
    outcome: 'declined',
    declineCode: 'authentication_required',
  });
});

test('A charge that waits for its customer is given up for good, and one that was made is not', async () => {
  const waiting = await processor.charge(charge('3184'));
  const made = await processor.charge(charge('4242'));
  if (waiting.outcome !== 'requires_action' || made.outcome !== 'succeeded') throw new Error('Not as the cards say.');
  const given = { outcome: 'declined', processorPaymentId: waiting.processorPaymentId, declineCode: 'abandoned' };
  expect(await processor.cancelCharge(waiting)).toEqual(given);
  expect(await processor.cancelCharge(waiting)).toEqual(given);
  expect(await processor.cancelCharge(made)).toEqual(made);
});

test('A bank debit is under way until its bank has said what became of it', async () => {
  const debit = (lastFour: string) =>
    charge('', { methodToken: `pm_usbank_${lastFour}_test`, methodKind: 'bank_account', isCustomerPresent: false });
  const [paid, returned, open] = [debit('6789'), debit('2227'), debit('0009')];
  for (const request of [paid, returned, open]) {
    const answer = await processor.charge(request);
    if (answer.outcome !== 'processing') throw new Error(`A bank debit came out as ${answer.outcome}.`);
    expect(chargesOf(request)).toBe(0);
    settleBankDebit(state, answer.processorPaymentId);
  }
  expect(await processor.findCharge({ ...paid, since })).toMatchObject({ outcome: 'succeeded' });
  expect(chargesOf(paid)).toBe(1);
  expect(await processor.findCharge({ ...returned, since })).toMatchObject({
    outcome: 'declined',
    declineCode: 'insufficient_funds',
  });
  expect(await processor.findCharge({ ...open, since })).toMatchObject({ outcome: 'processing' });
});

test('A setup is read back as the customer left it, by its own customer alone; its method is given up once', async () => {
  const own = { accountId: 'a', payLinkId: null };
  const setup = await processor.createSetup({ customerId, accountId: 'a', payLinkId: null, key: newId() });
  if (setup.outcome !== 'created') throw new Error('The sandbox made no setup.');
  const { setupId } = setup;
  expect(await processor.findSetup({ setupId, customerId, ...own })).toEqual({ outcome: 'unfinished' });
  const confirm = (methodToken: string) => confirmSetup({ setupId, methodToken, apiBase: server.url });
  await confirm('pm_visa_0002_1230_setup');
  expect(await processor.findSetup({ setupId, customerId, ...own })).toEqual({
    outcome: 'refused',
    declineCode: 'generic_decline',
  });
  const methodToken = 'pm_googlepay_visa_4242_1230_setup';
  await confirm(methodToken);
  expect(await processor.findSetup({ setupId, customerId, ...own })).toEqual({
    outcome: 'succeeded',
    method: {
      token: methodToken,
      kind: 'wallet',
      brand: 'visa',
      wallet: 'google_pay',
      lastFour: '4242',
      expiryMonth: 12,
      expiryYear: 2030,
    },
  });
  expect(await processor.findSetup({ setupId, customerId: 'cus_other', ...own })).toEqual({ outcome: 'absent' });
  expect(await processor.detachMethod({ methodToken })).toEqual({ outcome: 'detached' });
  expect(await processor.detachMethod({ methodToken })).toEqual({ outcome: 'detached' });
  expect(await processor.findSetup({ setupId, customerId, ...own })).toEqual({ outcome: 'absent' });
});
