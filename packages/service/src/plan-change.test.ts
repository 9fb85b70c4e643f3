import { type Actor, type Context, createFixedClock, inTransaction, newId } from '@demarc/database';
import { sql } from '@demarc/database/sql';
import {
  createTestAccount,
  createTestDatabase,
  createTestOffering,
  createTestSubscription,
  type TestAccount,
  type TestDatabase,
} from '@demarc/database/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  cancelProductOrder,
  completeProductOrder,
  createServiceLoaders,
  orderPlanChange,
  type ProductOffering,
  type ProductOrder,
  viewProductOrder,
  viewSubscription,
} from './index.ts';
import { insertOrder } from './product-order-store.ts';

type Plan = Omit<ProductOffering, 'code'>;

let db: TestDatabase;
let home: TestAccount;
let owner: Actor;
let subscriptionId: string;
let from: Plan;
let to: Plan;
const clock = createFixedClock('2026-03-20T12:00:00Z');
const system: Actor = { kind: 'system', name: 'test' };
const times = (count: number) => Array.from({ length: count }, (_, index) => index);

beforeAll(async () => {
  db = await createTestDatabase();
  from = await createTestOffering(db.database, { name: 'Internet 300', monthlyPriceMinor: 6_000 });
  to = await createTestOffering(db.database, { name: 'Internet 1000', monthlyPriceMinor: 8_550, downMbps: 1_000 });
});
afterAll(() => db.drop());
beforeEach(async () => {
  clock.set('2026-03-20T12:00:00Z');
  home = await createTestAccount(db.database, { timeZone: 'America/New_York', cycleDay: 8 });
  owner = await home.member('owner');
  subscriptionId = (
    await createTestSubscription(db.database, home, from, {
      monthlyPriceMinor: 5_500,
      promotionName: 'Welcome',
      promotionDiscountMinor: 1_000,
      promotionEndsOn: '2026-12-31',
    })
  ).id;
});

const as = (actor: Actor): Context => ({ database: db.database, actor, clock });

const rows = async <Row extends Record<string, unknown>>(query: ReturnType<typeof sql>) => [
  ...(await db.database.execute<Row>(query)),
];

const askFor = (plan: Plan, actor: Actor = owner, amountMinor = plan.monthlyPriceMinor, currency = plan.currency) =>
  orderPlanChange(as(actor), {
    subscriptionId,
    offeringId: plan.id,
    expectedMonthlyPrice: { amountMinor, currency },
  });

/** Orders a change that must be taken. */
async function order(): Promise<ProductOrder> {
  const result = await askFor(to);
  if (result.__typename !== 'OrderPlanChangeSuccess') throw new Error(result.message);
  return result.order;
}

const complete = ({ id: orderId }: ProductOrder, actor: Actor = system) =>
  completeProductOrder(as(actor), { accountId: home.accountId, orderId });

const cancel = ({ id: orderId }: Pick<ProductOrder, 'id'>, actor: Actor = owner) =>
  cancelProductOrder(as(actor), { orderId });

const messages = () =>
  rows(sql`select template, data from message where account_id = ${home.accountId} order by queued_at`);
const jobs = () =>
  rows<{ run_at: string }>(sql`
    select jobs.run_at from graphile_worker.jobs join graphile_worker._private_jobs using (id)
    where jobs.task_identifier = 'complete-product-order' and payload ->> 'accountId' = ${home.accountId} order by jobs.run_at`);
const audits = () =>
  rows(sql`select actor_kind, action from audit_event where account_id = ${home.accountId} order by at, id`);
const plan = () =>
  viewSubscription(as(owner), { subscriptionId }).then(
    (found) =>
      found && { offeringId: found.offeringId, price: found.monthlyPriceMinor, promotion: found.promotionName },
  );

