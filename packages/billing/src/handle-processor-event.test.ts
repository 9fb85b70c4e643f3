import { createFixedClock, newId } from '@demarc/database';
import { createTestDatabase, type TestDatabase } from '@demarc/database/testing';
import { createStripeProcessor } from '@demarc/providers';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { listenInProcess } from '../../../apps/sandbox/src/processor/listen-in-process.ts';
import { closeDispute, openDispute } from '../../../apps/sandbox/src/processor/open-dispute.ts';
import { type ProcessorEvent, runLater } from '../../../apps/sandbox/src/processor/returns-state.ts';
import type { BillingContext } from './billing-context.ts';
import { forgetProcessorEvents } from './forget-processor-events.ts';
import { handleProcessorEvent } from './handle-processor-event.ts';
import { payBill } from './pay-bill.ts';
import { receiveProcessorEvent } from './receive-processor-event.ts';
import { refundPayment } from './refund-payment.ts';
import { readMoney } from './testing/money-store.ts';
import { cardTokens, challengedToken, createOwingAccount, newToken, system } from './testing/owing-account.ts';
import { createPaidAccount } from './testing/paid-account.ts';
import { countNotices, forgetNotices, readReturns } from './testing/returns-store.ts';
import { viewPayment } from './view-payment.ts';

const clock = createFixedClock('2026-03-10T15:00:00Z');
const processor = listenInProcess({ silenceMs: 10 });
const { returns } = processor.state;
let db: TestDatabase;
let ctx: BillingContext;

beforeAll(async () => {
  db = await createTestDatabase();
  const paymentProcessor = createStripeProcessor({ secretKey: 'sk_test_1', apiBase: 'http://processor.test' });
  ctx = { database: db.database, clock, actor: system, paymentProcessor };
});

beforeEach(async () => {
  clock.set('2026-03-10T15:00:00Z');
  returns.events.length = 0;
  await forgetNotices(db.database);
});

afterAll(async () => {
  processor.close();
  await db.drop();
});

const noticeOf = ({ id, type, data }: ProcessorEvent) => {
  const about = data.object as { id: string; object: string; payment_intent?: string };
  const objectId = about.object === 'charge' ? (about.payment_intent ?? '') : about.id;
  return { id, type, objectId, createdAt: clock.now() };
};

/** Takes events as the webhook does, and acts on them as the worker does: at once, and again. */
async function takeAll(events: readonly ProcessorEvent[], copies = 1): Promise<void> {
  for (let copy = 0; copy < copies; copy += 1) {
    await Promise.all(
      events.map(async (event) => {
        await receiveProcessorEvent(ctx, noticeOf(event));
        await handleProcessorEvent(ctx, { eventId: event.id });
      }),
    );
  }
}

/** A payment that was charged, whose answer never came back. */
async function createChargedAccount() {
  const account = await createOwingAccount(ctx, { amountMinor: 8_420, cardToken: cardTokens.chargedThenSilent });
  const result = await payBill({ ...ctx, actor: account.owner }, account.order(8_420));
  if (result.__typename !== 'PayBillSuccess') throw new Error(result.message);
  expect(result.payment).toMatchObject({ state: 'unknown', processorPaymentId: null });
  return { ...account, payment: result.payment };
}

test('A notice is stored once with one job, however often it comes', async () => {
  await createChargedAccount();
  const [event] = returns.events;
  if (!event) throw new Error('The processor sent nothing.');
  await Promise.all(Array.from({ length: 100 }, () => receiveProcessorEvent(ctx, noticeOf(event))));
  expect(await countNotices(db.database)).toEqual({ stored: 1, handled: 0, waiting: 1 });
});

test('A payment without an answer is settled by the notice of its success, a hundred times in parallel, once', async () => {
  const account = await createChargedAccount();
  expect(returns.events.map(({ type }) => type)).toEqual(['payment_intent.succeeded']);
  await takeAll(Array.from({ length: 100 }, () => returns.events).flat());
  expect(await viewPayment(ctx, { paymentId: account.payment.id })).toMatchObject({ state: 'succeeded' });
  expect(await readMoney(db.database, account.accountId)).toEqual({
    allBooksMinor: 0,
    owedMinor: 0,
    paymentsBooked: 1,
    receipts: 1,
    declineNotices: 0,
  });
});

