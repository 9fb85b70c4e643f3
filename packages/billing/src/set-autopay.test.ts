import { createFixedClock, newId } from '@demarc/database';
import { chargeDispute, eq, sql, statement } from '@demarc/database/sql';
import { countStatements, createTestAccount, createTestDatabase, type TestDatabase } from '@demarc/database/testing';
import { createStripeProcessor } from '@demarc/providers';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { listenInProcess } from '../../../apps/sandbox/src/processor/listen-in-process.ts';
import { announceStatements } from './announce-statements.ts';
import type { BillingContext } from './billing-context.ts';
import { cancelPlannedPayment } from './cancel-planned-payment.ts';
import { collectPlannedPayment } from './collect-planned-payment.ts';
import { isMethodPlanned } from './is-method-planned.ts';
import { issueStatement } from './issue-statement.ts';
import { payBill } from './pay-bill.ts';
import { restorePlannedPayment } from './restore-planned-payment.ts';
import { schedulePayment } from './schedule-payment.ts';
import { type SetAutopayInput, setAutopay } from './set-autopay.ts';
import { sweepPlannedPayments } from './sweep-planned-payments.ts';
import { addMethod } from './testing/add-method.ts';
import { readMoney, readNewestMessage } from './testing/money-store.ts';
import {
  billOf,
  cardTokens,
  createOwingAccount,
  newToken,
  type OwingAccount,
  system,
} from './testing/owing-account.ts';
import { readPlanned, readTemplates, takeCollectJobs } from './testing/planned-store.ts';
import { turnOffAutopay } from './turn-off-autopay.ts';

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
const owing = (cardToken: string = cardTokens.approved) => createOwingAccount(ctx, { amountMinor: 8_420, cardToken });

async function turnOn(account: OwingAccount, changes: Partial<SetAutopayInput> = {}) {
  const result = await setAutopay(
    { ...ctx, actor: account.owner },
    {
      accountId: account.accountId,
      paymentMethodId: account.card.id,
      daysBeforeDue: 2,
      limit: null,
      isPaused: false,
      includesPresentBill: true,
      ...changes,
    },
  );
  if (result.__typename !== 'SetAutopaySuccess') throw new Error(result.message);
}

async function work(): Promise<void> {
  await sweepPlannedPayments(ctx);
  for (const job of await takeCollectJobs(db.database)) await collectPlannedPayment(ctx, job);
}

const planned = (account: OwingAccount) => readPlanned(db.database, account.accountId);
const money = (account: OwingAccount) => readMoney(db.database, account.accountId);

/** A second bill, of 60.00, due on April 20th. */
async function billAgain(account: OwingAccount) {
  const { id } = await issueStatement(
    ctx,
    billOf(account.accountId, 6_000, {
      periodStart: '2026-03-01',
      periodEnd: '2026-03-31',
      issuedAt: new Date('2026-04-01T06:00:00Z'),
      dueOn: '2026-04-20',
    }),
  );
  await announceStatements(ctx, { statements: [{ accountId: account.accountId, statementId: id }] });
  return id;
}

test('Turning autopay on with the present bill plans it so many days before it is due, and charges it once that day', async () => {
  const account = await owing();
  await turnOn(account);
  await turnOn(account);
  expect(await planned(account)).toMatchObject([
    {
      kind: 'autopay',
      state: 'planned',
      chargeOn: '2026-03-18',
      amountMinor: null,
      nextTryAt: new Date('2026-03-18T04:00:00Z'),
    },
  ]);
  clock.set('2026-03-18T04:00:00Z');
  await work();
  await work();
  expect(await planned(account)).toMatchObject([{ state: 'paid', tryCount: 1 }]);
  expect(await money(account)).toMatchObject({ owedMinor: 0, paymentsBooked: 1, receipts: 1 });
});

test('Without the present bill only later ones are planned, each when it is announced, and once', async () => {
  const account = await owing();
  await turnOn(account, { includesPresentBill: false });
  expect(await planned(account)).toEqual([]);
  clock.set('2026-04-01T06:00:00Z');
  const statementId = await billAgain(account);
  const again = { statements: [{ accountId: account.accountId, statementId }] };
  await Promise.all([announceStatements(ctx, again), announceStatements(ctx, again)]);
  expect(await planned(account)).toMatchObject([{ statementId, chargeOn: '2026-04-18' }]);
  expect(await readNewestMessage(db.database, account.accountId)).toMatchObject({
    amount: '$144.20',
    pay: 'autopay',
    chargeOn: 'April 18, 2026',
    method: 'Visa ending in 4242',
    change: 'less',
    changeAmount: '$24.20',
  });
});