describe('ordering a change of plan', () => {
  test('begins with the next bill cycle, at midnight where the account lives, and is confirmed by mail', async () => {
    const made = await order();
    expect(made).toMatchObject({ state: 'acknowledged', effectiveOn: '2026-04-08', monthlyPriceMinor: 8_550 });
    expect((await jobs()).map((job) => new Date(job.run_at))).toEqual([new Date('2026-04-08T04:00:00Z')]);
    expect(await messages()).toEqual([
      {
        template: 'plan-change-ordered',
        data: { offering: 'Internet 1000', price: '$85.50', effectiveOn: 'April 8, 2026' },
      },
    ]);
    expect(await audits()).toEqual([{ actor_kind: 'customer', action: 'plan_change.order' }]);
    expect(await plan()).toEqual({ offeringId: from.id, price: 5_500, promotion: 'Welcome' });
  });

  test.each([
    ['on the last evening of a cycle, begins the next morning', '2026-04-08T03:59:00Z', '2026-04-08'],
    ['on the first morning of a cycle, waits for the next', '2026-04-08T04:00:00Z', '2026-05-08'],
    ['on the first day of summer time, counts local days', '2026-03-08T04:59:00Z', '2026-03-08'],
  ])('%s', async (_what, now, effectiveOn) => {
    clock.set(now);
    expect((await order()).effectiveOn).toBe(effectiveOn);
  });

  test('leaves nothing behind when its transaction fails', async () => {
    const failing = inTransaction(as(owner), async (ctx) => {
      await orderPlanChange(ctx, {
        subscriptionId,
        offeringId: to.id,
        expectedMonthlyPrice: { amountMinor: to.monthlyPriceMinor, currency: to.currency },
      });
      throw new Error('after it');
    });
    await expect(failing).rejects.toThrow('after it');
    expect([await jobs(), await messages(), await audits()]).toEqual([[], [], []]);
    expect(await order()).toMatchObject({ state: 'acknowledged' });
  });

  test('of twenty at once takes one; the others hear of it', async () => {
    const results = await Promise.all(times(20).map(() => askFor(to)));
    const names = results.map((result) => result.__typename).sort();
    expect(names).toEqual([...times(19).map(() => 'OrderPendingError'), 'OrderPlanChangeSuccess']);
    expect([(await jobs()).length, (await messages()).length, (await audits()).length]).toEqual([1, 1, 1]);
  });

  test('is held to one by the database itself, also where nobody locked the service', async () => {
    const first = await order();
    await cancel(first);
    const inserted = await Promise.all(times(20).map(() => insertOrder(db.database, { ...first, id: newId() })));
    expect(inserted.filter(Boolean)).toHaveLength(1);
  });

  test('is refused at another price than the one shown, and says the price of today', async () => {
    for (const [amount, currency] of [
      [8_549, 'USD'],
      [8_551, 'USD'],
      [8_550, 'EUR'],
    ] as const) {
      expect(await askFor(to, owner, amount, currency)).toMatchObject({
        __typename: 'PriceChangedError',
        offering: { id: to.id, monthlyPriceMinor: 8_550 },
      });
    }
  });

  test('is refused for what cannot be had', async () => {
    const offers: Partial<Plan>[] = [{ isSold: false }, { kind: 'tv' }, { currency: 'EUR' }];
    const made = await Promise.all(offers.map((offer) => createTestOffering(db.database, offer)));
    const unknown: Plan = { ...to, id: newId() };
    for (const offer of [from, unknown, ...made]) {
      expect(await askFor(offer)).toMatchObject({ __typename: 'OfferNotAvailableError', code: 'OFFER_NOT_AVAILABLE' });
    }
    expect(await jobs()).toEqual([]);
  });

  test.each(['pending', 'suspended', 'ended'])('is refused for a service that is %s', async (status) => {
    await rows(sql`update subscription set status = ${status} where id = ${subscriptionId}`);
    expect(await askFor(to)).toMatchObject({ __typename: 'OfferNotAvailableError' });
  });

  test.each([
    ['suspended', /Pay the bill first/],
    ['closed', /closed/],
  ])('is refused on an account that is %s', async (status, message) => {
    await rows(sql`update account set status = ${status} where id = ${home.accountId}`);
    expect(await askFor(to)).toMatchObject({
      __typename: 'OfferNotAvailableError',
      message: expect.stringMatching(message),
    });
  });
});

describe('whose service it is', () => {
  test('a viewer may look, not order or cancel', async () => {
    const viewer = await home.member('viewer');
    expect(await askFor(to, viewer)).toMatchObject({ __typename: 'RoleNotAllowedError' });
    const made = await order();
    expect(await cancel(made, viewer)).toMatchObject({ __typename: 'RoleNotAllowedError' });
    expect(await viewProductOrder(as(viewer), { orderId: made.id })).toMatchObject({ state: 'acknowledged' });
  });

  test('another customer finds nothing: the answer for a real id is the answer for a random one', async () => {
    const made = await order();
    const stranger = await (await createTestAccount(db.database)).member('owner');
    const visitor: Actor = { kind: 'anonymous' };
    for (const actor of [stranger, visitor, { ...stranger, assurance: 'password' } satisfies Actor]) {
      expect(await askFor(to, actor)).toMatchObject({ __typename: 'NotFoundError' });
      expect(await cancel(made, actor)).toEqual(await cancel({ id: newId() }, actor));
      expect(await viewProductOrder(as(actor), { orderId: made.id })).toBeNull();
      expect(await viewSubscription(as(actor), { subscriptionId })).toBeNull();
    }
  });
});

