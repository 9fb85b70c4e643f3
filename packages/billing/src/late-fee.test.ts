import { createFixedClock, newId } from '@demarc/database';
import {
  chargeback,
  chargeDispute,
  payment,
  paymentArrangement,
  paymentMethod,
  refund,
  sql,
} from '@demarc/database/sql';
import { createTestDatabase, type TestDatabase } from '@demarc/database/testing';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Autopay, upsertAutopay } from './autopay-store.ts';
import { bookPayment } from './book-payment.ts';
import { bookInLedger } from './ledger-store.ts';
import { recomputeStatement } from './recompute-statement.ts';
import { createBilledAccount, insertRules, readBills, runDay } from './testing/billed-account-store.ts';
import { system } from './testing/owing-account.ts';
import { turnOnAutopay } from './testing/planned-store.ts';

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

/** When the due day of that bill began. */
const dueDayBegan = new Date('2026-04-23T04:00:00Z');

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
  const turnOn = (accountId: string, at: Date) => turnOnAutopay(db.database, { accountId, at });
  expect((await feesAfter(({ accountId }) => turnOn(accountId, dueDayBegan)))[1]).toEqual([]);
  expect((await feesAfter(({ accountId }) => turnOn(accountId, new Date(dueDayBegan.getTime() + 1))))[1]).toEqual([
    895,
  ]);
});

test('What autopay does after the due day has begun, or did before, changes nothing about its late fee', async () => {
  const days = (count: number) => new Date(dueDayBegan.getTime() + count * 86_400_000);
  const feeAfter = async (...changes: { at: Date; to: Partial<Autopay> }[]) => {
    const fees = await feesAfter(async ({ accountId }) => {
      let rule = await turnOnAutopay(db.database, { accountId, at: days(-20) });
      for (const { at, to } of changes) {
        rule = { ...rule, ...to, changedAt: at };
        await upsertAutopay(db.database, rule);
      }
    });
    return fees[1];
  };
  const on = { turnedOffAt: null, isPaused: false };
  // The charge failed on the due day: the customer looks at the rule again, and owes no fee for it.
  expect(
    await feeAfter({ at: days(1), to: { turnedOffAt: days(1) } }, { at: days(2), to: { ...on, turnedOnAt: days(2) } }),
  ).toEqual([]);
  expect(await feeAfter({ at: days(1), to: { isPaused: true } })).toEqual([]);
  // Nothing would have been charged that day, whatever the rule says before and after.
  expect(await feeAfter({ at: days(-1), to: { isPaused: true } }, { at: days(1), to: on })).toEqual([895]);
  expect(
    await feeAfter(
      { at: days(-1), to: { turnedOffAt: days(-1) } },
      { at: days(1), to: { ...on, turnedOnAt: days(1) } },
    ),
  ).toEqual([895]);
  expect(await feeAfter({ at: days(-1), to: { limitMinor: 1 } }, { at: days(1), to: { limitMinor: null } })).toEqual([
    895,
  ]);
  expect(await feeAfter({ at: days(-1), to: { limitMinor: 6_480 } }, { at: days(1), to: { limitMinor: 1 } })).toEqual(
    [],
  );
});

test.each(['update autopay_change set is_running = true', 'delete from autopay_change', 'truncate autopay_change'])(
  'What autopay did is not changed: %s',
  async (statement) => {
    const { accountId } = await createBilledAccount(ctx());
    await turnOnAutopay(db.database, { accountId, at: dueDayBegan });
    await expect(db.database.execute(sql.raw(statement))).rejects.toMatchObject({
      cause: { message: expect.stringContaining('append-only') },
    });
  },
);

