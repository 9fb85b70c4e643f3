import { createFixedClock } from '@demarc/database';
import { createTestDatabase, type TestDatabase } from '@demarc/database/testing';
import { createStripeProcessor } from '@demarc/providers';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { listenInProcess } from '../../../apps/sandbox/src/processor/listen-in-process.ts';
import type { BillingContext } from './billing-context.ts';
import { createBillingLoaders } from './billing-loader.ts';
import type { ChargeAnswer } from './charge-port.ts';
import { listPayments } from './list-payments.ts';
import { payBill } from './pay-bill.ts';
import type { PaymentProcessor } from './payment-processor.ts';
import { reconcilePayment } from './reconcile-payment.ts';
import { readMoney, readNewestMessage, readReconciliationJobs } from './testing/money-store.ts';
import { cardTokens, createOwingAccount, type OwingAccount, system } from './testing/owing-account.ts';
import { viewPayment } from './view-payment.ts';

const clock = createFixedClock('2026-03-10T15:00:00Z');
const processor = listenInProcess({ silenceMs: 10 });
let db: TestDatabase;
let ctx: BillingContext;

beforeAll(async () => {
  db = await createTestDatabase();
  const paymentProcessor = createStripeProcessor({ secretKey: 'sk_test_1', apiBase: 'http://processor.test' });
  ctx = { database: db.database, clock, actor: system, paymentProcessor };
});

beforeEach(() => {
  clock.set('2026-03-10T15:00:00Z');
  processor.state.charges.length = 0;
});

afterAll(async () => {
  processor.close();
  await db.drop();
});

const settledOnce = { allBooksMinor: 0, owedMinor: 0, paymentsBooked: 1, receipts: 1, declineNotices: 0 };

/** Pays all that is owed, expecting no answer. */
async function payWithoutAnswer(account: OwingAccount) {
  const result = await payBill({ ...ctx, actor: account.owner }, account.order(8_420));
  if (result.__typename !== 'PayBillSuccess') throw new Error(result.message);
  expect(result.payment.state).toBe('unknown');
  return { accountId: account.accountId, paymentId: result.payment.id };
}

/** Pays through a processor whose answer this process does not live to see. */
async function payAndDie(account: OwingAccount, charge: PaymentProcessor['charge']) {
  const dying: PaymentProcessor = {
    ...ctx.paymentProcessor,
    async charge(request) {
      await charge(request);
      throw new Error('killed');
    },
  };
  const order = account.order(8_420);
  await expect(payBill({ ...ctx, actor: account.owner, paymentProcessor: dying }, order)).rejects.toThrow('killed');
  return order;
}

test('A payment that was charged without an answer is found, booked once and receipted once', async () => {
  const account = await createOwingAccount(ctx, { amountMinor: 8_420, cardToken: cardTokens.chargedThenSilent });
  const payment = await payWithoutAnswer(account);
  clock.advance({ seconds: 15 });
  await reconcilePayment(ctx, payment);
  await reconcilePayment(ctx, payment);
  await Promise.all([reconcilePayment(ctx, payment), reconcilePayment(ctx, payment)]);
  expect(processor.state.charges).toHaveLength(1);
  expect(await viewPayment(ctx, payment)).toMatchObject({ state: 'succeeded', settledAt: clock.now() });
  expect(await readMoney(db.database, account.accountId)).toEqual(settledOnce);
  expect(await readNewestMessage(db.database, account.accountId)).toMatchObject({ balance: '$0.00' });
});

test('Several reconciliations at once settle a payment once', async () => {
  const account = await createOwingAccount(ctx, { amountMinor: 8_420, cardToken: cardTokens.chargedThenSilent });
  const payment = await payWithoutAnswer(account);
  await Promise.all(Array.from({ length: 8 }, () => reconcilePayment(ctx, payment)));
  expect(processor.state.charges).toHaveLength(1);
  expect(await readMoney(db.database, account.accountId)).toEqual(settledOnce);
});

test('A payment whose request got lost is asked for again and charged once', async () => {
  const account = await createOwingAccount(ctx, { amountMinor: 8_420, cardToken: cardTokens.silent });
  const payment = await payWithoutAnswer(account);
  expect(processor.state.charges).toHaveLength(0);
  await reconcilePayment(ctx, payment);
  expect(processor.state.charges).toHaveLength(1);
  expect(await readMoney(db.database, account.accountId)).toEqual(settledOnce);
});

test.each([
  ['before the processor was asked', async () => ({ outcome: 'unknown' }) as ChargeAnswer],
  ['after the processor charged', (request) => ctx.paymentProcessor.charge(request)],
] satisfies [string, PaymentProcessor['charge']][])(
  'A process that dies %s loses and doubles nothing',
  async (_when, charge) => {
    const account = await createOwingAccount(ctx, { amountMinor: 8_420, cardToken: cardTokens.approved });
    const order = await payAndDie(account, charge);
    const listing = { ...ctx, loaders: { billing: createBillingLoaders(db.database) } };
    const { nodes } = await listPayments(listing, { accountId: account.accountId, page: { first: 1 } });
    const payment = { accountId: account.accountId, paymentId: nodes[0]?.id ?? '' };
    clock.advance({ minutes: 2 });
    await reconcilePayment(ctx, payment);
    expect(processor.state.charges).toHaveLength(1);
    expect(await readMoney(db.database, account.accountId)).toEqual(settledOnce);
    expect(await payBill({ ...ctx, actor: account.owner }, order)).toMatchObject({ payment: { state: 'succeeded' } });
  },
);

test('While the processor stays silent, a payment is asked about again in growing pauses', async () => {
  const account = await createOwingAccount(ctx, { amountMinor: 8_420, cardToken: cardTokens.chargedThenSilent });
  const payment = await payWithoutAnswer(account);
  const silent = { ...ctx.paymentProcessor, findCharge: async () => ({ outcome: 'unknown' as const }) };
  const nextLook = async () => {
    await reconcilePayment({ ...ctx, paymentProcessor: silent }, payment);
    const [runAt, ...others] = await readReconciliationJobs(db.database, payment.paymentId);
    expect(others).toEqual([]);
    return ((runAt?.getTime() ?? 0) - clock.now().getTime()) / 1_000;
  };
  clock.advance({ seconds: 15 });
  expect(await nextLook()).toBe(15);
  clock.advance({ minutes: 5 });
  expect(await nextLook()).toBe(315);
  clock.advance({ days: 2 });
  expect(await nextLook()).toBe(900);
});

test('After the processor has forgotten its keys, a payment it never heard of is closed and not asked for again', async () => {
  const account = await createOwingAccount(ctx, { amountMinor: 8_420, cardToken: cardTokens.silent });
  const payment = await payWithoutAnswer(account);
  clock.advance({ days: 1 });
  await reconcilePayment(ctx, payment);
  expect(processor.state.charges).toHaveLength(0);
  expect(await viewPayment(ctx, payment)).toMatchObject({ state: 'declined', declineCode: 'never_reached' });
  expect(await readMoney(db.database, account.accountId)).toMatchObject({ owedMinor: 8_420, declineNotices: 1 });
});

test('Only the system reconciles', async () => {
  const account = await createOwingAccount(ctx, { amountMinor: 8_420, cardToken: cardTokens.approved });
  const payment = { accountId: account.accountId, paymentId: account.card.id };
  await expect(reconcilePayment({ ...ctx, actor: account.owner }, payment)).rejects.toThrow('Only the system');
  await reconcilePayment(ctx, payment);
});
