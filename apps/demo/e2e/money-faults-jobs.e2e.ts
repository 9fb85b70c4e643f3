import { startBillRun } from '@demarc/billing';
import { systemClock } from '@demarc/database';
import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { createBilledAccount } from '../../../packages/billing/src/testing/billed-account-store.ts';
import { findBreaches } from '../../../packages/billing/src/testing/money-model/money-check-store.ts';
import { createFaultHarness, type Point, success, toCharge, until } from './faults/fault-harness.ts';
import { chargeBack, createFaultHousehold, readRefunds, setDelivery } from './faults/fault-household.ts';
import { createFaultReport } from './faults/fault-report.ts';
import { type FaultStack, startFaultStack, type Victim } from './faults/fault-stack.ts';
import { countNotices, letDaysPass, letTimePass, queueSweep, readOutcome } from './faults/fault-store.ts';

/** Real processes are killed in the jobs that move money by themselves; and the processor's notices come in a storm. */
jest.setTimeout(60_000);

let stack: FaultStack;
const report = createFaultReport();
const { killAt, recover, leaveUnknown, expectWhole } = createFaultHarness(() => stack, findBreaches);

beforeAll(async () => {
  stack = await startFaultStack();
  await setDelivery(stack, { losesEvery: 1 });
}, 120_000);
afterEach(async () => {
  await setDelivery(stack, { copies: 1, shuffledBy: 1, losesEvery: 1 });
  for (const worker of stack.workers) await worker.kill();
});
afterAll(async () => {
  await report.publish('money-faults-jobs');
  await stack?.stop();
});

const plannedPoints: Readonly<Record<string, Point>> = {
  'as its try is written down': { table: 'payment', at: 'row', when: `new.state = 'intended'` },
  'as that commits': { table: 'planned_payment', at: 'commit', when: `new.state = 'charging'` },
  'before the processor hears of it': { side: 'request', ...toCharge },
  'after the processor charged the card': { side: 'answer', ...toCharge },
  'as the success is written down': { table: 'payment', at: 'row', when: success },
  'as that commits with the plan': { table: 'planned_payment', at: 'commit', when: `new.state = 'paid'` },
};

test.each(Object.keys(plannedPoints))('a worker killed in a planned payment, %s, charges it once', async (name) => {
  const household = await createFaultHousehold(stack);
  await household.payTomorrow();
  await letDaysPass(stack.database, household.accountId, 2);
  const worker = stack.workers[0] as Victim;
  await queueSweep(stack.database);
  await killAt(worker, plannedPoints[name] as Point, () => worker.start());
  // A sweep takes a due payment for ten minutes.
  await recover(15);
  await until(async () => (await readOutcome(stack.database, household.accountId)).plans[0] === 'paid');
  await expectWhole([household]);
  report.add(`kill -9 of the worker in collect-planned-payment, ${name}`, 'one charge, the plan is paid');
});

test('two workers that sweep at once charge each planned payment once', async () => {
  const households = await Promise.all(Array.from({ length: 8 }, () => createFaultHousehold(stack)));
  for (const household of households) {
    await household.payTomorrow();
    await letDaysPass(stack.database, household.accountId, 2);
  }
  for (let sweeps = 0; sweeps < 6; sweeps += 1) await queueSweep(stack.database);
  await Promise.all(stack.workers.map((worker) => worker.start()));
  await recover(15);
  await expectWhole(households);
  report.add('two workers and six sweeps at once, 8 planned payments', 'one charge each');
});

const toRefund = { method: 'POST', path: /^\/v1\/refunds$/ } as const;
const undoPoints: Readonly<Record<string, Point>> = {
  'as the refund is written down': { table: 'refund', at: 'commit', when: `new.state = 'intended'` },
  'before the processor hears of it': { side: 'request', ...toRefund },
  'after the processor gave the money back': { side: 'answer', ...toRefund },
  'as the success is written down': { table: 'refund', at: 'row', when: success },
  'as that commits': { table: 'refund', at: 'commit', when: success },
};

test.each(Object.keys(undoPoints))('an API killed in undoing a payment, %s, gives it back once', async (name) => {
  const household = await createFaultHousehold(stack);
  const { paymentId = '' } = await household.pay();
  const api = stack.apis[0] as Victim;
  expect(await killAt(api, undoPoints[name] as Point, () => household.undo(paymentId))).toBeUndefined();
  await recover();
  expect(await household.undo(paymentId)).toBe('UndoPaymentSuccess');
  expect(await readRefunds(stack, household)).toEqual([{ amount: household.owesMinor, status: 'succeeded' }]);
  expect(await readOutcome(stack.database, household.accountId)).toMatchObject({
    refunds: ['succeeded'],
    owed: household.owesMinor,
  });
  await expectWhole([household]);
  report.add(`kill -9 of the API in undoing a payment, ${name}`, 'given back once, and owed again once');
});

const toLookForRefund = { method: 'GET', path: /^\/v1\/refunds\?/ } as const;
const refundPoints: Readonly<Record<string, Point>> = {
  'before it looks for the refund': { side: 'request', ...toLookForRefund },
  'after it asked again': { side: 'answer', ...toRefund },
  'as that commits': { table: 'refund', at: 'commit', when: success },
};