test('A day that has passed becomes today', async () => {
  const account = await owing();
  clock.set('2026-03-19T15:00:00Z');
  await turnOn(account, { daysBeforeDue: 10 });
  expect(await planned(account)).toMatchObject([{ chargeOn: '2026-03-19' }]);
});

test('Changing method, day or limit moves what is still to be charged', async () => {
  const account = await owing();
  const other = await owing();
  await turnOn(account);
  await turnOn(account, { daysBeforeDue: 0 });
  expect(await planned(account)).toMatchObject([
    { chargeOn: '2026-03-20', nextTryAt: new Date('2026-03-20T04:00:00Z') },
  ]);
  await turnOn(account, { limit: { amountMinor: 8_000, currency: 'USD' } });
  clock.set('2026-03-18T12:00:00Z');
  await work();
  expect(await planned(account)).toMatchObject([{ state: 'skipped', endReason: 'above_limit' }]);
  expect(await readNewestMessage(db.database, account.accountId)).toMatchObject({
    amount: '$84.20',
    reason: 'above_limit',
  });
  // The limit is raised, and the bill is to be paid after all.
  await turnOn(account, { limit: { amountMinor: 8_420, currency: 'USD' } });
  await work();
  expect(await planned(account)).toMatchObject([{ state: 'paid' }]);
  const refused = await setAutopay(
    { ...ctx, actor: account.owner },
    {
      accountId: account.accountId,
      paymentMethodId: other.card.id,
      daysBeforeDue: 0,
      limit: null,
      isPaused: false,
      includesPresentBill: true,
    },
  );
  expect(refused).toMatchObject({ code: 'NOT_FOUND' });
});

test('What is paid by hand, disputed or planned otherwise is not taken again', async () => {
  const account = await owing();
  await turnOn(account);
  await payBill({ ...ctx, actor: account.owner }, account.order(2_000));
  const [bill] = await db.database.select().from(statement).where(eq(statement.accountId, account.accountId));
  await db.database.insert(chargeDispute).values({
    accountId: account.accountId,
    id: newId(),
    reference: 'D-0000-0000',
    statementId: bill?.id ?? '',
    position: 1,
    amountMinor: 1_000,
    reason: 'wrong_amount',
    explanation: 'Too much.',
    state: 'open',
    openedAt: clock.now(),
    answerBy: '2026-03-24',
  });
  await schedulePayment({ ...ctx, actor: account.owner }, { ...account.order(3_000), chargeOn: '2026-03-25' });
  clock.set('2026-03-18T12:00:00Z');
  await work();
  // 84.20 less 20.00 paid, 10.00 disputed and 30.00 planned.
  expect(await money(account)).toMatchObject({ owedMinor: 8_420 - 2_000 - 2_420, paymentsBooked: 2 });
});

test('A bill is paid without the charges of a newer one', async () => {
  const account = await owing();
  await turnOn(account, { daysBeforeDue: 0 });
  clock.set('2026-03-19T06:00:00Z');
  await issueStatement(
    ctx,
    billOf(account.accountId, 6_000, {
      periodStart: '2026-03-01',
      periodEnd: '2026-03-31',
      issuedAt: clock.now(),
      dueOn: '2026-04-20',
    }),
  );
  clock.set('2026-03-20T12:00:00Z');
  await work();
  expect(await money(account)).toMatchObject({ owedMinor: 6_000, paymentsBooked: 1 });
});

test('A bill that is paid by hand in full is left out, and the customer is told', async () => {
  const account = await owing();
  await turnOn(account);
  await payBill({ ...ctx, actor: account.owner }, account.order(8_420));
  clock.set('2026-03-18T12:00:00Z');
  await work();
  expect(await planned(account)).toMatchObject([{ state: 'skipped', endReason: 'nothing_owed', tryCount: 0 }]);
  expect(await money(account)).toMatchObject({ owedMinor: 0, paymentsBooked: 1 });
});

test('A declined try is made again three days later and five after that, then given up', async () => {
  const account = await owing(cardTokens.declinedForFunds);
  await turnOn(account);
  const days: (Date | null | undefined)[] = [];
  for (const day of ['2026-03-18', '2026-03-21', '2026-03-26']) {
    clock.set(`${day}T04:00:00Z`);
    await work();
    days.push((await planned(account))[0]?.nextTryAt);
  }
  expect(days).toEqual([new Date('2026-03-21T04:00:00Z'), new Date('2026-03-26T04:00:00Z'), null]);
  expect(await planned(account)).toMatchObject([{ state: 'failed', tryCount: 3, endReason: 'insufficient_funds' }]);
  expect((await readTemplates(db.database, account.accountId)).slice(0, 3)).toEqual([
    'planned-payment-failed',
    'planned-payment-retried',
    'planned-payment-retried',
  ]);
});

