import { createFixedClock, newId } from '@demarc/database';
import { createTestAccount, createTestDatabase, type TestDatabase } from '@demarc/database/testing';
import { createStripeProcessor } from '@demarc/providers';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { listenInProcess } from '../../../apps/sandbox/src/processor/listen-in-process.ts';
import type { BillingContext } from './billing-context.ts';
import { cancelPlannedPayment } from './cancel-planned-payment.ts';
import { collectPlannedPayment } from './collect-planned-payment.ts';
import { restorePlannedPayment } from './restore-planned-payment.ts';
import { type SchedulePaymentInput, schedulePayment } from './schedule-payment.ts';
import { readMoney } from './testing/money-store.ts';
import { cardTokens, createOwingAccount, type OwingAccount, system } from './testing/owing-account.ts';
import { readPlanned, readTemplates } from './testing/planned-store.ts';

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

/** Owes 84.20. */
const owing = () => createOwingAccount(ctx, { amountMinor: 8_420, cardToken: cardTokens.approved });

const orderOf = (account: OwingAccount, changes: Partial<SchedulePaymentInput> = {}): SchedulePaymentInput => ({
  ...account.order(5_000),
  chargeOn: '2026-03-12',
  ...changes,
});

const schedule = (account: OwingAccount, changes: Partial<SchedulePaymentInput> = {}) =>
  schedulePayment({ ...ctx, actor: account.owner }, orderOf(account, changes));

async function planned(account: OwingAccount) {
  const result = await schedule(account);
  if (result.__typename !== 'SchedulePaymentSuccess') throw new Error(result.message);
  return result.plannedPayment;
}

const rows = (account: OwingAccount) => readPlanned(db.database, account.accountId);

test('Fifty plans with one key at once are one plan and fifty equal answers; another amount or day is refused', async () => {
  const account = await owing();
  const order = orderOf(account);
  const ask = (changes: Partial<SchedulePaymentInput> = {}) =>
    schedulePayment({ ...ctx, actor: account.owner }, { ...order, ...changes });
  const results = await Promise.all(Array.from({ length: 50 }, () => ask()));
  for (const result of results) expect(result).toEqual(results[0]);
  expect(await rows(account)).toHaveLength(1);
  expect(await ask({ chargeOn: '2026-03-13' })).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  expect(await ask({ amount: { amountMinor: 1, currency: 'USD' } })).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
});

test('Fifty plans with keys of their own at once never come to more than can be paid', async () => {
  const account = await owing();
  const results = await Promise.all(Array.from({ length: 50 }, () => schedule(account)));
  expect(results.filter(({ __typename }) => __typename === 'SchedulePaymentSuccess')).toHaveLength(1);
  expect(await schedule(account)).toMatchObject({
    code: 'NOTHING_TO_PAY',
    message: expect.stringContaining('which leaves $34.20'),
  });
  expect(await schedule(account, { amount: { amountMinor: 3_420, currency: 'USD' } })).toMatchObject({
    __typename: 'SchedulePaymentSuccess',
  });
});

test.each([
  ['2026-03-09', false],
  ['2026-03-10', false],
  ['2026-03-11', true],
  ['2026-05-09', true],
  ['2026-05-10', false],
])('On March 10th a payment on %s can be planned: %p', async (chargeOn, isPossible) => {
  const result = await schedule(await owing(), { chargeOn });
  expect(result).toMatchObject(isPossible ? { __typename: 'SchedulePaymentSuccess' } : { field: 'chargeOn' });
});

test.each([0, -1, 0.5, 1e308])('The amount %p is refused', async (amountMinor) => {
  expect(await schedule(await owing(), { amount: { amountMinor, currency: 'USD' } })).toMatchObject({
    field: 'amount',
  });
});