describe('cancelling', () => {
  test('takes an order back, once, and makes room for another', async () => {
    const made = await order();
    expect(await cancel(made)).toMatchObject({ order: { state: 'cancelled', closedAt: clock.now() } });
    expect(await cancel(made)).toMatchObject({ __typename: 'OrderClosedError', code: 'ORDER_CLOSED' });
    expect(await order()).toMatchObject({ state: 'acknowledged' });
    expect((await audits()).map(({ action }) => action)).toContain('plan_change.cancel');
  });

  test('is refused from the first day of the new plan on, whether the job has run or not', async () => {
    const made = await order();
    clock.set('2026-04-08T04:00:00Z');
    expect(await cancel(made)).toMatchObject({ __typename: 'OrderClosedError' });
    await complete(made);
    expect(await cancel(made)).toMatchObject({ __typename: 'OrderClosedError' });
    expect(await viewProductOrder(as(owner), { orderId: made.id })).toMatchObject({ state: 'completed' });
  });

  test('and completing at once: one of them wins, and the service agrees with the order', async () => {
    for (const _round of times(5)) {
      clock.set('2026-03-20T12:00:00Z');
      const made = await order();
      clock.set('2026-04-08T04:00:00Z');
      const early: Context = { ...as(owner), clock: createFixedClock('2026-04-08T03:59:59Z') };
      await Promise.all([complete(made), cancelProductOrder(early, { orderId: made.id }), complete(made)]);
      const { state } = (await viewProductOrder(as(owner), { orderId: made.id })) ?? {};
      expect(await plan()).toMatchObject({ offeringId: state === 'completed' ? to.id : from.id });
      await rows(sql`update subscription set offering_id = ${from.id} where id = ${subscriptionId}`);
    }
  });
});

describe('completing', () => {
  test('gives the service its plan and price and ends the promotion, once, however often it runs', async () => {
    const made = await order();
    clock.set('2026-04-08T04:00:00Z');
    await Promise.all(times(20).map(() => complete(made)));
    await complete(made);
    expect(await plan()).toEqual({ offeringId: to.id, price: 8_550, promotion: null });
    expect(await viewProductOrder(as(owner), { orderId: made.id })).toMatchObject({
      state: 'completed',
      closedAt: clock.now(),
    });
    expect((await messages()).map(({ template }) => template)).toEqual([
      'plan-change-ordered',
      'plan-change-completed',
    ]);
    expect((await audits()).map(({ action }) => action)).toEqual(['plan_change.order', 'plan_change.complete']);
  });

  test('keeps the price agreed to when the catalogue has another by then', async () => {
    const sold = await createTestOffering(db.database, { monthlyPriceMinor: 7_000 });
    const result = await askFor(sold);
    if (result.__typename !== 'OrderPlanChangeSuccess') throw new Error(result.message);
    await rows(sql`update product_offering set monthly_price_minor = 9900, is_sold = false where id = ${sold.id}`);
    clock.set('2026-04-08T04:00:00Z');
    await complete(result.order);
    expect(await plan()).toMatchObject({ offeringId: sold.id, price: 7_000 });
  });

  test('before its day changes nothing, and comes back on it', async () => {
    const made = await order();
    clock.set('2026-04-08T03:59:59Z');
    await complete(made);
    expect(await plan()).toMatchObject({ offeringId: from.id });
    expect((await jobs()).map((job) => new Date(job.run_at))).toEqual([
      new Date('2026-04-08T04:00:00Z'),
      new Date('2026-04-08T04:00:59Z'),
    ]);
  });

  test('leaves a cancelled order alone', async () => {
    const made = await order();
    await cancel(made);
    clock.set('2026-04-08T04:00:00Z');
    await complete(made);
    expect(await plan()).toMatchObject({ offeringId: from.id, promotion: 'Welcome' });
  });

  test('cancels the order of a service that ended meanwhile', async () => {
    const made = await order();
    await rows(sql`update subscription set status = 'ended' where id = ${subscriptionId}`);
    clock.set('2026-04-08T04:00:00Z');
    await complete(made);
    expect(await viewProductOrder(as(owner), { orderId: made.id })).toMatchObject({ state: 'cancelled' });
    expect(await plan()).toMatchObject({ offeringId: from.id });
  });

  test('is not for people', async () => {
    const made = await order();
    clock.set('2026-04-08T04:00:00Z');
    await expect(complete(made, owner)).rejects.toThrow('Only the system');
    expect(await plan()).toMatchObject({ offeringId: from.id });
  });
});

test('the pending order is on the service while it waits, and only then', async () => {
  const loaders = createServiceLoaders(db.database);
  const key = { accountId: home.accountId, id: subscriptionId };
  expect(await loaders.pendingOrder.load(key)).toBeNull();
  const made = await order();
  expect(await loaders.pendingOrder.load(key)).toMatchObject({ id: made.id, currency: 'USD' });
  await cancel(made);
  expect(await loaders.pendingOrder.load(key)).toBeNull();
});