test('A pause lets the bill go and going on plans it again; off lets it go for good', async () => {
  const account = await owing();
  await turnOn(account);
  await turnOn(account, { isPaused: true });
  expect(await planned(account)).toMatchObject([{ state: 'cancelled', endReason: 'autopay_paused', nextTryAt: null }]);
  clock.set('2026-04-01T06:00:00Z');
  await billAgain(account);
  expect(await planned(account)).toHaveLength(1);
  expect(await readNewestMessage(db.database, account.accountId)).toMatchObject({ pay: 'paused' });
  await turnOn(account, { includesPresentBill: false });
  expect(await planned(account)).toMatchObject([{ state: 'cancelled' }, { state: 'planned', chargeOn: '2026-04-18' }]);
  const off = () => turnOffAutopay({ ...ctx, actor: account.owner }, { accountId: account.accountId });
  expect(await off()).toMatchObject({ __typename: 'TurnOffAutopaySuccess' });
  expect(await off()).toMatchObject({ __typename: 'TurnOffAutopaySuccess' });
  expect(await planned(account)).toMatchObject([
    { state: 'cancelled' },
    { state: 'cancelled', endReason: 'autopay_off' },
  ]);
  clock.set('2026-04-20T12:00:00Z');
  await work();
  expect(await money(account)).toMatchObject({ paymentsBooked: 0 });
});

test('A bill cancelled by itself is not paid by autopay, later ones are', async () => {
  const account = await owing();
  await turnOn(account);
  const [row] = await planned(account);
  expect(
    await cancelPlannedPayment({ ...ctx, actor: account.owner }, { plannedPaymentId: row?.id ?? '' }),
  ).toMatchObject({
    __typename: 'CancelPlannedPaymentSuccess',
  });
  await turnOn(account, { includesPresentBill: false, daysBeforeDue: 1 });
  clock.set('2026-04-01T06:00:00Z');
  await billAgain(account);
  expect(await planned(account)).toMatchObject([{ state: 'cancelled' }, { state: 'planned', chargeOn: '2026-04-19' }]);
});

test('Going on after a pause plans no bill that the customer cancelled, never included, or set a limit below', async () => {
  const [cancelled, leftOut, above] = [await owing(), await owing(), await owing()];
  await turnOn(cancelled);
  const [row] = await planned(cancelled);
  await cancelPlannedPayment({ ...ctx, actor: cancelled.owner }, { plannedPaymentId: row?.id ?? '' });
  await turnOn(leftOut, { includesPresentBill: false });
  const limit = { amountMinor: 8_000, currency: 'USD' };
  await turnOn(above, { limit });
  clock.set('2026-03-18T12:00:00Z');
  await work();
  for (const account of [cancelled, leftOut, above]) {
    await turnOn(account, { isPaused: true, limit });
    await turnOn(account, { includesPresentBill: false, limit });
  }
  expect(await planned(cancelled)).toMatchObject([{ state: 'cancelled', endReason: 'by_customer' }]);
  expect(await planned(leftOut)).toEqual([]);
  expect(await planned(above)).toMatchObject([{ state: 'skipped', endReason: 'above_limit' }]);
});

test('Going on after a pause plans each bill that is not past due, and of those that are only the newest', async () => {
  const [early, late] = [await owing(), await owing()];
  for (const account of [early, late]) {
    await turnOn(account);
    await turnOn(account, { isPaused: true });
  }
  clock.set('2026-03-19T12:00:00Z');
  await turnOn(early, { includesPresentBill: false, daysBeforeDue: 0 });
  expect(await planned(early)).toMatchObject([{ state: 'planned', chargeOn: '2026-03-20' }]);
  clock.set('2026-03-25T12:00:00Z');
  await turnOn(late, { includesPresentBill: false });
  expect(await planned(late)).toMatchObject([{ state: 'planned', chargeOn: '2026-03-25' }]);
});

