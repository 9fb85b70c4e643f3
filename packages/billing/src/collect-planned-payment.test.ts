import { type Context, createFixedClock, newId } from '@demarc/database';
import { createTestDatabase, type TestDatabase } from '@demarc/database/testing';
import { createStripeProcessor } from '@demarc/providers';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { listenInProcess } from '../../../apps/sandbox/src/processor/listen-in-process.ts';
import type { BillingContext } from './billing-context.ts';
import { bookPayment } from './book-payment.ts';
import type { ChargeAnswer } from './charge-port.ts';
import { collectPlannedPayment } from './collect-planned-payment.ts';
import { payBill } from './pay-bill.ts';
import { insertPlannedPayments, type PlannedPayment } from './planned-payment-store.ts';
import { reconcilePayment } from './reconcile-payment.ts';
import { schedulePayment } from './schedule-payment.ts';
import { sweepPlannedPayments } from './sweep-planned-payments.ts';
import { readMoney, readNewestMessage, readReconciliationJobs } from './testing/money-store.ts';
import { cardTokens, createOwingAccount, type OwingAccount, system } from './testing/owing-account.ts';
import {
  failCollectJobs,
  forgetPlanned,
  freezeAccount,
  liftFreeze,
  readCollectJobs,
  readPlanned,
  readTemplates,
  takeCollectJobs,
} from './testing/planned-store.ts';

const clock = createFixedClock('2026-03-10T15:00:00Z');
const processor = listenInProcess({ silenceMs: 10 });
let db: TestDatabase;
let ctx: BillingContext;

beforeAll(async () => {
  db = await createTestDatabase();
  const paymentProcessor = createStripeProcessor({ secretKey: 'sk_test_1', apiBase: 'http://processor.test' });
  ctx = { database: db.database, clock, actor: system, paymentProcessor };
});

afterAll(async () => {
  processor.close();
  await db.drop();
});

/** Owes 84.20, of which an amount is to be charged on a day. */
async function planning(options: {
  chargeOn: string;
  at?: string;
  amountMinor?: number;
  cardToken?: string;
  timeZone?: string;
}) {
  const { chargeOn, at = '2026-03-10T15:00:00Z', amountMinor = 5_000, cardToken = cardTokens.approved } = options;
  clock.set(at);
  const account = await createOwingAccount(ctx, { amountMinor: 8_420, cardToken, timeZone: options.timeZone });
  const result = await schedulePayment({ ...ctx, actor: account.owner }, { ...account.order(amountMinor), chargeOn });
  if (result.__typename !== 'SchedulePaymentSuccess') throw new Error(result.message);
  return { account, planned: result.plannedPayment, input: tryOf(result.plannedPayment, 1) };
}

const tryOf = ({ accountId, id }: PlannedPayment, tryNumber: number) => ({
  accountId,
  plannedPaymentId: id,
  tryNumber,
});

/** What a worker does: a sweep, and then every job it queued. */
async function work(ctx: BillingContext): Promise<void> {
  await sweepPlannedPayments(ctx);
  for (const job of await takeCollectJobs(ctx.database)) await collectPlannedPayment(ctx, job);
}

const stateOf = async (account: OwingAccount) => (await readPlanned(db.database, account.accountId))[0];

const declining = (declineCode: string): BillingContext => {
  const answer: ChargeAnswer = { outcome: 'declined', processorPaymentId: null, declineCode };
  return { ...ctx, paymentProcessor: { ...ctx.paymentProcessor, charge: async () => answer } };
};

