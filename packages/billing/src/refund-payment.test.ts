import { type Actor, createFixedClock, newId } from '@demarc/database';
import { sql } from '@demarc/database/sql';
import { createTestDatabase, type TestDatabase } from '@demarc/database/testing';
import { createStripeProcessor } from '@demarc/providers';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { listenInProcess } from '../../../apps/sandbox/src/processor/listen-in-process.ts';
import { runLater } from '../../../apps/sandbox/src/processor/returns-state.ts';
import type { BillingContext } from './billing-context.ts';
import { reconcileRefund } from './reconcile-refund.ts';
import { refundPayment } from './refund-payment.ts';
import type { Refund } from './refund-store.ts';
import { readMoney } from './testing/money-store.ts';
import { cardTokens, createOwingAccount, system } from './testing/owing-account.ts';
import { createPaidAccount, type PaidAccount } from './testing/paid-account.ts';
import { readReturns, sumRefunds } from './testing/returns-store.ts';

const clock = createFixedClock('2026-03-10T15:00:00Z');
const processor = listenInProcess({ silenceMs: 10 });
const staff: Actor = { kind: 'staff', tokenId: newId(), name: 'Rene' };
let db: TestDatabase;
let ctx: BillingContext;

beforeAll(async () => {
  db = await createTestDatabase();
  const paymentProcessor = createStripeProcessor({ secretKey: 'sk_test_1', apiBase: 'http://processor.test' });
  ctx = { database: db.database, clock, actor: system, paymentProcessor };
});

beforeEach(() => clock.set('2026-03-10T15:00:00Z'));

afterAll(async () => {
  processor.close();
  await db.drop();
});

const order = ({ payment }: Pick<PaidAccount, 'payment'>, amountMinor: number, idempotencyKey = newId()) => ({
  paymentId: payment.id,
  amount: { amountMinor, currency: 'USD' },
  idempotencyKey,
  reason: 'Service credit agreed on the phone',
});

const refundAs = (actor: Actor, ...input: Parameters<typeof order>) =>
  refundPayment({ ...ctx, actor }, order(...input));

async function refunded(...input: Parameters<typeof order>): Promise<Refund> {
  const result = await refundAs(staff, ...input);
  if (result.__typename !== 'RefundPaymentSuccess') throw new Error(result.message);
  return result.refund;
}

/** What the processor gave back of the account's payments, in minor units. */
const givenBack = ({ payment }: PaidAccount): number =>
  [...processor.state.returns.refunds.values()]
    .filter((refund) => refund.payment_intent === payment.processorPaymentId && refund.status !== 'failed')
    .reduce((sum, refund) => sum + refund.amount, 0);

test('A refund by staff gives the money back once, is owed again, told and on record with its reason', async () => {
  const account = await createPaidAccount(ctx, { cardToken: cardTokens.approved });
  expect(await refunded(account, 2_000)).toMatchObject({ state: 'succeeded', cause: 'granted', amountMinor: 2_000 });
  expect(givenBack(account)).toBe(2_000);
  expect(await readMoney(db.database, account.accountId)).toMatchObject({ allBooksMinor: 0, owedMinor: 2_000 });
  expect(await readReturns(db.database, account.accountId)).toEqual({
    cashMinor: { payment: 8_420, refund: -2_000 },
    told: { 'payment-refunded': 1 },
  });
  const [audit] = await db.database.execute<{ reason: string }>(
    sql`select reason from audit_event where account_id = ${account.accountId} and action = 'payment.refund'`,
  );
  expect(audit?.reason).toBe('Service credit agreed on the phone');
});

test('Fifty refunds at once never give back more than was paid', async () => {
  const account = await createPaidAccount(ctx, { cardToken: cardTokens.approved });
  const results = await Promise.all(Array.from({ length: 50 }, () => refundAs(staff, account, 1_000)));
  const done = results.filter(({ __typename }) => __typename === 'RefundPaymentSuccess');
  expect(done).toHaveLength(8);
  expect(givenBack(account)).toBe(8_000);
  expect(await sumRefunds(db.database, account.accountId)).toEqual({ succeeded: 8_000 });
  expect(await readMoney(db.database, account.accountId)).toMatchObject({ allBooksMinor: 0, owedMinor: 8_000 });
});