test('A cancelled bill of autopay is planned again by the rule as it is now, and not while autopay is off or paused', async () => {
  const account = await owing();
  const asOwner = { ...ctx, actor: account.owner };
  const { accountId } = account;
  await turnOn(account);
  const plannedPaymentId = (await planned(account))[0]?.id ?? '';
  const restore = () => restorePlannedPayment(asOwner, { plannedPaymentId });
  await cancelPlannedPayment(asOwner, { plannedPaymentId });
  await turnOn(account, { isPaused: true });
  expect(await restore()).toMatchObject({ code: 'PLANNED_PAYMENT_CLOSED' });
  await turnOffAutopay(asOwner, { accountId });
  expect(await restore()).toMatchObject({ code: 'PLANNED_PAYMENT_CLOSED' });
  expect(await planned(account)).toMatchObject([{ state: 'cancelled' }]);
  const other = await addMethod(ctx, account.owner, { accountId, methodToken: newToken(cardTokens.approved) });
  await turnOn(account, { paymentMethodId: other.id, daysBeforeDue: 5, includesPresentBill: false });
  expect(await restore()).toMatchObject({ __typename: 'RestorePlannedPaymentSuccess' });
  expect(await planned(account)).toMatchObject([
    { state: 'planned', chargeOn: '2026-03-15', paymentMethodId: other.id, endReason: null },
  ]);
});

test('A customer who plans a payment by the key of a bill’s autopay does not keep autopay from the bill', async () => {
  const account = await owing();
  const [bill] = await db.database.select().from(statement).where(eq(statement.accountId, account.accountId));
  const order = account.order(1_000, { idempotencyKey: `autopay:${bill?.id}` });
  expect(await schedulePayment({ ...ctx, actor: account.owner }, { ...order, chargeOn: '2026-03-25' })).toMatchObject({
    __typename: 'SchedulePaymentSuccess',
  });
  await turnOn(account);
  expect(await planned(account)).toMatchObject([
    { kind: 'autopay', statementId: bill?.id, state: 'planned' },
    { kind: 'scheduled' },
  ]);
});

test('A method that autopay or a planned payment needs is known to be needed', async () => {
  const account = await owing();
  const method = { accountId: account.accountId, paymentMethodId: account.card.id };
  expect(await isMethodPlanned(ctx, method)).toBe(false);
  await turnOn(account, { includesPresentBill: false, isPaused: true });
  expect(await isMethodPlanned(ctx, method)).toBe(true);
  await turnOffAutopay({ ...ctx, actor: account.owner }, { accountId: account.accountId });
  expect(await isMethodPlanned(ctx, method)).toBe(false);
  await schedulePayment({ ...ctx, actor: account.owner }, { ...account.order(100), chargeOn: '2026-03-25' });
  expect(await isMethodPlanned(ctx, method)).toBe(true);
});

test.each([-1, 11, 0.5, Number.NaN])('%p days before the due day are refused', async (daysBeforeDue) => {
  const account = await owing();
  await expect(turnOn(account, { daysBeforeDue })).rejects.toThrow('up to 10 days');
});

test.each([0, -1, 0.5, 2 ** 53])('A limit of %p is refused', async (amountMinor) => {
  const account = await owing();
  await expect(turnOn(account, { limit: { amountMinor, currency: 'USD' } })).rejects.toThrow('limit above zero');
});

test('A viewer may not turn autopay on or off, and a stranger finds no account', async () => {
  const account = await owing();
  const stranger = await (await createTestAccount(db.database)).member('owner');
  const input = {
    accountId: account.accountId,
    paymentMethodId: account.card.id,
    daysBeforeDue: 0,
    limit: null,
    isPaused: false,
    includesPresentBill: true,
  };
  for (const [actor, code] of [
    [await account.member('viewer'), 'ROLE_NOT_ALLOWED'],
    [stranger, 'NOT_FOUND'],
  ] as const) {
    expect(await setAutopay({ ...ctx, actor }, input)).toMatchObject({ code });
    expect(await turnOffAutopay({ ...ctx, actor }, input)).toMatchObject({ code });
  }
});

test('Announcing many bills sends no more statements than announcing one', async () => {
  const accounts = await Promise.all(Array.from({ length: 12 }, () => owing()));
  // Before the bills were issued, so that they are autopay's.
  clock.set('2026-02-20T15:00:00Z');
  for (const account of accounts) await turnOn(account, { includesPresentBill: false });
  clock.set('2026-03-10T15:00:00Z');
  const bills = await Promise.all(
    accounts.map(async ({ accountId }) => {
      const [row] = await db.database.execute<{ id: string }>(
        sql`select id from statement where account_id = ${accountId}`,
      );
      return { accountId, statementId: row?.id ?? '' };
    }),
  );
  const counted = async (statements: typeof bills) => {
    const { database, count } = countStatements(db.database);
    await announceStatements({ ...ctx, database }, { statements });
    return count();
  };
  expect(await counted(bills.slice(1))).toBe(await counted(bills.slice(0, 1)));
  for (const account of accounts)
    expect(await planned(account)).toMatchObject([{ state: 'planned', chargeOn: '2026-03-18' }]);
});