test.each([
  ['America/New_York', 'the day clocks go forward', '2026-03-08', '2026-03-08T05:00:00.000Z'],
  ['America/New_York', 'the day after', '2026-03-09', '2026-03-09T04:00:00.000Z'],
  ['America/New_York', 'the day clocks go back', '2026-11-01', '2026-11-01T04:00:00.000Z'],
  ['America/New_York', 'the day after that', '2026-11-02', '2026-11-02T05:00:00.000Z'],
  ['America/Santiago', 'a day whose midnight is skipped', '2026-09-06', '2026-09-06T04:00:00.000Z'],
  ['Pacific/Honolulu', 'the last day of a year', '2026-12-31', '2026-12-31T10:00:00.000Z'],
  ['Pacific/Kiritimati', 'the first day of a month', '2026-05-01', '2026-04-30T10:00:00.000Z'],
  ['America/Los_Angeles', 'a leap day', '2028-02-29', '2028-02-29T08:00:00.000Z'],
  ['Asia/Kathmandu', 'the day after a month’s end', '2026-05-01', '2026-04-30T18:15:00.000Z'],
])(
  'In %s, %s, nothing is charged a moment before the day begins, and once when it has',
  async (timeZone, _what, day, begins) => {
    const at = new Date(Date.parse(begins) - 5 * 86_400_000).toISOString();
    const { account, input } = await planning({ chargeOn: day, at, timeZone });
    clock.set(new Date(Date.parse(begins) - 1));
    await work(ctx);
    // A job that comes early, whoever queued it, waits too.
    await collectPlannedPayment(ctx, input);
    expect(await readMoney(db.database, account.accountId)).toMatchObject({ paymentsBooked: 0 });
    clock.set(begins);
    await work(ctx);
    await work(ctx);
    await collectPlannedPayment(ctx, input);
    expect(await readMoney(db.database, account.accountId)).toMatchObject({ paymentsBooked: 1, owedMinor: 3_420 });
    expect(await stateOf(account)).toMatchObject({
      state: 'paid',
      tryCount: 1,
      nextTryAt: null,
      endedAt: new Date(begins),
    });
  },
);

test('Fifty payments due at once, swept and collected by two workers twice over, are fifty charges', async () => {
  const plans = await Promise.all(Array.from({ length: 50 }, () => planning({ chargeOn: '2026-03-12' })));
  clock.set('2026-03-12T12:00:00Z');
  const before = processor.state.charges.length;
  await Promise.all([sweepPlannedPayments(ctx), sweepPlannedPayments(ctx)]);
  const jobs = await takeCollectJobs(db.database);
  expect(jobs).toHaveLength(50);
  const worker = () => Promise.all(jobs.map((job) => collectPlannedPayment(ctx, job)));
  await Promise.all([worker(), worker()]);
  await worker();
  expect(processor.state.charges.length - before).toBe(50);
  for (const { account } of plans) {
    expect(await readMoney(db.database, account.accountId)).toEqual({
      allBooksMinor: 0,
      owedMinor: 3_420,
      paymentsBooked: 1,
      receipts: 1,
      declineNotices: 0,
    });
    expect(await stateOf(account)).toMatchObject({ state: 'paid', tryCount: 1 });
  }
});

test('A sweep takes thousands, and another takes those of which the job is gone, and no others', async () => {
  const { account, planned } = await planning({ chargeOn: '2026-03-12', amountMinor: 50 });
  const copies = Array.from({ length: 1_200 }, () => ({ ...planned, id: newId(), idempotencyKey: newId() }));
  await insertPlannedPayments(
    db.database,
    copies.map(
      ({
        paymentMethod: _method,
        currency: _currency,
        timeZone: _zone,
        expectedMinor: _expected,
        mostMinor: _most,
        declineCode: _code,
        ...row
      }) => row,
    ),
  );
  clock.set('2026-03-12T12:00:00Z');
  expect(await sweepPlannedPayments(ctx)).toBe(1_201);
  expect(await sweepPlannedPayments(ctx)).toBe(0);
  expect(new Set((await takeCollectJobs(db.database)).map((job) => job.plannedPaymentId)).size).toBe(1_201);
  expect(await sweepPlannedPayments(ctx)).toBe(1_201);
  await takeCollectJobs(db.database);
  await forgetPlanned(db.database, account.accountId);
});

test('A declined payment is tried again one day and then two days later, told each time, and then given up', async () => {
  const { account, planned } = await planning({ chargeOn: '2026-03-12', cardToken: cardTokens.declinedForFunds });
  const days: (string | undefined)[] = [];
  clock.set('2026-03-12T12:00:00Z');
  for (let tries = 0; tries < 3; tries += 1) {
    await work(ctx);
    // A second job of the same try, and one of a try whose day has not come, change nothing.
    await collectPlannedPayment(ctx, tryOf(planned, tries + 1));
    const now = await stateOf(account);
    expect(now?.tryCount).toBe(tries + 1);
    days.push(now?.nextTryAt?.toISOString());
    if (now?.nextTryAt) {
      clock.set(new Date(now.nextTryAt.getTime() - 1));
      await work(ctx);
      expect((await stateOf(account))?.tryCount).toBe(tries + 1);
      clock.set(now.nextTryAt);
    }
  }
  expect(days).toEqual(['2026-03-13T04:00:00.000Z', '2026-03-15T04:00:00.000Z', undefined]);
  expect(await stateOf(account)).toMatchObject({ state: 'failed', endReason: 'insufficient_funds', tryCount: 3 });
  expect(await readTemplates(db.database, account.accountId)).toEqual([
    'planned-payment-failed',
    'planned-payment-retried',
    'planned-payment-retried',
    'payment-scheduled',
  ]);
  expect(await readMoney(db.database, account.accountId)).toMatchObject({ owedMinor: 8_420, declineNotices: 0 });
});

