import { createFixedClock, newId } from '@demarc/database';
import { autopay, chargeDispute, payment, paymentArrangement, paymentMethod, sql } from '@demarc/database/sql';
import { createTestDatabase, type TestDatabase } from '@demarc/database/testing';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { bookPayment } from './book-payment.ts';
import { recomputeStatement } from './recompute-statement.ts';
import { createBilledAccount, insertRules, readBills, runDay } from './testing/billed-account-store.ts';
import { system } from './testing/owing-account.ts';

const clock = createFixedClock('2026-04-01T16:00:00Z');
let db: TestDatabase;
const ctx = () => ({ database: db.database, clock, actor: system });

/** When the grace of the bill due on 2026-04-23 was over in New York. */
const graceOver = new Date('2026-04-29T04:00:00Z');

beforeAll(async () => {
  db = await createTestDatabase();
  await insertRules(ctx());
});

afterAll(() => db.drop());

/** Bills 2026-04-01 and, after what happens in between, 2026-05-01 and 2026-06-01. @returns Late fees of the three. */
async function feesAfter(
  between: (account: { accountId: string; statementId: string }) => Promise<unknown>,
): Promise<number[][]> {
  await db.database.execute(sql`update account set cycle_day = 28`);
  await db.database.execute(sql`delete from bill_run_batch`);
  await db.database.execute(sql`delete from bill_run`);
  clock.set('2026-04-01T16:00:00Z');
  const { accountId } = await createBilledAccount(ctx());
  await runDay(ctx(), '2026-04-01');
  const [bill] = await readBills(ctx(), accountId);
  expect(bill?.dueOn).toBe('2026-04-23');
  await between({ accountId, statementId: bill?.id ?? '' });
  for (const day of ['2026-05-01', '2026-06-01']) {
    clock.set(`${day}T16:00:00Z`);
    await runDay(ctx(), day);
  }
  const bills = await readBills(ctx(), accountId);
  for (const { id } of bills) {
    expect((await recomputeStatement(ctx(), { statementId: id }))?.differences).toEqual([]);
  }
  return bills.map(({ lines }) => lines.filter(({ kind }) => kind === 'late_fee').map((line) => line.amountMinor));
}

const pay = (accountId: string, amountMinor: number, at: Date) =>
  bookPayment(ctx(), {
    accountId,
    paymentId: newId(),
    amountMinor,
    currency: 'USD',
    occurredAt: at,
    description: 'Payment',
  });

const before = (moment: Date, ms = 1) => new Date(moment.getTime() - ms);

test('A bill nobody pays costs one late fee, on the next bill, and the next bill one of its own', async () => {
  expect(await feesAfter(async () => {})).toEqual([[], [895], [895]]);
});

test('A bill paid by the last moment of its grace costs nothing, and one paid a moment later does', async () => {
  const [, next] = await feesAfter(({ accountId }) => pay(accountId, 6_480, before(graceOver)));
  expect(next).toEqual([]);
  const [, late] = await feesAfter(({ accountId }) => pay(accountId, 6_480, new Date(graceOver.getTime() + 1)));
  expect(late).toEqual([895]);
});

test('Less than the least past due costs nothing', async () => {
  const [, little] = await feesAfter(({ accountId }) => pay(accountId, 6_480 - 999, before(graceOver)));
  expect(little).toEqual([]);
  const [, enough] = await feesAfter(({ accountId }) => pay(accountId, 6_480 - 1_000, before(graceOver)));
  expect(enough).toEqual([895]);
});

test('With autopay on when the due day began there is no late fee; turned on later it does not help', async () => {
  const turnOn = async (accountId: string, turnedOnAt: Date) => {
    const paymentMethodId = newId();
    await db.database.insert(paymentMethod).values({
      accountId,
      id: paymentMethodId,
      processorToken: `pm_${paymentMethodId}`,
      brand: 'visa',
      lastFour: '4242',
      expiryMonth: 12,
      expiryYear: 2030,
      isDefault: true,
      createdAt: turnedOnAt,
    });
    await db.database.insert(autopay).values({
      accountId,
      paymentMethodId,
      daysBeforeDue: 0,
      isPaused: false,
      turnedOnAt,
      changedAt: turnedOnAt,
    });
  };
  const dueDayBegan = new Date('2026-04-23T04:00:00Z');
  expect((await feesAfter(({ accountId }) => turnOn(accountId, dueDayBegan)))[1]).toEqual([]);
  expect((await feesAfter(({ accountId }) => turnOn(accountId, new Date(dueDayBegan.getTime() + 1))))[1]).toEqual([
    895,
  ]);
});

test('What is disputed when the grace ends is held out', async () => {
  const dispute = (accountId: string, statementId: string, amountMinor: number) =>
    db.database.insert(chargeDispute).values({
      accountId,
      id: newId(),
      reference: newId().slice(0, 8),
      statementId,
      position: 1,
      amountMinor,
      reason: 'wrong_amount',
      explanation: 'Not what was agreed.',
      state: 'open',
      openedAt: before(graceOver),
      answerBy: '2026-05-30',
    });
  const [, all] = await feesAfter(({ accountId, statementId }) => dispute(accountId, statementId, 6_000));
  expect(all).toEqual([]);
  const [, half] = await feesAfter(({ accountId, statementId }) => dispute(accountId, statementId, 3_000));
  expect(half).toEqual([895]);
});

test('While an arrangement is kept there is no late fee', async () => {
  const [, next] = await feesAfter(({ accountId }) =>
    db.database.insert(paymentArrangement).values({
      accountId,
      id: newId(),
      reference: newId().slice(0, 8),
      totalMinor: 6_480,
      state: 'active',
      createdAt: before(graceOver),
      undoUntil: graceOver,
    }),
  );
  expect(next).toEqual([]);
});

test('A payment made in time counts though its bank takes days', async () => {
  const [, next] = await feesAfter(async ({ accountId }) => {
    const paymentMethodId = newId();
    await db.database.insert(paymentMethod).values({
      accountId,
      id: paymentMethodId,
      processorToken: `pm_${paymentMethodId}`,
      brand: 'visa',
      lastFour: '4242',
      expiryMonth: 12,
      expiryYear: 2030,
      isDefault: true,
      createdAt: before(graceOver),
    });
    await db.database.insert(payment).values({
      accountId,
      id: newId(),
      paymentMethodId,
      amountMinor: 6_480,
      currency: 'USD',
      state: 'processing',
      idempotencyKey: newId(),
      confirmationNumber: newId().slice(0, 8),
      createdAt: before(graceOver),
    });
  });
  expect(next).toEqual([]);
});
