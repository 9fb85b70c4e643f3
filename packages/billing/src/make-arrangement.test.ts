import { createFixedClock, newId } from '@demarc/database';
import { createTestAccount, createTestDatabase, type TestDatabase } from '@demarc/database/testing';
import { createStripeProcessor } from '@demarc/providers';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { listenInProcess } from '../../../apps/sandbox/src/processor/listen-in-process.ts';
import { planInstalments } from './arrangement-plan.ts';
import { findActiveArrangement, type PaymentArrangement } from './arrangement-store.ts';
import type { BillingContext } from './billing-context.ts';
import { createBillingLoaders } from './billing-loader.ts';
import { cancelPlannedPayment } from './cancel-planned-payment.ts';
import { collectPlannedPayment } from './collect-planned-payment.ts';
import { type MakeArrangementInput, makeArrangement } from './make-arrangement.ts';
import { payBill } from './pay-bill.ts';
import { undoUntil } from './payment-returns.ts';
import { previewArrangement } from './preview-arrangement.ts';
import { refundPayment } from './refund-payment.ts';
import { schedulePayment } from './schedule-payment.ts';
import { sweepPlannedPayments } from './sweep-planned-payments.ts';
import { addMethod } from './testing/add-method.ts';
import { readMoney } from './testing/money-store.ts';
import { cardTokens, createOwingAccount, newToken, type OwingAccount, system } from './testing/owing-account.ts';
import { readArrangement, readPlanned, readTemplates, takeCollectJobs } from './testing/planned-store.ts';
import { undoArrangement } from './undo-arrangement.ts';
import { undoPayment } from './undo-payment.ts';

const clock = createFixedClock('2026-04-01T15:00:00Z');
const processor = listenInProcess({ silenceMs: 10 });
let db: TestDatabase;
let ctx: BillingContext;

beforeAll(async () => {
  db = await createTestDatabase();
  const paymentProcessor = createStripeProcessor({ secretKey: 'sk_test_1', apiBase: 'http://processor.test' });
  ctx = { database: db.database, clock, actor: system, paymentProcessor };
});

// The bill was due on March 20th.
beforeEach(() => clock.set('2026-04-01T15:00:00Z'));

afterAll(async () => {
  processor.close();
  await db.drop();
});

const late = (cardToken: string = cardTokens.approved) => createOwingAccount(ctx, { amountMinor: 10_000, cardToken });

const termsOf = (account: OwingAccount): MakeArrangementInput => ({
  accountId: account.accountId,
  paymentMethodId: account.card.id,
  count: 3,
  frequency: 'weekly',
  firstOn: '2026-04-03',
  total: { amountMinor: 10_000, currency: 'USD' },
  idempotencyKey: newId(),
});

async function arrange(account: OwingAccount): Promise<PaymentArrangement> {
  const result = await makeArrangement({ ...ctx, actor: account.owner }, termsOf(account));
  if (result.__typename !== 'MakeArrangementSuccess') throw new Error(result.message);
  const made = await findActiveArrangement(db.database, account.accountId);
  if (!made) throw new Error('No arrangement was made.');
  return made;
}

async function workOn(day: string): Promise<void> {
  clock.set(`${day}T12:00:00Z`);
  await sweepPlannedPayments(ctx);
  for (const job of await takeCollectJobs(db.database)) await collectPlannedPayment(ctx, job);
}

const planned = (account: OwingAccount) => readPlanned(db.database, account.accountId);

test('What is previewed is what is made, to the cent and the day', async () => {
  const account = await late();
  const preview = await previewArrangement({ ...ctx, actor: account.owner }, termsOf(account));
  expect(preview).toEqual({
    __typename: 'ArrangementPreview',
    currency: 'USD',
    totalMinor: 10_000,
    instalments: [
      { chargeOn: '2026-04-03', amountMinor: 3_334 },
      { chargeOn: '2026-04-10', amountMinor: 3_333 },
      { chargeOn: '2026-04-17', amountMinor: 3_333 },
    ],
  });
  await arrange(account);
  const made = await planned(account);
  expect(made.map(({ chargeOn, amountMinor }) => ({ chargeOn, amountMinor }))).toEqual(
    preview.__typename === 'ArrangementPreview' ? preview.instalments : [],
  );
});

