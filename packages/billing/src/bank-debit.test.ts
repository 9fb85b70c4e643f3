import { createFixedClock } from '@demarc/database';
import { createTestDatabase, type TestDatabase } from '@demarc/database/testing';
import { createStripeProcessor } from '@demarc/providers';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { listenInProcess } from '../../../apps/sandbox/src/processor/listen-in-process.ts';
import { runLater } from '../../../apps/sandbox/src/processor/returns-state.ts';
import { findAutopay } from './autopay-store.ts';
import type { BillingContext } from './billing-context.ts';
import { handleProcessorEvent } from './handle-processor-event.ts';
import { payBill } from './pay-bill.ts';
import { receiveProcessorEvent } from './receive-processor-event.ts';
import { reconcilePayment } from './reconcile-payment.ts';
import { setAutopay } from './set-autopay.ts';
import { readMoney, readReconciliationJobs } from './testing/money-store.ts';
import { accountTokens, createOwingAccount, system } from './testing/owing-account.ts';
import { readReturns } from './testing/returns-store.ts';
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

beforeEach(() => {
  clock.set('2026-03-10T15:00:00Z');
  returns.events.length = 0;
  returns.later.length = 0;
});

afterAll(async () => {
  processor.close();
  await db.drop();
});

async function payByBank(cardToken: string) {
  const account = await createOwingAccount(ctx, { amountMinor: 8_420, cardToken });
  const result = await payBill({ ...ctx, actor: account.owner }, account.order(8_420));
  if (result.__typename !== 'PayBillSuccess') throw new Error(result.__typename);
  expect(result.payment.state).toBe('processing');
  return { ...account, payment: result.payment, job: { accountId: account.accountId, paymentId: result.payment.id } };
}

/** The bank decides, days later, and the processor tells, twice. */
async function bankDecides() {
  clock.advance({ days: 3 });
  runLater(returns);
  for (const { id, type, data } of [...returns.events, ...returns.events]) {
    const about = data.object as { id: string };
    await receiveProcessorEvent(ctx, { id, type, objectId: about.id, createdAt: clock.now() });
    await handleProcessorEvent(ctx, { eventId: id });
  }
}

test('A bank debit counts as in progress until the bank decides, then is booked and receipted once', async () => {
  const { accountId, job } = await payByBank(accountTokens.approved);
  expect(await readMoney(db.database, accountId)).toMatchObject({ owedMinor: 8_420, paymentsBooked: 0, receipts: 0 });
  expect((await readReturns(db.database, accountId)).told).toEqual({ 'payment-processing': 1 });
  await bankDecides();
  expect(await viewPayment(ctx, job)).toMatchObject({ state: 'succeeded', settledAt: clock.now() });
  expect(await readMoney(db.database, accountId)).toMatchObject({ owedMinor: 0, paymentsBooked: 1, receipts: 1 });
});

test('A bank debit that comes back is declined days later, with words, and is owed as before', async () => {
  const { accountId, job } = await payByBank(accountTokens.returnedForFunds);
  await bankDecides();
  expect(await viewPayment(ctx, job)).toMatchObject({ state: 'declined', declineCode: 'insufficient_funds' });
  expect(await readMoney(db.database, accountId)).toMatchObject({ owedMinor: 8_420, declineNotices: 1, receipts: 0 });
});

test('A bank debit that is taken back after it succeeded is a chargeback, and autopay by that account is turned off', async () => {
  const { accountId, owner, card } = await payByBank(accountTokens.returnedLater);
  const rule = {
    accountId,
    paymentMethodId: card.id,
    daysBeforeDue: 0,
    limit: null,
    isPaused: false,
    includesPresentBill: false,
  };
  expect(await setAutopay({ ...ctx, actor: owner }, rule)).toMatchObject({ __typename: 'SetAutopaySuccess' });
  await bankDecides();
  expect((await findAutopay(db.database, accountId))?.turnedOffAt).toBeNull();
  await bankDecides();
  expect(await readReturns(db.database, accountId)).toMatchObject({
    cashMinor: { payment: 8_420, chargeback: -8_420 },
    told: { 'payment-charged-back': 1 },
  });
  expect(await readMoney(db.database, accountId)).toMatchObject({ allBooksMinor: 0, owedMinor: 8_420 });
  expect(await findAutopay(db.database, accountId)).toMatchObject({ turnedOffAt: clock.now() });
});

test('While the bank is silent it is asked in pauses that grow to six hours, and after ten days once a day', async () => {
  const { job } = await payByBank(accountTokens.undecided);
  const pauseMinutes = async () => {
    const [runAt, ...others] = await readReconciliationJobs(db.database, job.paymentId);
    expect(others).toEqual([]);
    return ((runAt?.getTime() ?? 0) - clock.now().getTime()) / 60_000;
  };
  expect(await pauseMinutes()).toBe(15);
  const pauseAfter = async (by: { minutes?: number; days?: number }) => {
    clock.advance(by);
    await reconcilePayment(ctx, job);
    return pauseMinutes();
  };
  expect(await pauseAfter({ minutes: 60 })).toBe(60);
  expect(await pauseAfter({ days: 2 })).toBe(360);
  expect(await pauseAfter({ days: 9 })).toBe(1_440);
  expect(await viewPayment(ctx, job)).toMatchObject({ state: 'processing' });
});

test('What the processor never told is found out by asking', async () => {
  const { accountId, job } = await payByBank(accountTokens.approved);
  clock.advance({ days: 3 });
  runLater(returns);
  await Promise.all([reconcilePayment(ctx, job), reconcilePayment(ctx, job)]);
  expect(await readMoney(db.database, accountId)).toMatchObject({ owedMinor: 0, paymentsBooked: 1, receipts: 1 });
});
