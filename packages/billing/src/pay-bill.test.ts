import { createFixedClock, newId } from '@demarc/database';
import { createTestAccount, createTestDatabase, type TestDatabase } from '@demarc/database/testing';
import { createStripeProcessor } from '@demarc/providers';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { listenInProcess } from '../../../apps/sandbox/src/processor/listen-in-process.ts';
import type { BillingContext } from './billing-context.ts';
import { createBillingLoaders } from './billing-loader.ts';
import { listPayments } from './list-payments.ts';
import { payBill } from './pay-bill.ts';
import { readMoney, readNewestMessage, readReconciliationJobs } from './testing/money-store.ts';
import { cardTokens, createOwingAccount, system } from './testing/owing-account.ts';

const clock = createFixedClock('2026-03-10T15:00:00Z');
const paymentProcessor = createStripeProcessor({
  secretKey: 'sk_test_1',
  apiBase: 'http://processor.test',
});
const processor = listenInProcess({ silenceMs: 10 });
let db: TestDatabase;
let ctx: BillingContext;

beforeAll(async () => {
  db = await createTestDatabase();
  ctx = { database: db.database, clock, actor: system, paymentProcessor };
});

afterAll(async () => {
  processor.close();
  await db.drop();
});

const owing = (amountMinor = 8_420, cardToken: string = cardTokens.approved) =>
  createOwingAccount(ctx, { amountMinor, cardToken });

/** How often, and for how much, the processor charged the account's card. */
const chargesOf = (accountId: string): number[] => {
  const customers = [...processor.state.customers.values()].filter((one) => one.metadata.account_id === accountId);
  return processor.state.charges
    .filter((charge) => customers.some(({ id }) => id === charge.customer))
    .map(({ amount }) => amount);
};

test('A payment charges the card once, books the ledger and queues a receipt that says what is left', async () => {
  const account = await owing();
  const result = await payBill({ ...ctx, actor: account.owner }, account.order(5_000));
  expect(result).toMatchObject({
    __typename: 'PayBillSuccess',
    payment: {
      state: 'succeeded',
      amountMinor: 5_000,
      settledAt: clock.now(),
      processorPaymentId: expect.stringMatching(/^pi_/),
    },
    account: { id: account.accountId },
  });
  expect(chargesOf(account.accountId)).toEqual([5_000]);
  expect(await readMoney(db.database, account.accountId)).toEqual({
    allBooksMinor: 0,
    owedMinor: 3_420,
    paymentsBooked: 1,
    receipts: 1,
    declineNotices: 0,
  });
  expect(await readNewestMessage(db.database, account.accountId)).toEqual({
    amount: '$50.00',
    at: 'March 10, 2026 at 11:00 AM EDT',
    accountNumber: account.accountNumber,
    balance: '$34.20',
    confirmationNumber: expect.stringMatching(/^P-[0-9A-Z]{4}-[0-9A-Z]{4}$/),
    method: 'Visa ending in 4242',
  });
});

test('Fifty calls with one key at once are one charge and fifty equal answers', async () => {
  const account = await owing();
  const order = account.order(8_420);
  const results = await Promise.all(Array.from({ length: 50 }, () => payBill({ ...ctx, actor: account.owner }, order)));
  expect(chargesOf(account.accountId)).toEqual([8_420]);
  expect(results[0]).toMatchObject({ __typename: 'PayBillSuccess', payment: { state: 'succeeded' } });
  for (const result of results) expect(result).toEqual(results[0]);
  expect(await readMoney(db.database, account.accountId)).toMatchObject({
    owedMinor: 0,
    paymentsBooked: 1,
    receipts: 1,
  });
});

test('Fifty keys at once on one balance are one charge; the others are told that a payment is in progress', async () => {
  const account = await owing();
  const results = await Promise.all(
    Array.from({ length: 50 }, () => payBill({ ...ctx, actor: account.owner }, account.order(8_420))),
  );
  expect(chargesOf(account.accountId)).toEqual([8_420]);
  expect(results.filter(({ __typename }) => __typename === 'PayBillSuccess')).toHaveLength(1);
  expect(results.filter(({ __typename }) => __typename === 'NothingToPayError')).toHaveLength(49);
  expect(await readMoney(db.database, account.accountId)).toMatchObject({
    allBooksMinor: 0,
    owedMinor: 0,
    receipts: 1,
  });
});

test('A key that was used is refused for another amount or card, and answers the first order as before', async () => {
  const account = await owing();
  const order = account.order(2_000);
  const first = await payBill({ ...ctx, actor: account.owner }, order);
  const otherAmount = { ...order, amount: { amountMinor: 2_001, currency: 'USD' } };
  const otherCard = { ...order, paymentMethodId: newId() };
  for (const changed of [otherAmount, otherCard]) {
    expect(await payBill({ ...ctx, actor: account.owner }, changed)).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  }
  expect(await payBill({ ...ctx, actor: account.owner }, order)).toEqual(first);
  expect(chargesOf(account.accountId)).toEqual([2_000]);
});