test('Monthly instalments fall on the last day of a month that is too short', () => {
  const days = planInstalments({ totalMinor: 400, count: 4, frequency: 'monthly', firstOn: '2027-12-31' });
  expect(days.map(({ chargeOn }) => chargeOn)).toEqual(['2027-12-31', '2028-01-31', '2028-02-29', '2028-03-31']);
});

test('An arrangement is kept when all its instalments are paid, none of them early', async () => {
  const account = await late();
  const arrangement = await arrange(account);
  for (const [day, owedMinor] of [
    ['2026-04-02', 10_000],
    ['2026-04-03', 6_666],
    ['2026-04-09', 6_666],
    ['2026-04-10', 3_333],
    ['2026-04-16', 3_333],
    ['2026-04-17', 0],
  ] as const) {
    await workOn(day);
    expect(await readMoney(db.database, account.accountId)).toMatchObject({ owedMinor });
  }
  expect(await readArrangement(db.database, arrangement)).toMatchObject({ state: 'kept', endedAt: clock.now() });
  expect((await readTemplates(db.database, account.accountId))[0]).toBe('arrangement-kept');
});

test('An instalment that fails for good breaks the arrangement: the others are let go and the customer is told', async () => {
  const account = await late(cardTokens.declinedForFunds);
  const arrangement = await arrange(account);
  for (const day of ['2026-04-03', '2026-04-04']) {
    await workOn(day);
    expect(await readArrangement(db.database, arrangement)).toMatchObject({ state: 'active' });
  }
  await workOn('2026-04-06');
  expect(await readArrangement(db.database, arrangement)).toMatchObject({ state: 'broken' });
  expect(await planned(account)).toMatchObject([
    { state: 'failed', tryCount: 3 },
    { state: 'cancelled', endReason: 'arrangement_broken' },
    { state: 'cancelled', endReason: 'arrangement_broken' },
  ]);
  expect((await readTemplates(db.database, account.accountId)).slice(0, 2)).toEqual([
    'arrangement-broken',
    'planned-payment-failed',
  ]);
});

test('Paying by hand makes the last instalments smaller or needless, and the arrangement is kept', async () => {
  const account = await late();
  const arrangement = await arrange(account);
  await payBill({ ...ctx, actor: account.owner }, account.order(6_000));
  for (const day of ['2026-04-03', '2026-04-10', '2026-04-17']) await workOn(day);
  expect(await readMoney(db.database, account.accountId)).toMatchObject({ owedMinor: 0, paymentsBooked: 3 });
  expect((await planned(account)).map(({ state }) => state)).toEqual(['paid', 'paid', 'skipped']);
  expect(await readArrangement(db.database, arrangement)).toMatchObject({ state: 'kept' });
});

test('A payment by which instalments were left out is not taken back, and an arrangement is not kept by what went back', async () => {
  const account = await late();
  const arrangement = await arrange(account);
  clock.set('2026-04-03T11:50:00Z');
  const paid = await payBill({ ...ctx, actor: account.owner }, account.order(10_000));
  if (paid.__typename !== 'PayBillSuccess') throw new Error(paid.message);
  await workOn('2026-04-03');
  expect((await planned(account)).map(({ state }) => state)).toEqual(['skipped', 'planned', 'planned']);
  const { id: paymentId } = paid.payment;
  expect(await undoPayment({ ...ctx, actor: account.owner }, { paymentId })).toMatchObject({
    code: 'NOT_UNDOABLE',
    message: expect.stringContaining('a planned payment was left out'),
  });
  const { paymentReturns, paymentReckonedWith } = createBillingLoaders(db.database);
  const isReckonedWith = await paymentReckonedWith.load(paid.payment);
  expect(
    undoUntil(paid.payment, { ...(await paymentReturns.load(paid.payment)), isReckonedWith }, clock.now()),
  ).toBeNull();
  expect(await readMoney(db.database, account.accountId)).toMatchObject({ owedMinor: 0 });

  // Staff may, and the other two instalments are then not all it was about.
  const staff = { kind: 'staff', tokenId: newId(), name: 'Kim' } as const;
  await refundPayment(
    { ...ctx, actor: staff },
    { paymentId, amount: { amountMinor: 10_000, currency: 'USD' }, idempotencyKey: newId(), reason: 'Asked for' },
  );
  for (const day of ['2026-04-10', '2026-04-17']) await workOn(day);
  expect((await planned(account)).map(({ state }) => state)).toEqual(['skipped', 'paid', 'paid']);
  expect(await readMoney(db.database, account.accountId)).toMatchObject({ owedMinor: 3_334 });
  expect(await readArrangement(db.database, arrangement)).toMatchObject({ state: 'broken' });
});

