import { type Actor, createFixedClock, newId } from '@demarc/database';
import { countStatements, createTestDatabase, type TestDatabase } from '@demarc/database/testing';
import { createStripeProcessor } from '@demarc/providers';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { listenInProcess } from '../../../apps/sandbox/src/processor/listen-in-process.ts';
import { recordMove, runLater } from '../../../apps/sandbox/src/processor/returns-state.ts';
import type { BillingContext } from './billing-context.ts';
import { listDifferences, listReconciliationReports } from './list-reconciliation-reports.ts';
import { payBill } from './pay-bill.ts';
import { queueDaysToReconcile, reconcileDay } from './reconcile-day.ts';
import { refundPayment } from './refund-payment.ts';
import { forgetJob, readMoney } from './testing/money-store.ts';
import { cardTokens, createOwingAccount, system } from './testing/owing-account.ts';
import { createPaidAccount, type PaidAccount } from './testing/paid-account.ts';
import { readReturns } from './testing/returns-store.ts';
import {
  changeBooking,
  changeFirstLine,
  forgePayment,
  forgetReports,
  leftMoves,
  setProcessorPaymentId,
  statementOf,
  waitingDays,
} from './testing/spoil-money-store.ts';

const clock = createFixedClock('2026-03-10T15:00:00Z');
const processor = listenInProcess({ silenceMs: 10 });
const { returns } = processor.state;
const staff: Actor = { kind: 'staff', tokenId: newId(), name: 'Rene' };
let db: TestDatabase;
let ctx: BillingContext;

returns.now = () => clock.now();

/** Each test has a day of its own, whose bills were issued on the first of the month. */
let day = '2026-03-10';
const nextDay = () => {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 3);
  day = next.toISOString().slice(0, 10);
  clock.set(`${day}T15:00:00Z`);
};

beforeAll(async () => {
  db = await createTestDatabase();
  const paymentProcessor = createStripeProcessor({ secretKey: 'sk_test_1', apiBase: 'http://processor.test' });
  ctx = { database: db.database, clock, actor: system, paymentProcessor };
});

beforeEach(async () => {
  nextDay();
  await forgetReports(db.database);
});

afterAll(async () => {
  processor.close();
  await db.drop();
});

/** Compares the test's day, on the morning after it. */
async function compare(on = ctx) {
  clock.set(new Date(Date.parse(`${day}T04:07:00Z`) + 86_400_000));
  const report = await reconcileDay(on, { day });
  const { nodes } = await listDifferences({ ...on, actor: staff }, day, { first: 100 });
  expect(nodes).toHaveLength(report.differenceCount);
  return { report, differences: nodes.map(({ kind, ourId, processorId }) => ({ kind, ourId, processorId })) };
}

async function refund({ payment }: PaidAccount, amountMinor: number) {
  const input = {
    paymentId: payment.id,
    amount: { amountMinor, currency: 'USD' },
    idempotencyKey: newId(),
    reason: 'x',
  };
  const result = await refundPayment({ ...ctx, actor: staff }, input);
  if (result.__typename !== 'RefundPaymentSuccess') throw new Error(result.message);
  return result.refund;
}

test('A clean day is clean, with the same counts and sums on both sides', async () => {
  const paid = await Promise.all([1, 2, 3].map(() => createPaidAccount(ctx, { cardToken: cardTokens.approved })));
  await createOwingAccount(ctx, { amountMinor: 5_000, cardToken: cardTokens.declinedForFunds });
  await refund(paid[0] as PaidAccount, 1_000);
  const { report, differences } = await compare();
  expect(differences).toEqual([]);
  expect(report).toMatchObject({
    processorPaymentCount: 3,
    processorPaymentMinor: 25_260,
    ledgerPaymentCount: 3,
    ledgerPaymentMinor: 25_260,
    processorRefundMinor: 1_000,
    ledgerRefundMinor: 1_000,
  });
  expect(await leftMoves(db.database)).toBe(0);
});