test.each(Object.keys(refundPoints))(
  'a worker killed in reconciling a refund, %s, gives it back once',
  async (name) => {
    const household = await createFaultHousehold(stack);
    const { paymentId = '' } = await household.pay();
    const lost = stack.proxy.stopNext({ side: 'request', ...toRefund });
    const undone = household.undo(paymentId);
    await lost.reached;
    stack.proxy.setDown(true);
    lost.cut();
    expect(await undone).toBe('UndoPaymentSuccess');
    stack.proxy.setDown(false);
    await letTimePass(stack.database, 5);
    const worker = stack.workers[0] as Victim;
    await killAt(worker, refundPoints[name] as Point, () => worker.start());
    await recover();
    expect(await readRefunds(stack, household)).toEqual([{ amount: household.owesMinor, status: 'succeeded' }]);
    await expectWhole([household]);
    report.add(`kill -9 of the worker in reconcile-refund, ${name}`, 'given back once');
  },
);

const billPoints: Readonly<Record<string, Point>> = {
  'as a bill is written': { table: 'statement', at: 'row', when: 'new.bill_run_id is not null' },
  'as the ledger is booked': { table: 'ledger_transaction', at: 'row', when: `new.kind = 'statement'` },
  'as the bills commit': { table: 'statement', at: 'commit', when: 'new.bill_run_id is not null' },
  'as the batch is marked done': { table: 'bill_run_batch', at: 'row', when: 'new.finished_at is not null' },
};

test.each(Object.keys(billPoints).map((name, index) => ({ name, cycleDay: index + 7 })))(
  'a worker killed in a bill run, $name, bills each account once',
  async ({ name, cycleDay }) => {
    const ctx = {
      database: stack.database,
      clock: systemClock,
      actor: { kind: 'system', name: 'fault-test' },
    } as const;
    const accounts = await Promise.all(Array.from({ length: 5 }, () => createBilledAccount(ctx, { cycleDay })));
    const begun = await startBillRun(ctx, { billedOn: `2026-09-${String(cycleDay).padStart(2, '0')}` });
    expect(begun.__typename).toBe('StartBillRunSuccess');
    const worker = stack.workers[0] as Victim;
    await killAt(worker, billPoints[name] as Point, () => worker.start());
    await recover();
    for (const { accountId } of accounts) {
      expect((await readOutcome(stack.database, accountId)).bills).toBe(1);
      expect(await findBreaches(stack.database, accountId, { charges: new Map() })).toEqual([]);
    }
    report.add(`kill -9 of the worker in run-bill-batch, ${name}, 5 accounts`, 'one bill each, booked once');
  },
);

const toRead = { method: 'GET', path: /^\/v1\/payment_intents\/pi_/ } as const;
const noticePoints: Readonly<Record<string, Point>> = {
  'before it asks what became of the payment': { side: 'request', ...toRead },
  'after it heard': { side: 'answer', ...toRead },
  'as it marks the notice done': { table: 'processor_event', at: 'row', when: 'new.handled_at is not null' },
};

test.each(Object.keys(noticePoints))('a worker killed in acting on a notice, %s, acts on it', async (name) => {
  const household = await createFaultHousehold(stack);
  await setDelivery(stack, { losesEvery: 0 });
  const { stored } = await countNotices(stack.database);
  await leaveUnknown(household, 'answer');
  await until(async () => (await countNotices(stack.database)).stored > stored);
  const worker = stack.workers[0] as Victim;
  await killAt(worker, noticePoints[name] as Point, () => worker.start());
  await recover();
  expect((await countNotices(stack.database)).open).toBe(0);
  await expectWhole([household]);
  report.add(`kill -9 of the worker in handle-processor-event, ${name}`, 'the notice is acted on; one charge');
});

test('a storm of notices, each a hundred times, out of order and some lost, has one effect each', async () => {
  const before = await countNotices(stack.database);
  const households = await Promise.all(Array.from({ length: 6 }, () => createFaultHousehold(stack)));
  await setDelivery(stack, { copies: 100, shuffledBy: 3, losesEvery: 4 });
  await Promise.all(stack.workers.map((worker) => worker.start()));
  for (const household of households) await leaveUnknown(household, 'answer');
  await Promise.all(households.map((household) => chargeBack(stack, household)));
  await until(async () => (await countNotices(stack.database)).stored - before.stored >= 9);
  await until(async () => (await countNotices(stack.database)).open === 0);
  await recover();
  let takenBack = 0;
  for (const { accountId, owesMinor } of households) {
    const { chargebacks, owed } = await readOutcome(stack.database, accountId);
    expect(chargebacks).toBeLessThanOrEqual(1);
    expect(owed).toBe(chargebacks === 0 ? 0 : owesMinor);
    takenBack += chargebacks;
  }
  expect(takenBack).toBeGreaterThan(0);
  await expectWhole(households);
  report.add(
    '6 payments without an answer and 6 chargebacks; each notice 100 times, reversed, in parallel, one in four lost',
    'one effect each; what was lost of payments is found by asking',
  );
});