test('The message of a declined try says why, when the next one is, and with what', async () => {
  const { account } = await planning({ chargeOn: '2026-03-12', cardToken: cardTokens.declinedForFunds });
  clock.set('2026-03-12T12:00:00Z');
  await work(ctx);
  expect(await readNewestMessage(db.database, account.accountId)).toEqual({
    kind: 'scheduled',
    amount: '$50.00',
    method: 'Visa ending in 9995',
    explanation: expect.stringContaining('not enough money'),
    nextTryOn: 'March 13, 2026',
    accountNumber: account.accountNumber,
  });
});

test.each(['lost_card', 'stolen_card', 'expired_card', 'account_closed'])(
  'A decline for %s is not tried again',
  async (declineCode) => {
    const { account } = await planning({ chargeOn: '2026-03-12' });
    clock.set('2026-03-12T12:00:00Z');
    await work(declining(declineCode));
    expect(await stateOf(account)).toMatchObject({ state: 'failed', endReason: declineCode, nextTryAt: null });
    expect((await readTemplates(db.database, account.accountId))[0]).toBe('planned-payment-failed');
  },
);

test('A payment that was charged without an answer stays in progress until reconciliation settles both at once', async () => {
  const { account, planned } = await planning({ chargeOn: '2026-03-12', cardToken: cardTokens.chargedThenSilent });
  clock.set('2026-03-12T12:00:00Z');
  await work(ctx);
  const charging = await stateOf(account);
  expect(charging).toMatchObject({ state: 'charging', tryCount: 1, nextTryAt: null, endedAt: null });
  clock.advance({ days: 2 });
  await work(ctx);
  await collectPlannedPayment(ctx, tryOf(planned, 2));
  expect((await stateOf(account))?.tryCount).toBe(1);
  const payment = { accountId: account.accountId, paymentId: charging?.paymentId ?? '' };
  await Promise.all([reconcilePayment(ctx, payment), reconcilePayment(ctx, payment)]);
  expect(await stateOf(account)).toMatchObject({ state: 'paid' });
  expect(await readMoney(db.database, account.accountId)).toMatchObject({ paymentsBooked: 1, receipts: 1 });
});

test('A worker that dies after intending the payment loses and doubles nothing', async () => {
  const { account, input } = await planning({ chargeOn: '2026-03-12' });
  clock.set('2026-03-12T12:00:00Z');
  const before = processor.state.charges.length;
  const dying = { ...ctx.paymentProcessor, charge: () => Promise.reject(new Error('killed')) };
  await expect(collectPlannedPayment({ ...ctx, paymentProcessor: dying }, input)).rejects.toThrow('killed');
  const charging = await stateOf(account);
  expect(charging).toMatchObject({ state: 'charging', tryCount: 1 });
  // The queue gives the job to another worker, and the payment has a job of its own.
  await collectPlannedPayment(ctx, input);
  expect(processor.state.charges.length).toBe(before);
  const paymentId = charging?.paymentId ?? '';
  expect(await readReconciliationJobs(db.database, paymentId)).toHaveLength(1);
  await reconcilePayment(ctx, { accountId: account.accountId, paymentId });
  expect(processor.state.charges.length - before).toBe(1);
  expect(await stateOf(account)).toMatchObject({ state: 'paid', tryCount: 1 });
});

test('A due payment whose job is lost gets another by the next sweep', async () => {
  const { account } = await planning({ chargeOn: '2026-03-12' });
  clock.set('2026-03-12T12:00:00Z');
  await sweepPlannedPayments(ctx);
  await takeCollectJobs(db.database);
  await work(ctx);
  expect(await stateOf(account)).toMatchObject({ state: 'paid', tryCount: 1 });
});