describe('What the processor has and we had not settled is settled:', () => {
  test('a payment whose answer never came', async () => {
    const account = await createOwingAccount(ctx, { amountMinor: 8_420, cardToken: cardTokens.chargedThenSilent });
    await payBill({ ...ctx, actor: account.owner }, account.order(8_420));
    const { report, differences } = await compare();
    expect(differences).toEqual([]);
    expect(report).toMatchObject({ processorPaymentCount: 1 });
    expect(await readMoney(db.database, account.accountId)).toMatchObject({ owedMinor: 0, paymentsBooked: 1 });
  });

  test('a refund, its failure, and a payment the bank took back, of which no notice came', async () => {
    const refunding = await createPaidAccount(ctx, { cardToken: cardTokens.refundFailsLater });
    await refund(refunding, 1_000);
    const disputed = await createPaidAccount(ctx, { cardToken: cardTokens.disputed });
    runLater(returns);
    expect((await compare()).differences).toEqual([]);
    expect(await readReturns(db.database, refunding.accountId)).toMatchObject({
      cashMinor: { payment: 8_420, refund: -1_000, refund_failed: 1_000 },
    });
    expect(await readReturns(db.database, disputed.accountId)).toMatchObject({
      cashMinor: { payment: 8_420, chargeback: -8_420 },
    });
  });
});

describe('Around midnight the day’s list is not believed alone:', () => {
  test('a payment that moved there a second before and was settled here a second after is no difference', async () => {
    clock.set(`${day}T23:59:59Z`);
    const account = await createOwingAccount(ctx, { amountMinor: 8_420, cardToken: cardTokens.chargedThenSilent });
    await payBill({ ...ctx, actor: account.owner }, account.order(8_420));
    const [intent] = [...processor.state.paymentIntents.values()].slice(-1);
    const { settleProcessorPayment } = await import('./settle-processor-object.ts');
    clock.advance({ seconds: 2 });
    await settleProcessorPayment(ctx, intent?.id ?? '');
    expect((await compare()).report).toMatchObject({
      processorPaymentCount: 1,
      ledgerPaymentCount: 0,
      differenceCount: 0,
    });
    day = clock.now().toISOString().slice(0, 10);
    expect((await compare()).report).toMatchObject({
      processorPaymentCount: 0,
      ledgerPaymentCount: 1,
      differenceCount: 0,
    });
  });
});

