import { selectAccounts } from '@demarc/account';
import { createFixedClock, newId } from '@demarc/database';
import { createTestDatabase, type TestDatabase } from '@demarc/database/testing';
import { createStripeProcessor } from '@demarc/providers';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { listenInProcess } from '../../../apps/sandbox/src/processor/listen-in-process.ts';
import type { BillingContext } from './billing-context.ts';
import type { ChargeAnswer } from './charge-port.ts';
import { collectPlannedPayment } from './collect-planned-payment.ts';
import { makeArrangement } from './make-arrangement.ts';
import { payBill } from './pay-bill.ts';
import { schedulePayment } from './schedule-payment.ts';
import { setAutopay } from './set-autopay.ts';
import { settlePayment } from './settle-payment.ts';
import { sweepPlannedPayments } from './sweep-planned-payments.ts';
import { readMoney } from './testing/money-store.ts';
import { cardTokens, createOwingAccount, type OwingAccount, system } from './testing/owing-account.ts';
import { readPlanned, readTemplates, takeCollectJobs } from './testing/planned-store.ts';

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

/** Owes 84.20, due on March 20th. */
const owing = () => createOwingAccount(ctx, { amountMinor: 8_420, cardToken: cardTokens.approved });

/** Pays by a bank debit. @returns What has its bank decide. */
async function payByBank(account: OwingAccount, amountMinor: number) {
  const processorPaymentId = `pi_${newId()}`;
  const charge = async (): Promise<ChargeAnswer> => ({ outcome: 'processing', processorPaymentId });
  const asOwner = { ...ctx, actor: account.owner, paymentProcessor: { ...ctx.paymentProcessor, charge } };
  const result = await payBill(asOwner, account.order(amountMinor));
  if (result.__typename !== 'PayBillSuccess') throw new Error(result.message);
  const { payment } = result;
  const [row] = await selectAccounts(db.database, [account.accountId]);
  return async (outcome: 'succeeded' | 'declined') => {
    const answer: ChargeAnswer = { outcome, processorPaymentId, declineCode: 'insufficient_funds' };
    if (row) await settlePayment(ctx, payment, answer, row);
  };
}

async function workOn(day: string): Promise<void> {
  clock.set(`${day}T12:00:00Z`);
  await sweepPlannedPayments(ctx);
  for (const job of await takeCollectJobs(db.database)) await collectPlannedPayment(ctx, job);
}

const planned = (account: OwingAccount) => readPlanned(db.database, account.accountId);
const money = (account: OwingAccount) => readMoney(db.database, account.accountId);

async function planAutopayOf(account: OwingAccount) {
  const { accountId, card, owner } = account;
  const rule = { accountId, paymentMethodId: card.id, daysBeforeDue: 8, limit: null };
  await setAutopay({ ...ctx, actor: owner }, { ...rule, isPaused: false, includesPresentBill: true });
}

const planOnDate = (account: OwingAccount) =>
  schedulePayment({ ...ctx, actor: account.owner }, { ...account.order(8_420), chargeOn: '2026-03-12' });

test.each([
  ['autopay', planAutopayOf],
  ['a payment on a date', planOnDate],
])(
  'While a payment in progress covers it, %s waits a day at a time, and charges when it fails',
  async (_kind, plan) => {
    const account = await owing();
    await plan(account);
    const bankDecides = await payByBank(account, 8_420);
    await workOn('2026-03-12');
    await workOn('2026-03-13');
    expect(await planned(account)).toMatchObject([
      { state: 'planned', tryCount: 0, nextTryAt: new Date('2026-03-14T04:00:00Z') },
    ]);
    await bankDecides('declined');
    await workOn('2026-03-14');
    expect(await planned(account)).toMatchObject([{ state: 'paid', tryCount: 1 }]);
    expect(await money(account)).toMatchObject({ owedMinor: 0, paymentsBooked: 1 });
  },
);

test.each([
  ['autopay', planAutopayOf],
  ['a payment on a date', planOnDate],
])('When the payment in progress is made, %s is left out', async (_kind, plan) => {
  const account = await owing();
  await plan(account);
  const bankDecides = await payByBank(account, 8_420);
  await workOn('2026-03-12');
  await bankDecides('succeeded');
  await workOn('2026-03-13');
  expect(await planned(account)).toMatchObject([{ state: 'skipped', endReason: 'nothing_owed' }]);
  expect(await money(account)).toMatchObject({ owedMinor: 0, paymentsBooked: 1 });
});

test.each([
  ['autopay', planAutopayOf],
  ['a payment on a date', planOnDate],
])(
  'When less is left than the processor charges, %s is left out with the reason, and nobody is asked',
  async (_kind, plan) => {
    const account = await owing();
    await plan(account);
    await payBill({ ...ctx, actor: account.owner }, account.order(8_371));
    const asked = processor.state.charges.length;
    await workOn('2026-03-12');
    expect(await planned(account)).toMatchObject([{ state: 'skipped', endReason: 'below_minimum', tryCount: 0 }]);
    expect(processor.state.charges).toHaveLength(asked);
  },
);

test('Less than the processor charges cannot be planned', async () => {
  const account = await owing();
  const plan = (amountMinor: number) =>
    schedulePayment({ ...ctx, actor: account.owner }, { ...account.order(amountMinor), chargeOn: '2026-03-12' });
  expect(await plan(49)).toMatchObject({ code: 'NOTHING_TO_PAY', message: expect.stringContaining('$0.50') });
  expect(await plan(50)).toMatchObject({ __typename: 'SchedulePaymentSuccess' });
});

test('An arrangement is not kept by a payment in progress that fails: its instalments are charged after all', async () => {
  clock.set('2026-04-01T15:00:00Z');
  const account = await owing();
  const made = await makeArrangement(
    { ...ctx, actor: account.owner },
    {
      accountId: account.accountId,
      paymentMethodId: account.card.id,
      count: 2,
      frequency: 'weekly',
      firstOn: '2026-04-02',
      total: { amountMinor: 8_420, currency: 'USD' },
      idempotencyKey: newId(),
    },
  );
  expect(made).toMatchObject({ __typename: 'MakeArrangementSuccess' });
  const bankDecides = await payByBank(account, 8_420);
  for (const day of ['2026-04-02', '2026-04-09']) await workOn(day);
  expect(await planned(account)).toMatchObject([{ state: 'planned' }, { state: 'planned' }]);
  await bankDecides('declined');
  await workOn('2026-04-10');
  expect(await planned(account)).toMatchObject([{ state: 'paid' }, { state: 'paid' }]);
  expect(await money(account)).toMatchObject({ owedMinor: 0, paymentsBooked: 2 });
  expect((await readTemplates(db.database, account.accountId))[0]).toBe('arrangement-kept');
});