test('Fifty times the same refund is one', async () => {
  const account = await createPaidAccount(ctx, { cardToken: cardTokens.approved });
  const key = newId();
  const results = await Promise.all(Array.from({ length: 50 }, () => refundAs(staff, account, 1_000, key)));
  const ids = results.map((result) => (result.__typename === 'RefundPaymentSuccess' ? result.refund.id : ''));
  expect(new Set(ids).size).toBe(1);
  expect(givenBack(account)).toBe(1_000);
  expect(await refundAs(staff, account, 1_001, key)).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
});

test('The database refuses what would exceed the payment, whatever the code above it does', async () => {
  const account = await createPaidAccount(ctx, { cardToken: cardTokens.approved });
  await refunded(account, 8_000);
  const forged = db.database.execute(sql`
    insert into refund (account_id, id, payment_id, amount_minor, currency, state, cause, reason, idempotency_key, created_at)
    values (${account.accountId}, ${newId()}, ${account.payment.id}, 421, 'USD', 'intended', 'granted', 'x', 'x', now())`);
  await expect(forged).rejects.toMatchObject({ cause: { code: '23514' } });
});

describe('What cannot be given back is refused, and the processor is not asked:', () => {
  test.each([0, -1, 0.5, 1e308, Number.NaN])('%p', async (amountMinor) => {
    const account = await createPaidAccount(ctx, { cardToken: cardTokens.approved });
    expect(await refundAs(staff, account, amountMinor)).toMatchObject({ code: 'INVALID_INPUT', field: 'amount' });
    expect(givenBack(account)).toBe(0);
  });

  test('more than was paid, and more than is left', async () => {
    const account = await createPaidAccount(ctx, { cardToken: cardTokens.approved });
    expect(await refundAs(staff, account, 8_421)).toMatchObject({
      code: 'REFUND_TOO_LARGE',
      message: expect.stringContaining('$84.20'),
    });
    await refunded(account, 8_420);
    expect(await refundAs(staff, account, 1)).toMatchObject({ code: 'NOT_REFUNDABLE' });
  });

  test('a payment that was declined', async () => {
    const account = await createOwingAccount(ctx, { amountMinor: 8_420, cardToken: cardTokens.declinedForFunds });
    const { payBill } = await import('./pay-bill.ts');
    const declined = await payBill({ ...ctx, actor: account.owner }, account.order(8_420));
    if (declined.__typename !== 'PaymentDeclinedError') throw new Error('It was not declined.');
    expect(await refundAs(staff, declined, 1)).toMatchObject({ code: 'NOT_REFUNDABLE' });
  });

  test('another currency, and anybody but staff', async () => {
    const account = await createPaidAccount(ctx, { cardToken: cardTokens.approved });
    const euros = { ...order(account, 1), amount: { amountMinor: 1, currency: 'EUR' } };
    expect(await refundPayment({ ...ctx, actor: staff }, euros)).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await refundAs(account.owner, account, 1)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refundAs(staff, { payment: { ...account.payment, id: newId() } }, 1)).toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('A refund without an answer', () => {
  test.each([
    ['whose money went', cardTokens.refundedThenSilent],
    ['whose request got lost', cardTokens.refundLost],
  ])('%s is found out by reconciliation and booked once', async (_which, cardToken) => {
    const account = await createPaidAccount(ctx, { cardToken });
    const refund = await refunded(account, 2_000);
    expect(refund.state).toBe('unknown');
    expect(await readReturns(db.database, account.accountId)).toEqual({ cashMinor: { payment: 8_420 }, told: {} });
    const job = { accountId: account.accountId, refundId: refund.id };
    await Promise.all(Array.from({ length: 8 }, () => reconcileRefund(ctx, job)));
    await reconcileRefund(ctx, job);
    expect(givenBack(account)).toBe(2_000);
    expect(await readReturns(db.database, account.accountId)).toEqual({
      cashMinor: { payment: 8_420, refund: -2_000 },
      told: { 'payment-refunded': 1 },
    });
  });

  test('counts as given back until it is known', async () => {
    const account = await createPaidAccount(ctx, { cardToken: cardTokens.refundLost });
    await refunded(account, 8_000);
    expect(await refundAs(staff, account, 1_000)).toMatchObject({ code: 'REFUND_TOO_LARGE' });
  });

  test('that the processor never heard of is closed after its keys are forgotten, and not asked for again', async () => {
    const account = await createPaidAccount(ctx, { cardToken: cardTokens.refundLost });
    const refund = await refunded(account, 2_000);
    clock.advance({ days: 1 });
    await reconcileRefund(ctx, { accountId: account.accountId, refundId: refund.id });
    expect(givenBack(account)).toBe(0);
    expect(await sumRefunds(db.database, account.accountId)).toEqual({ failed: 2_000 });
  });

  test.each(['before', 'after'])(
    'A process that dies %s the processor was asked loses and doubles nothing',
    async (when) => {
      const account = await createPaidAccount(ctx, { cardToken: cardTokens.approved });
      const dying: BillingContext['paymentProcessor'] = {
        ...ctx.paymentProcessor,
        async refund(request) {
          if (when === 'after') await ctx.paymentProcessor.refund(request);
          throw new Error('killed');
        },
      };
      const key = newId();
      const dead = refundPayment({ ...ctx, actor: staff, paymentProcessor: dying }, order(account, 2_000, key));
      await expect(dead).rejects.toThrow('killed');
      const refund = await refunded(account, 2_000, key);
      expect(refund.state).toBe('intended');
      clock.advance({ minutes: 2 });
      await reconcileRefund(ctx, { accountId: account.accountId, refundId: refund.id });
      expect(givenBack(account)).toBe(2_000);
      expect(await readMoney(db.database, account.accountId)).toMatchObject({ allBooksMinor: 0, owedMinor: 2_000 });
    },
  );
});

test('A refund that the bank refuses days after it succeeded is booked back by its own entry, told, and can be made anew', async () => {
  const account = await createPaidAccount(ctx, { cardToken: cardTokens.refundFailsLater });
  const refund = await refunded(account, 8_420);
  expect(refund.state).toBe('succeeded');
  clock.advance({ days: 3 });
  runLater(processor.state.returns);
  const job = { accountId: account.accountId, refundId: refund.id };
  await Promise.all(Array.from({ length: 5 }, () => reconcileRefund(ctx, job)));
  expect(await readReturns(db.database, account.accountId)).toEqual({
    cashMinor: { payment: 8_420, refund: -8_420, refund_failed: 8_420 },
    told: { 'payment-refunded': 1, 'refund-failed': 1 },
  });
  expect(await readMoney(db.database, account.accountId)).toMatchObject({ allBooksMinor: 0, owedMinor: 0 });
  expect(await refunded(account, 8_420)).toMatchObject({ state: 'succeeded' });
});

test('A refund that the processor refuses at once moves nothing in the books', async () => {
  const account = await createPaidAccount(ctx, { cardToken: cardTokens.refundRefused });
  expect(await refundAs(staff, account, 2_000)).toMatchObject({ code: 'NOT_REFUNDABLE' });
  expect(await readReturns(db.database, account.accountId)).toEqual({
    cashMinor: { payment: 8_420 },
    told: { 'refund-failed': 1 },
  });
});

test('A refund that takes the bank its time succeeds when the bank says so', async () => {
  const account = await createPaidAccount(ctx, { cardToken: cardTokens.refundedLater });
  const refund = await refunded(account, 2_000);
  expect(refund).toMatchObject({ state: 'unknown', processorRefundId: expect.stringMatching(/^re_/) });
  runLater(processor.state.returns);
  await reconcileRefund(ctx, { accountId: account.accountId, refundId: refund.id });
  expect(await sumRefunds(db.database, account.accountId)).toEqual({ succeeded: 2_000 });
});
