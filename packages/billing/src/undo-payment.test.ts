import { createFixedClock } from '@demarc/database';
import { sql } from '@demarc/database/sql';
import { createTestDatabase, type TestDatabase } from '@demarc/database/testing';
import { createStripeProcessor } from '@demarc/providers';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { listenInProcess } from '../../../apps/sandbox/src/processor/listen-in-process.ts';
import type { BillingContext } from './billing-context.ts';
import { createBillingLoaders } from './billing-loader.ts';
import { refundableMinor, returnedOf, undoUntil } from './payment-returns.ts';
import { readMoney } from './testing/money-store.ts';
import { cardTokens, createOwingAccount, system } from './testing/owing-account.ts';
import { createPaidAccount, type PaidAccount } from './testing/paid-account.ts';
import { readReturns } from './testing/returns-store.ts';
import { undoPayment } from './undo-payment.ts';

const clock = createFixedClock('2026-03-10T15:00:00Z');
const processor = listenInProcess({ silenceMs: 10 });
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

const undoAs = (actor: BillingContext['actor'], { payment }: Pick<PaidAccount, 'payment'>) =>
  undoPayment({ ...ctx, actor }, { paymentId: payment.id });

test('The owner takes a payment back whole within 30 minutes; it is owed again and told once, however often it is pressed', async () => {
  const account = await createPaidAccount(ctx, { cardToken: cardTokens.approved });
  clock.advance({ minutes: 29, seconds: 59 });
  const results = await Promise.all(Array.from({ length: 50 }, () => undoAs(account.owner, account)));
  for (const result of results) {
    expect(result).toMatchObject({ __typename: 'UndoPaymentSuccess', refund: { state: 'succeeded' } });
  }
  expect(await readMoney(db.database, account.accountId)).toMatchObject({ allBooksMinor: 0, owedMinor: 8_420 });
  expect(await readReturns(db.database, account.accountId)).toEqual({
    cashMinor: { payment: 8_420, refund: -8_420 },
    told: { 'payment-refunded': 1 },
  });
});

test('After 30 minutes it cannot be taken back', async () => {
  const account = await createPaidAccount(ctx, { cardToken: cardTokens.approved });
  clock.advance({ minutes: 30 });
  expect(await undoAs(account.owner, account)).toMatchObject({ code: 'NOT_UNDOABLE' });
  expect(await readReturns(db.database, account.accountId)).toEqual({ cashMinor: { payment: 8_420 }, told: {} });
});

test.each([['scheduled'], ['instalment'], ['autopay']])(
  'A payment that was planned ahead is not taken back here: %s',
  async (origin) => {
    const account = await createPaidAccount(ctx, { cardToken: cardTokens.approved });
    await db.database.execute(sql`update payment set origin = ${origin} where id = ${account.payment.id}`);
    expect(await undoAs(account.owner, account)).toMatchObject({ code: 'NOT_UNDOABLE' });
  },
);

test('A viewer may not, a stranger finds nothing, and a frozen account stands still', async () => {
  const account = await createPaidAccount(ctx, { cardToken: cardTokens.approved });
  const stranger = await createOwingAccount(ctx, { amountMinor: 100, cardToken: cardTokens.approved });
  expect(await undoAs(await account.member('viewer'), account)).toMatchObject({ code: 'ROLE_NOT_ALLOWED' });
  expect(await undoAs(stranger.owner, account)).toMatchObject({ code: 'NOT_FOUND' });
  const frozen = { ...account.owner, frozen: new Set([account.accountId]) };
  expect(await undoAs(frozen, account)).toMatchObject({ code: 'ACCOUNT_FROZEN' });
});

test('When the processor refuses, the payment stays and the customer is told what to do', async () => {
  const account = await createPaidAccount(ctx, { cardToken: cardTokens.refundRefused });
  const refusal = { code: 'UNDO_FAILED', message: expect.stringContaining('Call us') };
  expect(await undoAs(account.owner, account)).toMatchObject(refusal);
  expect(await undoAs(account.owner, account)).toMatchObject(refusal);
  expect(await readMoney(db.database, account.accountId)).toMatchObject({ owedMinor: 0 });
});

test('What is shown of a payment follows what went back of it', async () => {
  const account = await createPaidAccount(ctx, { cardToken: cardTokens.approved });
  const { paymentReturns, paymentReckonedWith } = createBillingLoaders(db.database);
  const shown = async () => {
    const returns = await paymentReturns.load(account.payment);
    return {
      returned: returnedOf(account.payment, returns),
      refundableMinor: refundableMinor(account.payment, returns),
      undoUntil: undoUntil(
        account.payment,
        { ...returns, isReckonedWith: await paymentReckonedWith.load(account.payment) },
        clock.now(),
      ),
    };
  };
  const until = new Date('2026-03-10T15:30:00Z');
  expect(await shown()).toEqual({ returned: null, refundableMinor: 8_420, undoUntil: until });
  await undoAs(account.owner, account);
  expect(await shown()).toEqual({ returned: 'refunded', refundableMinor: 0, undoUntil: null });
});
