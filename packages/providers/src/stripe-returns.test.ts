import type { PaymentProcessor } from '@demarc/billing';
import { newId } from '@demarc/database';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  createProcessorHandlers,
  createProcessorState,
  type ProcessorState,
} from '../../../apps/sandbox/src/processor/index.ts';
import { openDispute } from '../../../apps/sandbox/src/processor/open-dispute.ts';
import { type HandlerServer, serveHandlers } from '../../../apps/sandbox/src/serve-handlers.ts';
import { createStripeProcessor } from './create-stripe-processor.ts';

const state: ProcessorState = createProcessorState({ silenceMs: 5_000 });
let server: HandlerServer;
let processor: PaymentProcessor;

beforeAll(async () => {
  const onError = (error: unknown) => {
    throw error;
  };
  server = await serveHandlers(createProcessorHandlers(state), { host: '127.0.0.1', port: 0, onError });
  processor = createStripeProcessor({ secretKey: 'sk_test_1', apiBase: server.url, timeoutMs: 300 });
});

afterAll(() => server.close());

/** A payment of 84.20 that went through. @returns The processor's id and ours. */
async function pay(lastFour = '4242') {
  const paymentId = newId();
  const answer = await processor.charge({
    paymentId,
    amountMinor: 8_420,
    currency: 'USD',
    customerId: null,
    methodToken: `pm_visa_${lastFour}_1230_test`,
    methodKind: 'card',
    isCustomerPresent: false,
    description: 'Payment P-0000-0000',
  });
  if (answer.outcome !== 'succeeded') throw new Error(`The payment came out as ${answer.outcome}.`);
  return { paymentId, processorPaymentId: answer.processorPaymentId };
}

async function movesSince(from: Date) {
  const moves = [];
  for await (const move of processor.listMoneyMoves({ from, to: new Date(Date.now() + 60_000) })) moves.push(move);
  return moves;
}

test('ten requests for one refund at once give the money back once, and it is found again', async () => {
  const { processorPaymentId } = await pay();
  const request = { refundId: newId(), processorPaymentId, amountMinor: 2_000 };
  const answers = await Promise.all(Array.from({ length: 10 }, () => processor.refund(request)));
  expect(answers.map(({ outcome }) => outcome)).toContain('succeeded');
  expect(answers.map(({ outcome }) => outcome)).not.toContain('failed');
  const given = [...state.returns.refunds.values()].filter((refund) => refund.payment_intent === processorPaymentId);
  expect(given).toHaveLength(1);
  const found = { outcome: 'succeeded', processorRefundId: given[0]?.id };
  expect(await processor.findRefund(request)).toEqual(found);
  expect(await processor.readRefund(given[0]?.id ?? '')).toEqual({
    outcome: 'found',
    refundId: request.refundId,
    amountMinor: 2_000,
    currency: 'USD',
    answer: found,
  });
});

test('a refund of more than is left is refused for good', async () => {
  const { processorPaymentId } = await pay();
  const answer = await processor.refund({ refundId: newId(), processorPaymentId, amountMinor: 8_421 });
  expect(answer).toEqual({ outcome: 'failed', processorRefundId: null, failureCode: 'charge_already_refunded' });
});

test.each([
  ['3246', 'succeeded'],
  ['3253', 'absent'],
])('a refund whose answer does not come is unknown, and looked for afterwards: %s', async (lastFour, found) => {
  const request = { refundId: newId(), ...(await pay(lastFour)), amountMinor: 2_000 };
  expect(await processor.refund(request)).toEqual({ outcome: 'unknown', processorRefundId: null });
  expect(await processor.findRefund(request)).toMatchObject({ outcome: found });
  expect(await processor.refund(request)).toMatchObject({ outcome: 'succeeded' });
});

test('a payment and a dispute are read as they are now', async () => {
  const { paymentId, processorPaymentId } = await pay();
  expect(await processor.readPayment(processorPaymentId)).toEqual({
    outcome: 'found',
    paymentId,
    amountMinor: 8_420,
    currency: 'USD',
    answer: { outcome: 'succeeded', processorPaymentId },
  });
  const dispute = openDispute(state, { id: processorPaymentId, amount: 8_420, currency: 'usd' }, 'fraudulent');
  const read = { outcome: 'found', processorPaymentId, state: 'open', reasonCode: 'fraudulent', amountMinor: 8_420 };
  expect(await processor.readDispute(dispute.id)).toMatchObject(read);
  dispute.status = 'lost';
  expect(await processor.readDispute(dispute.id)).toMatchObject({ state: 'lost' });
});

test('what moved is listed with our ids, over more than one page', async () => {
  const from = new Date(Date.now() - 1_000);
  const { paymentId, processorPaymentId } = await pay('5126');
  const refundId = newId();
  await processor.refund({ refundId, processorPaymentId, amountMinor: 2_000 });
  for (let count = 0; count < 120; count += 1) await pay();
  const moves = await movesSince(from);
  expect(moves.length).toBeGreaterThan(121);
  const facts = { currency: 'USD' };
  expect(moves).toContainEqual({
    kind: 'payment',
    processorId: processorPaymentId,
    ourId: paymentId,
    amountMinor: 8_420,
    ...facts,
  });
  expect(moves).toContainEqual(expect.objectContaining({ kind: 'refund', ourId: refundId, amountMinor: 2_000 }));
});

test('nothing there and nobody there are answers, but half a list is none', async () => {
  for (const read of [processor.readPayment, processor.readRefund, processor.readDispute]) {
    expect(await read('xx_nobodys')).toEqual({ outcome: 'absent' });
  }
  const nowhere = createStripeProcessor({ secretKey: 'sk_test_1', apiBase: 'http://127.0.0.1:9', timeoutMs: 300 });
  for (const read of [nowhere.readPayment, nowhere.readRefund, nowhere.readDispute]) {
    expect(await read('xx_1')).toEqual({ outcome: 'unavailable' });
  }
  const listing = nowhere.listMoneyMoves({ from: new Date(0), to: new Date() })[Symbol.asyncIterator]();
  await expect(listing.next()).rejects.toThrow();
});
