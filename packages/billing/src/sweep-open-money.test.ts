import { type Actor, createFixedClock, newId } from '@demarc/database';
import { createTestDatabase, type TestDatabase } from '@demarc/database/testing';
import { createStripeProcessor } from '@demarc/providers';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { listenInProcess } from '../../../apps/sandbox/src/processor/listen-in-process.ts';
import type { BillingContext } from './billing-context.ts';
import { payBill } from './pay-bill.ts';
import { reconcilePayment } from './reconcile-payment.ts';
import { reconcileRefund } from './reconcile-refund.ts';
import { refundPayment } from './refund-payment.ts';
import { sweepOpenMoney } from './sweep-open-money.ts';
import { forgetJob, parkJob, readMoney, readReconciliationJobs } from './testing/money-store.ts';
import { cardTokens, createOwingAccount, system } from './testing/owing-account.ts';
import { createPaidAccount } from './testing/paid-account.ts';
import { sumRefunds } from './testing/returns-store.ts';

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

/** A payment of 84.20 that was charged, whose answer never came back. */
async function createOpenPayment() {
  const account = await createOwingAccount(ctx, { amountMinor: 8_420, cardToken: cardTokens.chargedThenSilent });
  const result = await payBill({ ...ctx, actor: account.owner }, account.order(8_420));
  if (result.__typename !== 'PayBillSuccess') throw new Error(result.message);
  const { accountId, id } = result.payment;
  return { accountId, paymentId: id, jobKey: `reconcile-payment:${id}` };
}

test('An open payment whose job failed for good, or is gone, is looked at again and then settled; one that waits is left', async () => {
  const [failed, gone, waiting] = [await createOpenPayment(), await createOpenPayment(), await createOpenPayment()];
  await parkJob(db.database, failed.jobKey);
  await forgetJob(db.database, gone.jobKey);
  const before = await readReconciliationJobs(db.database, waiting.paymentId);
  expect(await sweepOpenMoney(ctx)).toBe(0);

  clock.advance({ minutes: 16 });
  expect(await sweepOpenMoney(ctx, { pageSize: 1 })).toBe(2);
  expect(await sweepOpenMoney(ctx)).toBe(0);
  expect(await readReconciliationJobs(db.database, failed.paymentId)).toHaveLength(1);
  expect(await readReconciliationJobs(db.database, gone.paymentId)).toHaveLength(1);
  expect(await readReconciliationJobs(db.database, waiting.paymentId)).toEqual(before);

  for (const payment of [failed, gone, waiting]) {
    await reconcilePayment(ctx, payment);
    await forgetJob(db.database, payment.jobKey);
    expect(await readMoney(db.database, payment.accountId)).toMatchObject({ owedMinor: 0, paymentsBooked: 1 });
  }
  expect(await sweepOpenMoney(ctx)).toBe(0);
});

test('An open refund without a job is looked at again and then settled', async () => {
  const account = await createPaidAccount(ctx, { cardToken: cardTokens.refundedThenSilent });
  const amount = { amountMinor: 2_000, currency: 'USD' };
  const order = { paymentId: account.payment.id, amount, idempotencyKey: newId(), reason: 'Agreed' };
  const result = await refundPayment({ ...ctx, actor: staff }, order);
  if (result.__typename !== 'RefundPaymentSuccess') throw new Error(result.message);
  expect(result.refund).toMatchObject({ state: 'unknown' });
  await parkJob(db.database, `reconcile-refund:${result.refund.id}`);

  clock.advance({ minutes: 16 });
  expect(await sweepOpenMoney(ctx)).toBe(1);
  expect(await sweepOpenMoney(ctx)).toBe(0);
  await reconcileRefund(ctx, { accountId: account.accountId, refundId: result.refund.id });
  expect(await sumRefunds(db.database, account.accountId)).toEqual({ succeeded: 2_000 });
});

test('Only the system sweeps', async () => {
  await expect(sweepOpenMoney({ ...ctx, actor: staff })).rejects.toThrow('Only the system');
});