test('A limit covers what was left of the bill when its due day began', async () => {
  const withLimit = async (paidMinor: number) => {
    const [, fees] = await feesAfter(async ({ accountId }) => {
      await turnOnAutopay(db.database, { accountId, at: new Date('2026-04-02T12:00:00Z'), limitMinor: 4_000 });
      await pay(accountId, paidMinor, before(dueDayBegan));
    });
    return fees;
  };
  expect(await withLimit(2_480)).toEqual([]);
  expect(await withLimit(2_479)).toEqual([895]);
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

const after = (days: number) => new Date(graceOver.getTime() + days * 86_400_000);

const insertPaid = async (accountId: string, createdAt: Date) => {
  const [paymentMethodId, id] = [newId(), newId()];
  await db.database.insert(paymentMethod).values({
    accountId,
    id: paymentMethodId,
    processorToken: `pm_${paymentMethodId}`,
    brand: 'visa',
    lastFour: '4242',
    expiryMonth: 12,
    expiryYear: 2030,
    isDefault: true,
    createdAt,
  });
  await db.database.insert(payment).values({
    accountId,
    id,
    paymentMethodId,
    amountMinor: 6_480,
    currency: 'USD',
    state: 'succeeded',
    idempotencyKey: newId(),
    confirmationNumber: newId().slice(0, 8),
    createdAt,
    settledAt: createdAt,
  });
  const booked = { accountId, paymentId: id, amountMinor: 6_480, currency: 'USD', description: 'Payment' };
  await bookPayment(ctx(), { ...booked, occurredAt: createdAt });
  return id;
};

/** Books that a payment went back at a moment. */
const goesBack = async (accountId: string, paymentId: string, kind: 'refund' | 'chargeback', at: Date) => {
  const [id, amountMinor, currency] = [newId(), 6_480, 'USD'];
  if (kind === 'refund') {
    const row = { accountId, id, paymentId, amountMinor, currency, state: 'succeeded', cause: 'undone' } as const;
    await db.database
      .insert(refund)
      .values({ ...row, reason: 'Undone', idempotencyKey: id, createdAt: at, settledAt: at });
  } else {
    const row = { accountId, id, paymentId, amountMinor, currency, state: 'open', reasonCode: 'fraudulent' } as const;
    await db.database.insert(chargeback).values({ ...row, processorDisputeId: id, openedAt: at });
  }
  await db.database.transaction((database) =>
    bookInLedger(database, {
      accountId,
      kind,
      causeId: id,
      currency,
      occurredAt: at,
      description: 'Went back',
      entries: { cash: -amountMinor, receivable: amountMinor },
    }),
  );
};

test.each(['refund', 'chargeback'] as const)(
  'A payment in time that went back before the fee is judged was never made: %s',
  async (kind) => {
    const [, soon] = await feesAfter(async ({ accountId }) => {
      const id = await insertPaid(accountId, before(graceOver));
      await goesBack(accountId, id, kind, new Date(graceOver.getTime() + 60_000));
    });
    expect(soon).toEqual([895]);
    // What goes back later changes no bill that is out.
    const [, later] = await feesAfter(async ({ accountId }) => {
      const id = await insertPaid(accountId, before(graceOver));
      await goesBack(accountId, id, kind, new Date('2026-05-03T12:00:00Z'));
    });
    expect(later).toEqual([]);
  },
);

const arrangeAt = async (
  accountId: string,
  createdAt: Date,
  ended: { state: 'cancelled' | 'broken' | 'kept'; endedAt: Date } | { state: 'active' } = { state: 'active' },
) => {
  const id = newId();
  const row = { accountId, id, reference: id.slice(-8), totalMinor: 6_480, createdAt, undoUntil: after(1) };
  await db.database.insert(paymentArrangement).values({ ...row, ...ended });
};

test('An arrangement that is taken back or broken before the fee is judged, or is of older bills, spares none', async () => {
  const [made, ended] = [before(graceOver, 3_600_000), new Date(graceOver.getTime() + 3_600_000)];
  for (const state of ['cancelled', 'broken'] as const) {
    const [, fees] = await feesAfter(({ accountId }) => arrangeAt(accountId, made, { state, endedAt: ended }));
    expect(fees).toEqual([895]);
    const late = { state, endedAt: new Date('2026-05-03T12:00:00Z') };
    expect((await feesAfter(({ accountId }) => arrangeAt(accountId, made, late)))[1]).toEqual([]);
  }
  // Made before this bill was past due, it is about others.
  expect((await feesAfter(({ accountId }) => arrangeAt(accountId, before(dueDayBegan))))[1]).toEqual([895]);
});

test('A dispute that is withdrawn before the fee is judged never held anything out', async () => {
  const withdrawnAt = async (closedAt: Date) => {
    const [, fees] = await feesAfter(({ accountId, statementId }) =>
      db.database.insert(chargeDispute).values({
        accountId,
        id: newId(),
        reference: newId().slice(0, 8),
        statementId,
        position: 1,
        amountMinor: 6_000,
        reason: 'wrong_amount',
        explanation: 'Not what was agreed.',
        state: 'withdrawn',
        openedAt: before(graceOver),
        answerBy: '2026-05-30',
        closedAt,
      }),
    );
    return fees;
  };
  expect(await withdrawnAt(new Date(graceOver.getTime() + 60_000))).toEqual([895]);
  expect(await withdrawnAt(new Date('2026-05-03T12:00:00Z'))).toEqual([]);
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