test('An instalment that a payment made smaller is reckoned with it: the payment is not taken back', async () => {
  const account = await late();
  await arrange(account);
  clock.set('2026-04-03T11:50:00Z');
  const paid = await payBill({ ...ctx, actor: account.owner }, account.order(9_900));
  if (paid.__typename !== 'PayBillSuccess') throw new Error(paid.message);
  await workOn('2026-04-03');
  expect(await undoPayment({ ...ctx, actor: account.owner }, { paymentId: paid.payment.id })).toMatchObject({
    code: 'NOT_UNDOABLE',
  });
});

test('An instalment waits while a payment is being taken back', async () => {
  const account = await late(cardTokens.refundedThenSilent);
  await arrange(account);
  clock.set('2026-04-03T11:50:00Z');
  const paid = await payBill({ ...ctx, actor: account.owner }, account.order(10_000));
  if (paid.__typename !== 'PayBillSuccess') throw new Error(paid.message);
  const undone = await undoPayment({ ...ctx, actor: account.owner }, { paymentId: paid.payment.id });
  expect(undone).toMatchObject({ refund: { state: 'unknown' } });
  await workOn('2026-04-03');
  expect((await planned(account)).map(({ state }) => state)).toEqual(['planned', 'planned', 'planned']);
});

test('Fifty arrangements asked for at once are one, and the same key again is the same', async () => {
  const account = await late();
  const asOwner = { ...ctx, actor: account.owner };
  const one = termsOf(account);
  const results = await Promise.all([
    ...Array.from({ length: 25 }, () => makeArrangement(asOwner, termsOf(account))),
    ...Array.from({ length: 25 }, () => makeArrangement(asOwner, one)),
  ]);
  expect(await planned(account)).toHaveLength(3);
  const made = results.filter(({ __typename }) => __typename === 'MakeArrangementSuccess');
  expect([1, 25]).toContain(made.length);
  for (const result of results) {
    if (result.__typename !== 'MakeArrangementSuccess') expect(result).toMatchObject({ code: 'ARRANGEMENT_ACTIVE' });
  }
});

test('The same key with another number, day, rhythm, total or method is refused, and changes nothing', async () => {
  const account = await late();
  const asOwner = { ...ctx, actor: account.owner };
  const terms = termsOf(account);
  const { accountId } = account;
  const other = await addMethod(ctx, account.owner, { accountId, methodToken: newToken(cardTokens.approved) });
  await makeArrangement(asOwner, terms);
  const made = await planned(account);
  const changes: Partial<MakeArrangementInput>[] = [
    { count: 2 },
    { firstOn: '2026-04-04' },
    { frequency: 'fortnightly' },
    { total: { amountMinor: 9_999, currency: 'USD' } },
    { paymentMethodId: other.id },
  ];
  for (const change of changes) {
    expect(await makeArrangement(asOwner, { ...terms, ...change })).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  }
  expect(await makeArrangement(asOwner, terms)).toMatchObject({ __typename: 'MakeArrangementSuccess' });
  expect(await planned(account)).toEqual(made);
});