test('A notice is not believed: one that lies about a payment changes nothing', async () => {
  const account = await createOwingAccount(ctx, { amountMinor: 8_420, cardToken: cardTokens.declinedForFunds });
  await payBill({ ...ctx, actor: account.owner }, account.order(8_420));
  const [declined] = returns.events;
  if (!declined) throw new Error('The processor sent nothing.');
  await takeAll([{ ...declined, id: 'evt_lie', type: 'payment_intent.succeeded' }]);
  expect(await readMoney(db.database, account.accountId)).toMatchObject({ owedMinor: 8_420, paymentsBooked: 0 });
});

test('A payment whose approval failed is closed at the processor before it is called declined', async () => {
  const account = await createOwingAccount(ctx, { amountMinor: 8_420, cardToken: challengedToken });
  const asked = await payBill({ ...ctx, actor: account.owner }, account.order(8_420));
  if (asked.__typename !== 'PaymentActionRequiredError') throw new Error(asked.__typename);
  const [intentId] = asked.clientSecret.split('_secret_');
  const atProcessor = (path: string, key: string, fields: Record<string, string>) =>
    fetch(`http://processor.test/v1/payment_intents/${intentId}/${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}` },
      body: new URLSearchParams(fields),
    });
  await atProcessor('challenge', 'pk_test_1', { client_secret: asked.clientSecret, outcome: 'failed' });
  const [failed] = returns.events;
  if (failed?.type !== 'payment_intent.payment_failed') throw new Error('The processor told of no failure.');

  await receiveProcessorEvent(ctx, noticeOf(failed));
  const silent = { ...ctx.paymentProcessor, cancelCharge: async () => ({ outcome: 'unknown' }) as const };
  const handled = handleProcessorEvent({ ...ctx, paymentProcessor: silent }, { eventId: failed.id });
  await expect(handled).rejects.toThrow('could not be asked');
  expect(await viewPayment(ctx, { paymentId: asked.payment.id })).toMatchObject({ state: 'unknown' });

  await takeAll([failed]);
  expect(await viewPayment(ctx, { paymentId: asked.payment.id })).toMatchObject({
    state: 'declined',
    declineCode: 'payment_intent_authentication_failure',
  });
  // The browser still holds the secret, and tries another card with it.
  const again = await atProcessor('confirm', 'sk_test_1', { payment_method: newToken(cardTokens.approved) });
  expect(again.status).toBe(400);
  expect(processor.state.paymentIntents.get(intentId ?? '')).toMatchObject({ status: 'canceled', amount_received: 0 });
});

test('A payment completed while its failure was being handled is booked, not declined', async () => {
  const account = await createChargedAccount();
  const [intent] = [...processor.state.paymentIntents.values()].slice(-1);
  if (!intent) throw new Error('Nothing was charged.');
  const readPayment: typeof ctx.paymentProcessor.readPayment = async (id) => {
    const read = await ctx.paymentProcessor.readPayment(id);
    const answer = { outcome: 'declined', processorPaymentId: id, declineCode: 'generic_decline' } as const;
    return read.outcome === 'found' ? { ...read, answer } : read;
  };
  const late = { ...ctx, paymentProcessor: { ...ctx.paymentProcessor, readPayment } };
  const notice = {
    id: 'evt_late',
    type: 'payment_intent.payment_failed',
    objectId: intent.id,
    createdAt: clock.now(),
  };
  await receiveProcessorEvent(late, notice);
  await handleProcessorEvent(late, { eventId: notice.id });
  expect(await readMoney(db.database, account.accountId)).toMatchObject({ owedMinor: 0, paymentsBooked: 1 });
});

test('The whole life of a payment, its notices in every order and five times over, has one effect', async () => {
  const account = await createPaidAccount(ctx, { cardToken: cardTokens.disputed });
  await refundPayment(
    { ...ctx, actor: { kind: 'staff', tokenId: newId(), name: 'Rene' } },
    {
      paymentId: account.payment.id,
      amount: { amountMinor: 1_000, currency: 'USD' },
      idempotencyKey: newId(),
      reason: 'Agreed',
    },
  );
  runLater(returns);
  const [dispute] = [...returns.disputes.values()].slice(-1);
  if (!dispute) throw new Error('The card was not disputed.');
  closeDispute(processor.state, dispute, 'won');
  const { events } = returns;
  const orders = [[...events], events.toReversed(), events.toSorted((a, b) => (a.id < b.id ? -1 : 1))];
  for (const order of orders) {
    await takeAll(
      order.map((event, place) => ({ ...event, id: `${event.id}_${place}` })),
      5,
    );
  }
  expect(await readReturns(db.database, account.accountId)).toEqual({
    cashMinor: { payment: 8_420, refund: -1_000, chargeback: -8_420, chargeback_won: 8_420 },
    told: { 'payment-refunded': 1, 'payment-charged-back': 1, 'chargeback-won': 1 },
  });
  expect(await readMoney(db.database, account.accountId)).toMatchObject({ allBooksMinor: 0, owedMinor: 1_000 });
});

