import { newId } from '@demarc/database';
import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { findBreaches } from '../../../packages/billing/src/testing/money-model/money-check-store.ts';
import { createFaultHarness, type Point, success, toCharge, toLook, until } from './faults/fault-harness.ts';
import { createFaultHousehold, setDelivery } from './faults/fault-household.ts';
import { createFaultReport } from './faults/fault-report.ts';
import { type FaultStack, startFaultStack, type Victim } from './faults/fault-stack.ts';
import { countOpenPayments, letTimePass, readDueJobs } from './faults/fault-store.ts';

/** Real processes are killed at each step of a payment, and the processor, the ledger and the bills compared after it. */
jest.setTimeout(60_000);

let stack: FaultStack;
const report = createFaultReport();

beforeAll(async () => {
  stack = await startFaultStack();
  // Here every notice of the processor gets lost: what asking alone finds out.
  await setDelivery(stack, { losesEvery: 1 });
}, 120_000);
afterEach(async () => {
  stack.proxy.setDown(false);
  for (const worker of stack.workers) await worker.kill();
});
afterAll(async () => {
  await report.publish('money-faults');
  await stack?.stop();
});

const { killAt, recover, leaveUnknown, expectWhole } = createFaultHarness(() => stack, findBreaches);

const apiPoints: Readonly<Record<string, Point>> = {
  'as the payment is written down': { table: 'payment', at: 'row', when: `new.state = 'intended'` },
  'as that commits': { table: 'payment', at: 'commit', when: `new.state = 'intended'` },
  'before the processor hears of it': { side: 'request', ...toCharge },
  'after the processor charged the card': { side: 'answer', ...toCharge },
  'as the success is written down': { table: 'payment', at: 'row', when: success },
  'as the ledger is booked': { table: 'ledger_transaction', at: 'row', when: `new.kind = 'payment'` },
  'as all of it commits': { table: 'payment', at: 'commit', when: success },
};

test.each(Object.keys(apiPoints))(
  'an API killed %s charges once, and the customer’s next click is the same payment',
  async (name) => {
    const household = await createFaultHousehold(stack);
    const api = stack.apis[0] as Victim;
    expect(await killAt(api, apiPoints[name] as Point, () => household.pay())).toBeUndefined();
    await recover();
    expect(await household.pay()).toMatchObject({ typename: 'PayBillSuccess', state: 'SUCCEEDED' });
    await expectWhole([household]);
    report.add(`kill -9 of the API ${name}`, 'one charge, booked once; the same key answers with it');
  },
);

const reconcilePoints: Readonly<Record<string, readonly [lost: 'request' | 'answer', point: Point]>> = {
  'before it looks for the charge': ['answer', { side: 'request', ...toLook }],
  'after it found the charge': ['answer', { side: 'answer', ...toLook }],
  'before it asks again for one that never arrived': ['request', { side: 'request', ...toCharge }],
  'after the processor charged at its second asking': ['request', { side: 'answer', ...toCharge }],
  'as it writes the success down': ['answer', { table: 'payment', at: 'row', when: success }],
  'as that commits': ['answer', { table: 'payment', at: 'commit', when: success }],
};

test.each(Object.keys(reconcilePoints))('a worker killed in reconciling, %s, charges once', async (name) => {
  const [lost, point] = reconcilePoints[name] as (typeof reconcilePoints)[string];
  const household = await createFaultHousehold(stack);
  await leaveUnknown(household, lost);
  const worker = stack.workers[0] as Victim;
  await letTimePass(stack.database, 5);
  await killAt(worker, point, () => worker.start());
  await recover();
  await expectWhole([household]);
  report.add(`kill -9 of the worker in reconcile-payment, ${name}`, 'the next worker settles it; one charge');
});

test('a processor that charges and never answers leaves the payment unknown, and it is found within five minutes', async () => {
  const household = await createFaultHousehold(stack);
  const stopped = stack.proxy.stopNext({ side: 'answer', ...toCharge });
  const paid = household.pay();
  // The API gives up by itself, after eight seconds.
  expect(await paid).toMatchObject({ state: 'UNKNOWN' });
  stopped.cut();
  await recover();
  await expectWhole([household]);
  report.add('the processor charges, then times out', 'unknown, then succeeded within 5 minutes; one charge');
});

test('a processor that is down for an hour delays payments and loses none', async () => {
  const households = await Promise.all([1, 2, 3].map(() => createFaultHousehold(stack)));
  stack.proxy.setDown(true);
  for (const household of households) expect(await household.pay()).toMatchObject({ state: 'UNKNOWN' });
  await stack.workers[0]?.start();
  for (let minutes = 0; minutes < 60; minutes += 10) {
    await letTimePass(stack.database, 10);
    await until(async () => (await readDueJobs(stack.database)).length === 0);
  }
  expect(await countOpenPayments(stack.database)).toBe(households.length);
  stack.proxy.setDown(false);
  // The longest pause between two looks.
  await letTimePass(stack.database, 15);
  await recover();
  await expectWhole(households);
  report.add('the processor down for an hour, 3 payments', 'all unknown meanwhile; one charge each once it is back');
});

test('two workers that reconcile the same payments at once charge each once', async () => {
  const households = await Promise.all(Array.from({ length: 10 }, () => createFaultHousehold(stack)));
  for (const [index, household] of households.entries()) {
    await leaveUnknown(household, index % 2 === 0 ? 'request' : 'answer');
  }
  await Promise.all(stack.workers.map((worker) => worker.start()));
  await recover();
  await expectWhole(households);
  report.add('two workers at once, 10 payments without an answer', 'one charge each');
});

test('PostgreSQL killed in the middle of payments: no charge is doubled and none forgotten', async () => {
  const households = await Promise.all(Array.from({ length: 6 }, () => createFaultHousehold(stack)));
  const sides = ['request', 'answer', 'answer', 'request', 'answer', 'request'] as const;
  const paid: Promise<unknown>[] = [];
  const held = [];
  for (const [index, household] of households.entries()) {
    const stopped = stack.proxy.stopNext({ side: sides[index] ?? 'answer', ...toCharge });
    paid.push(household.pay({ api: index % 2 }).catch(String));
    await stopped.reached;
    held.push(stopped);
  }
  await stack.killDatabase();
  for (const stopped of held) stopped.pass();
  // What the customer reads meanwhile is an answer, not a broken page.
  expect(await Promise.all(paid)).toEqual(
    households.map(() => expect.stringContaining('Something went wrong on our side')),
  );
  await stack.startDatabase();
  await recover();
  await expectWhole(households);
  report.add('kill -9 of PostgreSQL with 6 payments between intent and ledger', 'one charge each, once it is back');
});

test('fifty clicks with one key, over two APIs, are one charge and fifty equal answers', async () => {
  const household = await createFaultHousehold(stack);
  const answers = await Promise.all(Array.from({ length: 50 }, (_, index) => household.pay({ api: index % 2 })));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(answers[0]).toMatchObject({ typename: 'PayBillSuccess', state: 'SUCCEEDED' });
  await expectWhole([household]);
  report.add('50 parallel payments with one key, over two APIs', '50 equal answers, one charge');
});

test('fifty keys for one bill, over two APIs, are one charge', async () => {
  const household = await createFaultHousehold(stack);
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, index) => household.pay({ api: index % 2, key: newId() })),
  );
  const typenames = answers.map(({ typename }) => typename).sort();
  expect(typenames).toEqual([...Array(49).fill('NothingToPayError'), 'PayBillSuccess']);
  await expectWhole([household]);
  report.add('50 parallel payments of one bill with 50 keys', 'one charge; 49 are told that nothing is left to pay');
});