describe('Each kind of difference is listed:', () => {
  test('only_at_processor: money of which we know nothing', async () => {
    const source = {
      object: 'charge',
      id: 'ch_x',
      payment_intent: 'pi_nobodys',
      amount: 500,
      currency: 'usd',
      metadata: {},
      status: 'succeeded',
    };
    recordMove(returns, { type: 'charge', amount: 500, currency: 'usd', source });
    expect((await compare()).differences).toEqual([
      { kind: 'only_at_processor', ourId: null, processorId: 'pi_nobodys' },
    ]);
  });

  test('only_at_processor: a second charge for one payment', async () => {
    const { payment } = await createPaidAccount(ctx, { cardToken: cardTokens.approved });
    const metadata = { payment_id: payment.id };
    const source = {
      object: 'charge',
      id: 'ch_y',
      payment_intent: 'pi_second',
      amount: 8_420,
      currency: 'usd',
      metadata,
      status: 'succeeded',
    };
    recordMove(returns, { type: 'charge', amount: 8_420, currency: 'usd', source });
    expect((await compare()).differences).toEqual([
      { kind: 'only_at_processor', ourId: payment.id, processorId: 'pi_second' },
    ]);
  });

  test('only_in_ledger: a payment the processor does not know', async () => {
    const { payment } = await createPaidAccount(ctx, { cardToken: cardTokens.approved });
    await setProcessorPaymentId(db.database, payment.id, 'pi_made_up');
    const { differences } = await compare();
    expect(differences).toContainEqual({ kind: 'only_in_ledger', ourId: payment.id, processorId: 'pi_made_up' });
    // Its true charge now names a payment that has another.
    expect(differences).toHaveLength(2);
  });

  test('other_amount: booked with another sum', async () => {
    const { payment } = await createPaidAccount(ctx, { cardToken: cardTokens.approved });
    await changeBooking(db.database, payment.id, 1);
    expect((await compare()).differences).toEqual([
      { kind: 'other_amount', ourId: payment.id, processorId: payment.processorPaymentId },
    ]);
  });

  test('other_state: succeeded here, declined there', async () => {
    const account = await createOwingAccount(ctx, { amountMinor: 8_420, cardToken: cardTokens.declinedForFunds });
    await payBill({ ...ctx, actor: account.owner }, account.order(8_420));
    const paid = await createPaidAccount(ctx, { cardToken: cardTokens.approved });
    const [intent] = [...processor.state.paymentIntents.values()]
      .filter(({ amount_received }) => amount_received === 0)
      .slice(-1);
    const forged = await forgePayment(db.database, paid.payment, intent?.id ?? '');
    expect((await compare()).differences).toEqual([{ kind: 'other_state', ourId: forged, processorId: intent?.id }]);
  });

  test('other_state: a payment nobody knows the outcome of for ten days', async () => {
    const account = await createOwingAccount(ctx, { amountMinor: 8_420, cardToken: cardTokens.silent });
    const result = await payBill({ ...ctx, actor: account.owner }, account.order(8_420));
    if (result.__typename !== 'PayBillSuccess') throw new Error(result.message);
    for (let days = 0; days < 4; days += 1) nextDay();
    expect((await compare()).differences).toEqual([
      { kind: 'other_state', ourId: result.payment.id, processorId: null },
    ]);
    const { reconcilePayment } = await import('./reconcile-payment.ts');
    await reconcilePayment(ctx, { accountId: account.accountId, paymentId: result.payment.id });
  });

  test('statement_unlike_ledger and statement_unlike_lines', async () => {
    const account = await createOwingAccount(ctx, { amountMinor: 8_420, cardToken: cardTokens.approved });
    const statementId = await statementOf(db.database, account.accountId);
    day = '2026-03-01';
    clock.set('2026-06-01T00:00:00Z');
    const clean = await reconcileDay(ctx, { day });
    expect(clean).toMatchObject({ differenceCount: 0, ledgerStatementMinor: clean.statementMinor });
    expect(clean.statementCount).toBeGreaterThan(0);
    await changeBooking(db.database, statementId, 2);
    await changeFirstLine(db.database, statementId, 3);
    expect(await reconcileDay(ctx, { day })).toMatchObject({
      differenceCount: 2,
      statementMinor: clean.statementMinor,
    });
    const { nodes } = await listDifferences({ ...ctx, actor: staff }, day, { first: 10 });
    expect(nodes.map(({ kind, ourId, ourMinor, theirMinor }) => [kind, ourId, ourMinor, theirMinor])).toEqual([
      ['statement_unlike_lines', statementId, 8_420, 8_423],
      ['statement_unlike_ledger', statementId, 8_420, 8_422],
    ]);
  });
});

