import { type Context, createFixedClock } from '@demarc/database';
import { sql } from '@demarc/database/sql';
import { createTestDatabase, createTestOffering, type TestDatabase } from '@demarc/database/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { cancelProductOrder, createServiceLoaders, viewProductOrder } from './index.ts';
import { createOrderingHousehold, type OrderingHousehold } from './testing/ordering-household-store.ts';

let db: TestDatabase;
let house: OrderingHousehold;
const times = (count: number) => Array.from({ length: count }, (_, index) => index);

beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());
beforeEach(async () => {
  house = await createOrderingHousehold(db.database);
});

describe('cancelling', () => {
  test('takes an order back, once, and makes room for another', async () => {
    const made = await house.order();
    expect(await house.cancel(made)).toMatchObject({ order: { state: 'cancelled', closedAt: house.clock.now() } });
    expect(await house.cancel(made)).toMatchObject({ __typename: 'OrderClosedError', code: 'ORDER_CLOSED' });
    expect(await house.order()).toMatchObject({ state: 'acknowledged' });
    expect((await house.audits()).map(({ action }) => action)).toContain('plan_change.cancel');
  });

  test('is refused from the first day of the new plan on, whether the job has run or not', async () => {
    const made = await house.order();
    house.clock.set('2026-04-08T04:00:00Z');
    expect(await house.cancel(made)).toMatchObject({ __typename: 'OrderClosedError' });
    await house.complete(made);
    expect(await house.cancel(made)).toMatchObject({ __typename: 'OrderClosedError' });
    expect(await viewProductOrder(house.as(house.owner), { orderId: made.id })).toMatchObject({ state: 'completed' });
  });

  test('and completing at once: one of them wins, and the service agrees with the order', async () => {
    for (const _round of times(5)) {
      house.clock.set('2026-03-20T12:00:00Z');
      const made = await house.order();
      house.clock.set('2026-04-08T04:00:00Z');
      const early: Context = { ...house.as(house.owner), clock: createFixedClock('2026-04-08T03:59:59Z') };
      await Promise.all([house.complete(made), cancelProductOrder(early, { orderId: made.id }), house.complete(made)]);
      const { state } = (await viewProductOrder(house.as(house.owner), { orderId: made.id })) ?? {};
      expect(await house.plan()).toMatchObject({ offeringId: state === 'completed' ? house.to.id : house.from.id });
      await house.rows(sql`update subscription set offering_id = ${house.from.id} where id = ${house.subscriptionId}`);
    }
  });
});

describe('completing', () => {
  test('gives the service its plan and price and ends the promotion, once, however often it runs', async () => {
    const made = await house.order();
    house.clock.set('2026-04-08T04:00:00Z');
    await Promise.all(times(20).map(() => house.complete(made)));
    await house.complete(made);
    expect(await house.plan()).toEqual({ offeringId: house.to.id, price: 8_550, promotion: null });
    expect(await viewProductOrder(house.as(house.owner), { orderId: made.id })).toMatchObject({
      state: 'completed',
      closedAt: house.clock.now(),
    });
    expect((await house.messages()).map(({ template }) => template)).toEqual([
      'plan-change-ordered',
      'plan-change-completed',
    ]);
    expect((await house.audits()).map(({ action }) => action)).toEqual(['plan_change.order', 'plan_change.complete']);
  });

  test('keeps the price agreed to when the catalogue has another by then', async () => {
    const sold = await createTestOffering(db.database, { monthlyPriceMinor: 7_000 });
    const result = await house.askFor(sold);
    if (result.__typename !== 'OrderPlanChangeSuccess') throw new Error(result.message);
    await house.rows(
      sql`update product_offering set monthly_price_minor = 9900, is_sold = false where id = ${sold.id}`,
    );
    house.clock.set('2026-04-08T04:00:00Z');
    await house.complete(result.order);
    expect(await house.plan()).toMatchObject({ offeringId: sold.id, price: 7_000 });
  });

  test('before its day changes nothing, and comes back on it', async () => {
    const made = await house.order();
    house.clock.set('2026-04-08T03:59:59Z');
    await house.complete(made);
    expect(await house.plan()).toMatchObject({ offeringId: house.from.id });
    expect(await house.jobTimes()).toEqual([new Date('2026-04-08T04:00:00Z'), new Date('2026-04-08T04:00:59Z')]);
  });

  test('leaves a cancelled order alone', async () => {
    const made = await house.order();
    await house.cancel(made);
    house.clock.set('2026-04-08T04:00:00Z');
    await house.complete(made);
    expect(await house.plan()).toMatchObject({ offeringId: house.from.id, promotion: 'Welcome' });
  });

  test('cancels the order of a service that ended meanwhile', async () => {
    const made = await house.order();
    await house.rows(sql`update subscription set status = 'ended' where id = ${house.subscriptionId}`);
    house.clock.set('2026-04-08T04:00:00Z');
    await house.complete(made);
    expect(await viewProductOrder(house.as(house.owner), { orderId: made.id })).toMatchObject({ state: 'cancelled' });
    expect(await house.plan()).toMatchObject({ offeringId: house.from.id });
  });

  test('is not for people', async () => {
    const made = await house.order();
    house.clock.set('2026-04-08T04:00:00Z');
    await expect(house.complete(made, house.owner)).rejects.toThrow('Only the system');
    expect(await house.plan()).toMatchObject({ offeringId: house.from.id });
  });
});

test('the pending order is on the service while it waits, and only then', async () => {
  const loaders = createServiceLoaders(db.database);
  const pending = async () => (await loaders.subscriptions.load(house.home.accountId))[0]?.pendingOrder;
  expect(await pending()).toBeNull();
  const made = await house.order();
  expect(await pending()).toEqual(await viewProductOrder(house.as(house.owner), { orderId: made.id }));
  expect(await pending()).toMatchObject({ id: made.id, currency: 'USD', offering: { id: made.offeringId } });
  await house.cancel(made);
  expect(await pending()).toBeNull();
});