test('A card that expires before the day is refused, and another account’s is not found', async () => {
  clock.set('2030-12-20T15:00:00Z');
  const account = await owing();
  expect(await schedule(account, { chargeOn: '2030-12-31' })).toMatchObject({ __typename: 'SchedulePaymentSuccess' });
  expect(await schedule(account, { chargeOn: '2031-01-01' })).toMatchObject({ field: 'paymentMethodId' });
  const other = await owing();
  expect(await schedule(account, { chargeOn: '2030-12-31', paymentMethodId: other.card.id })).toMatchObject({
    code: 'NOT_FOUND',
  });
});

test('A plan is cancelled until it is charged, told, and planned again until its day begins', async () => {
  const account = await owing();
  const { id: plannedPaymentId } = await planned(account);
  const asOwner = { ...ctx, actor: account.owner };
  const cancel = () => cancelPlannedPayment(asOwner, { plannedPaymentId });
  const restore = () => restorePlannedPayment(asOwner, { plannedPaymentId });
  expect(await cancel()).toMatchObject({ __typename: 'CancelPlannedPaymentSuccess' });
  expect(await cancel()).toMatchObject({ code: 'PLANNED_PAYMENT_CLOSED' });
  expect(await rows(account)).toMatchObject([{ state: 'cancelled', nextTryAt: null }]);
  for (const _again of [1, 2]) expect(await restore()).toMatchObject({ __typename: 'RestorePlannedPaymentSuccess' });
  expect(await rows(account)).toMatchObject([{ state: 'planned', nextTryAt: new Date('2026-03-12T04:00:00Z') }]);
  await cancel();
  clock.set('2026-03-12T04:00:00Z');
  expect(await restore()).toMatchObject({ code: 'PLANNED_PAYMENT_CLOSED' });
  expect(await readTemplates(db.database, account.accountId)).toEqual([
    'planned-payment-cancelled',
    'planned-payment-cancelled',
    'payment-scheduled',
  ]);
});

test('Of cancelling and charging at once one wins: cancelled and not charged, or charged and not cancelled', async () => {
  clock.set('2026-03-10T15:00:00Z');
  const accounts = await Promise.all(Array.from({ length: 20 }, owing));
  const plans = await Promise.all(accounts.map(planned));
  clock.set('2026-03-12T12:00:00Z');
  await Promise.all(
    plans.flatMap(({ accountId, id }, index) => [
      collectPlannedPayment(ctx, { accountId, plannedPaymentId: id, tryNumber: 1 }),
      cancelPlannedPayment({ ...ctx, actor: accounts[index]?.owner ?? system }, { plannedPaymentId: id }),
    ]),
  );
  for (const account of accounts) {
    const [row] = await rows(account);
    const { paymentsBooked } = await readMoney(db.database, account.accountId);
    expect([row?.state, paymentsBooked]).toEqual(row?.state === 'paid' ? ['paid', 1] : ['cancelled', 0]);
  }
});

test('A viewer may not plan or cancel; a stranger’s plan is as one that is not there', async () => {
  const account = await owing();
  const { id: plannedPaymentId } = await planned(account);
  const viewer = { ...ctx, actor: await account.member('viewer') };
  const stranger = { ...ctx, actor: await (await createTestAccount(db.database)).member('owner') };
  expect(await schedulePayment(viewer, orderOf(account))).toMatchObject({ code: 'ROLE_NOT_ALLOWED' });
  expect(await cancelPlannedPayment(viewer, { plannedPaymentId })).toMatchObject({ code: 'ROLE_NOT_ALLOWED' });
  expect(await restorePlannedPayment(viewer, { plannedPaymentId })).toMatchObject({ code: 'ROLE_NOT_ALLOWED' });
  expect(await schedulePayment(stranger, orderOf(account))).toMatchObject({ code: 'NOT_FOUND' });
  const random = { plannedPaymentId: newId() };
  expect(await cancelPlannedPayment(stranger, { plannedPaymentId })).toEqual(
    await cancelPlannedPayment(stranger, random),
  );
  expect(await restorePlannedPayment(stranger, { plannedPaymentId })).toEqual(
    await restorePlannedPayment(stranger, random),
  );
});