test.each([0, -1, 0.5, 0.001, 1e308, Number.NaN, 2 ** 53])('The amount %p is refused', async (amountMinor) => {
  const account = await owing();
  expect(await payBill({ ...ctx, actor: account.owner }, account.order(amountMinor))).toMatchObject({
    __typename: 'InvalidInputError',
    field: 'amount',
  });
  expect(chargesOf(account.accountId)).toEqual([]);
});

test('Another currency, a short key and a key with a space are refused', async () => {
  const account = await owing();
  const pay = (changes: object) => payBill({ ...ctx, actor: account.owner }, account.order(100, changes));
  expect(await pay({ amount: { amountMinor: 100, currency: 'EUR' } })).toMatchObject({ field: 'amount' });
  expect(await pay({ idempotencyKey: 'short' })).toMatchObject({ field: 'idempotencyKey' });
  expect(await pay({ idempotencyKey: 'sixteen and more characters' })).toMatchObject({ field: 'idempotencyKey' });
});

test('More than is owed is refused with what is owed', async () => {
  const account = await owing(8_420);
  expect(await payBill({ ...ctx, actor: account.owner }, account.order(8_421))).toEqual({
    __typename: 'NothingToPayError',
    code: 'NOTHING_TO_PAY',
    message: 'You owe $84.20. Enter that amount or less.',
  });
  await payBill({ ...ctx, actor: account.owner }, account.order(8_420));
  expect(await payBill({ ...ctx, actor: account.owner }, account.order(1))).toMatchObject({
    message: 'Nothing is owed on this account, so there is nothing to pay.',
  });
});

test('A declined card leaves the balance, says what to do, and answers the same when asked again', async () => {
  const account = await owing(8_420, cardTokens.declinedForFunds);
  const order = account.order(8_420);
  const result = await payBill({ ...ctx, actor: account.owner }, order);
  expect(result).toMatchObject({
    __typename: 'PaymentDeclinedError',
    message:
      'There was not enough money available to pay this. Pay a smaller amount, or pay with another card or bank account.',
    payment: { state: 'declined', declineCode: 'insufficient_funds' },
  });
  expect(await payBill({ ...ctx, actor: account.owner }, order)).toEqual(result);
  expect(await readMoney(db.database, account.accountId)).toEqual({
    allBooksMinor: 0,
    owedMinor: 8_420,
    paymentsBooked: 0,
    receipts: 0,
    declineNotices: 1,
  });
});

test('A card that charges and then says nothing gives an unknown payment, which counts as in progress', async () => {
  const account = await owing(8_420, cardTokens.chargedThenSilent);
  const result = await payBill({ ...ctx, actor: account.owner }, account.order(8_420));
  if (result.__typename !== 'PayBillSuccess') throw new Error(result.message);
  expect(result.payment).toMatchObject({ state: 'unknown', settledAt: null });
  expect(await readMoney(db.database, account.accountId)).toMatchObject({ owedMinor: 8_420, receipts: 0 });
  expect(await readReconciliationJobs(db.database, result.payment.id)).toEqual([new Date('2026-03-10T15:00:15Z')]);
  expect(await payBill({ ...ctx, actor: account.owner }, account.order(8_420))).toMatchObject({
    __typename: 'NothingToPayError',
    message: expect.stringContaining('A payment of $84.20 is in progress'),
  });
});

test('A payment whose process dies before the processor answers is on record, with a job that looks after it', async () => {
  const account = await owing();
  const dying = { ...ctx.paymentProcessor, charge: () => Promise.reject(new Error('killed')) };
  const order = account.order(8_420);
  await expect(payBill({ ...ctx, actor: account.owner, paymentProcessor: dying }, order)).rejects.toThrow('killed');
  const listing = { ...ctx, loaders: { billing: createBillingLoaders(db.database) } };
  const { nodes } = await listPayments(listing, { accountId: account.accountId, page: { first: 10 } });
  const [payment] = nodes;
  expect(payment).toMatchObject({ state: 'intended', idempotencyKey: `customer:${order.idempotencyKey}` });
  expect(await readReconciliationJobs(db.database, payment?.id ?? '')).toEqual([new Date('2026-03-10T15:02:00Z')]);
});

test('A viewer may look and not pay; a stranger and a password-only session find no account', async () => {
  const account = await owing();
  const stranger = await (await createTestAccount(db.database)).member('owner');
  const pay = (actor: BillingContext['actor']) => payBill({ ...ctx, actor }, account.order(100));
  expect(await pay(await account.member('viewer'))).toMatchObject({ code: 'ROLE_NOT_ALLOWED' });
  expect(await pay(stranger)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await pay({ ...account.owner, assurance: 'password' })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await pay({ kind: 'anonymous' })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await pay({ kind: 'staff', tokenId: newId(), name: 'desk' })).toMatchObject({ code: 'ROLE_NOT_ALLOWED' });
});

test('Another account’s card is not found', async () => {
  const account = await owing();
  const other = await owing();
  const order = account.order(100, { paymentMethodId: other.card.id });
  expect(await payBill({ ...ctx, actor: account.owner }, order)).toMatchObject({ code: 'NOT_FOUND' });
  expect(chargesOf(other.accountId)).toEqual([]);
});