describe('A payment the bank takes back', () => {
  test('is owed again and told once; when the bank keeps it, it stays so', async () => {
    const account = await createPaidAccount(ctx, { cardToken: cardTokens.disputed });
    runLater(returns);
    await takeAll(returns.events, 3);
    expect(await readMoney(db.database, account.accountId)).toMatchObject({ allBooksMinor: 0, owedMinor: 8_420 });
    const [dispute] = [...returns.disputes.values()].slice(-1);
    if (!dispute) throw new Error('The card was not disputed.');
    closeDispute(processor.state, dispute, 'lost');
    await takeAll(returns.events, 3);
    expect(await readReturns(db.database, account.accountId)).toEqual({
      cashMinor: { payment: 8_420, chargeback: -8_420 },
      told: { 'payment-charged-back': 1 },
    });
  });

  test('before the answer to it came is settled first, then taken back', async () => {
    const account = await createChargedAccount();
    const [intent] = [...processor.state.paymentIntents.values()].slice(-1);
    if (!intent) throw new Error('Nothing was charged.');
    openDispute(processor.state, intent, 'fraudulent');
    await takeAll(returns.events.filter(({ type }) => type === 'charge.dispute.created'));
    expect(await readReturns(db.database, account.accountId)).toEqual({
      cashMinor: { payment: 8_420, chargeback: -8_420 },
      told: { 'payment-charged-back': 1 },
    });
  });

  test('cannot be refunded besides', async () => {
    const account = await createPaidAccount(ctx, { cardToken: cardTokens.disputed });
    runLater(returns);
    await takeAll(returns.events);
    const refund = await refundPayment(
      { ...ctx, actor: { kind: 'staff', tokenId: newId(), name: 'Rene' } },
      {
        paymentId: account.payment.id,
        amount: { amountMinor: 1, currency: 'USD' },
        idempotencyKey: newId(),
        reason: 'Agreed',
      },
    );
    expect(refund).toMatchObject({ code: 'NOT_REFUNDABLE' });
  });
});

test.each(['payment_intent.succeeded', 'refund.updated', 'charge.refunded', 'charge.dispute.created', 'payout.paid'])(
  'A notice of something that is none of ours is kept and acted on, and nothing is done: %s',
  async (type) => {
    const notice = { id: `evt_${type}`, type, objectId: 'xx_nobodys', createdAt: clock.now() };
    await receiveProcessorEvent(ctx, notice);
    await handleProcessorEvent(ctx, { eventId: notice.id });
    expect(await countNotices(db.database)).toMatchObject({ stored: 1, handled: 1 });
  },
);

test('While the processor is out of reach a notice waits, and its job comes back', async () => {
  await createChargedAccount();
  const [event] = returns.events;
  if (!event) throw new Error('The processor sent nothing.');
  await receiveProcessorEvent(ctx, noticeOf(event));
  const unreachable = { ...ctx.paymentProcessor, readPayment: async () => ({ outcome: 'unavailable' }) as const };
  const handled = handleProcessorEvent({ ...ctx, paymentProcessor: unreachable }, { eventId: event.id });
  await expect(handled).rejects.toThrow('could not be asked');
  expect(await countNotices(db.database)).toMatchObject({ stored: 1, handled: 0, waiting: 1 });
});

test('Notices are forgotten 90 days after they came, not before', async () => {
  const notice = { id: 'evt_old', type: 'payout.paid', objectId: 'po_1', createdAt: clock.now() };
  await receiveProcessorEvent(ctx, notice);
  clock.advance({ days: 90 });
  await forgetProcessorEvents(ctx);
  expect(await countNotices(db.database)).toMatchObject({ stored: 1 });
  clock.advance({ seconds: 1 });
  await forgetProcessorEvents(ctx);
  expect(await countNotices(db.database)).toMatchObject({ stored: 0 });
});

test('Only the system acts on notices', async () => {
  const account = await createPaidAccount(ctx, { cardToken: cardTokens.approved });
  const handled = handleProcessorEvent({ ...ctx, actor: account.owner }, { eventId: 'evt_1' });
  await expect(handled).rejects.toThrow('Only the system');
});