test.each([
  ['waits', 3],
  ['failed for good', 12],
])('A due payment whose job %s is left to it, hours of sweeps later', async (_what, attempts) => {
  const plans = await Promise.all([1, 2, 3].map(() => planning({ chargeOn: '2026-03-12' })));
  clock.set('2026-03-12T12:00:00Z');
  expect(await sweepPlannedPayments(ctx, { pageSize: 2 })).toBe(3);
  await failCollectJobs(db.database, attempts);
  clock.advance({ minutes: 360 });
  expect(await sweepPlannedPayments(ctx, { pageSize: 2 })).toBe(0);
  const jobs = await readCollectJobs(db.database);
  expect(jobs.map((job) => job.attempts)).toEqual([attempts, attempts, attempts]);
  await takeCollectJobs(db.database);
  for (const { account } of plans) await forgetPlanned(db.database, account.accountId);
});

test('The job of a due payment stands behind every message', async () => {
  const { account } = await planning({ chargeOn: '2026-03-12' });
  clock.set('2026-03-12T12:00:00Z');
  await sweepPlannedPayments(ctx);
  const jobs = await readCollectJobs(db.database);
  // Messages have 0, and the least goes first.
  expect(jobs.map(({ priority }) => priority > 0)).toEqual([true]);
  await work(ctx);
  expect(await stateOf(account)).toMatchObject({ state: 'paid' });
});

test('While the account is frozen nothing is charged; the day after it is opened again it is', async () => {
  const { account } = await planning({ chargeOn: '2026-03-12' });
  clock.set('2026-03-12T12:00:00Z');
  await freezeAccount(db.database, account.accountId, account.owner.loginId, clock.now());
  await work(ctx);
  expect(await stateOf(account)).toMatchObject({
    state: 'planned',
    tryCount: 0,
    nextTryAt: new Date('2026-03-13T04:00:00Z'),
  });
  clock.set('2026-03-13T04:00:00Z');
  await work(ctx);
  expect(await stateOf(account)).toMatchObject({ state: 'planned', nextTryAt: new Date('2026-03-14T04:00:00Z') });
  await liftFreeze(db.database, account.accountId, clock.now());
  clock.set('2026-03-14T04:00:00Z');
  await work(ctx);
  expect(await stateOf(account)).toMatchObject({ state: 'paid', tryCount: 1 });
});

const pay = (ctx: Context, account: OwingAccount, amountMinor: number) =>
  bookPayment(ctx, {
    accountId: account.accountId,
    paymentId: newId(),
    amountMinor,
    currency: 'USD',
    occurredAt: ctx.clock.now(),
    description: 'Paid at the desk',
  });

test('No more is charged than is still owed, and nothing once it is paid, which the customer is told', async () => {
  const partly = await planning({ chargeOn: '2026-03-12' });
  const fully = await planning({ chargeOn: '2026-03-12' });
  await pay(ctx, partly.account, 5_000);
  await pay(ctx, fully.account, 8_420);
  clock.set('2026-03-12T12:00:00Z');
  await work(ctx);
  expect(await readMoney(db.database, partly.account.accountId)).toMatchObject({ owedMinor: 0, receipts: 1 });
  expect(await stateOf(fully.account)).toMatchObject({ state: 'skipped', endReason: 'nothing_owed', tryCount: 0 });
  expect((await readTemplates(db.database, fully.account.accountId))[0]).toBe('planned-payment-skipped');
});

test.each([1_000, 3_000])(
  'A customer who pays %p by the key of a try leaves the planned payment as it was: it is charged on its day',
  async (amountMinor) => {
    const { account, planned } = await planning({ chargeOn: '2026-03-12', amountMinor: 3_000 });
    const order = account.order(amountMinor, { idempotencyKey: `planned:${planned.id}:1` });
    expect(await payBill({ ...ctx, actor: account.owner }, order)).toMatchObject({ __typename: 'PayBillSuccess' });
    clock.set('2026-03-12T12:00:00Z');
    await work(ctx);
    expect(await stateOf(account)).toMatchObject({ state: 'paid', tryCount: 1 });
    expect(await readMoney(db.database, account.accountId)).toMatchObject({
      owedMinor: 8_420 - amountMinor - 3_000,
      paymentsBooked: 2,
    });
  },
);

test('Only the system collects and sweeps', async () => {
  const { account, input } = await planning({ chargeOn: '2026-03-12' });
  const asOwner = { ...ctx, actor: account.owner };
  await expect(collectPlannedPayment(asOwner, input)).rejects.toThrow('Only the system');
  await expect(sweepPlannedPayments(asOwner)).rejects.toThrow('Only the system');
});