describe('The comparison', () => {
  beforeAll(() => {
    day = '2026-07-01';
  });

  test('of a day again takes the place of the first, and two at once do not mix', async () => {
    await createPaidAccount(ctx, { cardToken: cardTokens.approved });
    await compare();
    const reports = await Promise.all([1, 2, 3].map(() => reconcileDay(ctx, { day })));
    expect(reports.map(({ differenceCount }) => differenceCount)).toEqual([0, 0, 0]);
    const page = await listReconciliationReports({ ...ctx, actor: staff }, { first: 10 });
    expect(page.nodes).toMatchObject([{ day, processorPaymentCount: 1, differenceCount: 0 }]);
  });

  test('sends as many statements for a full page as for one payment', async () => {
    const counted = countStatements(db.database);
    const on = { ...ctx, database: counted.database };
    await createPaidAccount(ctx, { cardToken: cardTokens.approved });
    const before = counted.count();
    await compare(on);
    const one = counted.count() - before;
    nextDay();
    for (let count = 0; count < 12; count += 1) await createPaidAccount(ctx, { cardToken: cardTokens.approved });
    const then = counted.count();
    await compare(on);
    expect(counted.count() - then).toBe(one);
  });

  test('finds the same in small pages as in large ones', async () => {
    const accounts = [];
    for (let count = 0; count < 5; count += 1) {
      const account = await createPaidAccount(ctx, { cardToken: cardTokens.approved });
      await refund(account, 100);
      accounts.push(account);
    }
    for (const { payment } of accounts.slice(0, 3)) await changeBooking(db.database, payment.id, 1);
    const { report } = await compare();
    const inSmall = await reconcileDay(ctx, { day, pageSize: 2 });
    expect(inSmall).toEqual(report);
    expect(report).toMatchObject({ processorPaymentCount: 5, ledgerPaymentCount: 5, differenceCount: 3 });
  });

  test('lists what cannot be settled, or of which the processor says nothing sensible, and reports the rest', async () => {
    const stuck = await createOwingAccount(ctx, { amountMinor: 8_420, cardToken: cardTokens.chargedThenSilent });
    await payBill({ ...ctx, actor: stuck.owner }, stuck.order(8_420));
    const [intent] = [...processor.state.paymentIntents.values()].slice(-1);
    const forged = await forgePayment(
      db.database,
      (await createPaidAccount(ctx, { cardToken: cardTokens.approved })).payment,
      'pi_forbidden',
    );
    const lost = await createOwingAccount(ctx, { amountMinor: 8_420, cardToken: cardTokens.chargedThenSilent });
    await payBill({ ...ctx, actor: lost.owner }, lost.order(8_420));
    const readPayment = async (id: string) => {
      if (id === intent?.id || id === 'pi_forbidden') throw new Error('This key may not read that.');
      return ctx.paymentProcessor.readPayment(id);
    };
    const forbidding = { ...ctx, paymentProcessor: { ...ctx.paymentProcessor, readPayment } };
    const { report, differences } = await compare(forbidding);
    expect(report).toMatchObject({ processorPaymentCount: 3, differenceCount: 2 });
    expect(differences).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'other_state', processorId: intent?.id }),
        { kind: 'other_state', ourId: forged, processorId: 'pi_forbidden' },
      ]),
    );
    expect(await readMoney(db.database, lost.accountId)).toMatchObject({ paymentsBooked: 1 });
    expect((await compare()).report).toMatchObject({ differenceCount: 1 });
  });

  test('is not written while the processor cannot be asked about what differs', async () => {
    const account = await createOwingAccount(ctx, { amountMinor: 8_420, cardToken: cardTokens.chargedThenSilent });
    await payBill({ ...ctx, actor: account.owner }, account.order(8_420));
    const readPayment = async () => ({ outcome: 'unavailable' }) as const;
    const gone = { ...ctx, paymentProcessor: { ...ctx.paymentProcessor, readPayment } };
    await expect(compare(gone)).rejects.toThrow('could not be asked');
    expect((await listReconciliationReports({ ...ctx, actor: staff }, { first: 10 })).nodes).toEqual([]);
    await compare();
  });

  test('without the processor writes no report', async () => {
    const listMoneyMoves = async function* () {
      yield* [];
      throw new Error('out of reach');
    };
    const gone = { ...ctx, paymentProcessor: { ...ctx.paymentProcessor, listMoneyMoves } };
    await expect(compare(gone)).rejects.toThrow('out of reach');
    expect((await listReconciliationReports({ ...ctx, actor: staff }, { first: 10 })).nodes).toEqual([]);
  });

  test('of a day that is not over, and by anyone but the system, is refused', async () => {
    await expect(reconcileDay(ctx, { day })).rejects.toThrow('is not over');
    await expect(reconcileDay(ctx, { day: '2026-02-30' })).rejects.toThrow('is not over');
    await expect(reconcileDay({ ...ctx, actor: staff }, { day: '2026-03-10' })).rejects.toThrow('Only the system');
  });

  test('catches up the days that were missed since the first report', async () => {
    await compare();
    const first = day;
    for (let days = 0; days < 2; days += 1) nextDay();
    await queueDaysToReconcile(ctx);
    await queueDaysToReconcile(ctx);
    const waiting = await waitingDays(db.database);
    expect(waiting).toHaveLength(5);
    expect(waiting).not.toContain(first);
    expect(waiting).not.toContain(day);
  });

  test('is caught up of the first day too, when it could not be made then and a later one could', async () => {
    nextDay();
    const first = new Date(clock.now().getTime() - 86_400_000).toISOString().slice(0, 10);
    await queueDaysToReconcile(ctx);
    expect(await waitingDays(db.database)).toEqual([first]);
    await forgetJob(db.database, `reconcile-day:${first}`);
    await compare();
    clock.advance({ days: 1 });
    await queueDaysToReconcile(ctx);
    expect(await waitingDays(db.database)).toContain(first);
  });

  test('is for staff to read', async () => {
    await compare();
    expect((await listReconciliationReports(ctx, { first: 10 })).nodes).toEqual([]);
  });
});