test('A balance that changed since the preview is not arranged; what is planned or not yet due is not part of it', async () => {
  const account = await late();
  const asOwner = { ...ctx, actor: account.owner };
  await schedulePayment(asOwner, { ...account.order(4_000), chargeOn: '2026-04-05' });
  expect(await makeArrangement(asOwner, termsOf(account))).toMatchObject({ code: 'BALANCE_CHANGED' });
  expect(await previewArrangement(asOwner, termsOf(account))).toMatchObject({ totalMinor: 6_000 });
  clock.set('2026-03-20T15:00:00Z');
  expect(await previewArrangement(asOwner, { ...termsOf(account), firstOn: '2026-03-25' })).toMatchObject({
    code: 'NOTHING_PAST_DUE',
  });
  expect(await planned(account)).toHaveLength(1);
});

test('An arrangement is taken back within 24 hours, and not after, nor once an instalment was tried', async () => {
  const undo = (account: OwingAccount, { id }: PaymentArrangement) =>
    undoArrangement({ ...ctx, actor: account.owner }, { arrangementId: id });
  const [account, slow, tried] = [await late(), await late(), await late()];
  const [quick, forgotten] = [await arrange(account), await arrange(slow)];
  clock.set('2026-04-02T15:00:00Z');
  for (const _again of [1, 2])
    expect(await undo(account, quick)).toMatchObject({ __typename: 'UndoArrangementSuccess' });
  expect((await planned(account)).map(({ state }) => state)).toEqual(['cancelled', 'cancelled', 'cancelled']);
  const second = await arrange(tried);
  clock.advance({ seconds: 1 });
  expect(await undo(slow, forgotten)).toMatchObject({ code: 'TOO_LATE' });
  await workOn('2026-04-03');
  expect(await undo(tried, second)).toMatchObject({ code: 'TOO_LATE' });
});

test('One instalment cannot be cancelled by itself', async () => {
  const account = await late();
  await arrange(account);
  const [instalment] = await planned(account);
  expect(
    await cancelPlannedPayment({ ...ctx, actor: account.owner }, { plannedPaymentId: instalment?.id ?? '' }),
  ).toMatchObject({ code: 'PLANNED_PAYMENT_CLOSED' });
});

test.each([
  [{ count: 1 }, 'count'],
  [{ count: 7 }, 'count'],
  [{ count: 2.5 }, 'count'],
  [{ firstOn: '2026-04-01' }, 'firstOn'],
  [{ firstOn: '2026-04-16' }, 'firstOn'],
])('Terms of %p are refused', async (changes, field) => {
  const account = await late();
  expect(await previewArrangement({ ...ctx, actor: account.owner }, { ...termsOf(account), ...changes })).toMatchObject(
    {
      __typename: 'InvalidInputError',
      field,
    },
  );
});

test('Instalments below what the processor charges are refused', async () => {
  const account = await createOwingAccount(ctx, { amountMinor: 149, cardToken: cardTokens.approved });
  const preview = (count: number) =>
    previewArrangement({ ...ctx, actor: account.owner }, { ...termsOf(account), count });
  expect(await preview(3)).toMatchObject({ field: 'count', message: expect.stringContaining('$0.50') });
  expect(await preview(2)).toMatchObject({ instalments: [{ amountMinor: 75 }, { amountMinor: 74 }] });
});

test('A viewer may look at the terms and not agree to them; a stranger finds no account', async () => {
  const account = await late();
  const viewer = { ...ctx, actor: await account.member('viewer') };
  const stranger = { ...ctx, actor: await (await createTestAccount(db.database)).member('owner') };
  const arrangement = await arrange(account);
  expect(await makeArrangement(viewer, termsOf(account))).toMatchObject({ code: 'ROLE_NOT_ALLOWED' });
  expect(await undoArrangement(viewer, { arrangementId: arrangement.id })).toMatchObject({ code: 'ROLE_NOT_ALLOWED' });
  expect(await makeArrangement(stranger, termsOf(account))).toMatchObject({ code: 'NOT_FOUND' });
  expect(await previewArrangement(stranger, termsOf(account))).toMatchObject({ code: 'NOT_FOUND' });
  expect(await undoArrangement(stranger, { arrangementId: arrangement.id })).toEqual(
    await undoArrangement(stranger, { arrangementId: newId() }),
  );
});
