import { type Actor, inTransaction, newId } from '@demarc/database';
import { sql } from '@demarc/database/sql';
import { createTestAccount, createTestDatabase, createTestOffering, type TestDatabase } from '@demarc/database/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { orderPlanChange, viewProductOrder, viewSubscription } from './index.ts';
import { insertOrder } from './product-order-store.ts';
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

describe('ordering a change of plan', () => {
  test('begins with the next bill cycle, at midnight where the account lives, and is confirmed by mail', async () => {
    const made = await house.order();
    expect(made).toMatchObject({ state: 'acknowledged', effectiveOn: '2026-04-08', monthlyPriceMinor: 8_550 });
    expect(await house.jobTimes()).toEqual([new Date('2026-04-08T04:00:00Z')]);
    expect(await house.messages()).toEqual([
      {
        template: 'plan-change-ordered',
        data: { offering: 'Internet 1000', price: '$85.50', effectiveOn: 'April 8, 2026' },
      },
    ]);
    expect(await house.audits()).toEqual([{ actor_kind: 'customer', action: 'plan_change.order' }]);
    expect(await house.plan()).toEqual({ offeringId: house.from.id, price: 5_500, promotion: 'Welcome' });
  });

  test.each([
    ['on the last evening of a cycle, begins the next morning', '2026-04-08T03:59:00Z', '2026-04-08'],
    ['on the first morning of a cycle, waits for the next', '2026-04-08T04:00:00Z', '2026-05-08'],
    ['on the first day of summer time, counts local days', '2026-03-08T04:59:00Z', '2026-03-08'],
  ])('%s', async (_what, now, effectiveOn) => {
    house.clock.set(now);
    expect((await house.order()).effectiveOn).toBe(effectiveOn);
  });

  test('leaves nothing behind when its transaction fails', async () => {
    const failing = inTransaction(house.as(house.owner), async (ctx) => {
      await orderPlanChange(ctx, {
        subscriptionId: house.subscriptionId,
        offeringId: house.to.id,
        expectedMonthlyPrice: { amountMinor: house.to.monthlyPriceMinor, currency: house.to.currency },
      });
      throw new Error('after it');
    });
    await expect(failing).rejects.toThrow('after it');
    expect([await house.jobTimes(), await house.messages(), await house.audits()]).toEqual([[], [], []]);
    expect(await house.order()).toMatchObject({ state: 'acknowledged' });
  });

  test('of twenty at once takes one; the others hear of it', async () => {
    const results = await Promise.all(times(20).map(() => house.askFor(house.to)));
    const names = results.map((result) => result.__typename).sort();
    expect(names).toEqual([...times(19).map(() => 'OrderPendingError'), 'OrderPlanChangeSuccess']);
    expect([(await house.jobTimes()).length, (await house.messages()).length, (await house.audits()).length]).toEqual([
      1, 1, 1,
    ]);
  });

  test('is held to one by the database itself, also where nobody locked the service', async () => {
    const first = await house.order();
    await house.cancel(first);
    const inserted = await Promise.all(times(20).map(() => insertOrder(db.database, { ...first, id: newId() })));
    expect(inserted.filter(Boolean)).toHaveLength(1);
  });

  test('is refused at another price than the one shown, and says the price of today', async () => {
    for (const [amount, currency] of [
      [8_549, 'USD'],
      [8_551, 'USD'],
      [8_550, 'EUR'],
    ] as const) {
      expect(await house.askFor(house.to, house.owner, amount, currency)).toMatchObject({
        __typename: 'PriceChangedError',
        offering: { id: house.to.id, monthlyPriceMinor: 8_550 },
      });
    }
  });

  test('is refused for what cannot be had', async () => {
    const offers: Parameters<typeof createTestOffering>[1][] = [{ isSold: false }, { kind: 'tv' }, { currency: 'EUR' }];
    const made = await Promise.all(offers.map((offer) => createTestOffering(db.database, offer)));
    const unknown = { ...house.to, id: newId() };
    for (const offer of [house.from, unknown, ...made]) {
      expect(await house.askFor(offer)).toMatchObject({
        __typename: 'OfferNotAvailableError',
        code: 'OFFER_NOT_AVAILABLE',
      });
    }
    expect(await house.jobTimes()).toEqual([]);
  });

  test.each(['pending', 'suspended', 'ended'])('is refused for a service that is %s', async (status) => {
    await house.rows(sql`update subscription set status = ${status} where id = ${house.subscriptionId}`);
    expect(await house.askFor(house.to)).toMatchObject({ __typename: 'OfferNotAvailableError' });
  });

  test.each([
    ['suspended', /Pay the bill first/],
    ['closed', /closed/],
  ])('is refused on an account that is %s', async (status, message) => {
    await house.rows(sql`update account set status = ${status} where id = ${house.home.accountId}`);
    expect(await house.askFor(house.to)).toMatchObject({
      __typename: 'OfferNotAvailableError',
      message: expect.stringMatching(message),
    });
  });
});

describe('whose service it is', () => {
  test('a viewer may look, not order or cancel', async () => {
    const viewer = await house.home.member('viewer');
    expect(await house.askFor(house.to, viewer)).toMatchObject({ __typename: 'RoleNotAllowedError' });
    const made = await house.order();
    expect(await house.cancel(made, viewer)).toMatchObject({ __typename: 'RoleNotAllowedError' });
    expect(await viewProductOrder(house.as(viewer), { orderId: made.id })).toMatchObject({ state: 'acknowledged' });
  });

  test('another customer finds nothing: the answer for a real id is the answer for a random one', async () => {
    const made = await house.order();
    const stranger = await (await createTestAccount(db.database)).member('owner');
    const visitor: Actor = { kind: 'anonymous' };
    for (const actor of [stranger, visitor, { ...stranger, assurance: 'password' } satisfies Actor]) {
      expect(await house.askFor(house.to, actor)).toMatchObject({ __typename: 'NotFoundError' });
      expect(await house.cancel(made, actor)).toEqual(await house.cancel({ id: newId() }, actor));
      expect(await viewProductOrder(house.as(actor), { orderId: made.id })).toBeNull();
      expect(await viewSubscription(house.as(actor), { subscriptionId: house.subscriptionId })).toBeNull();
    }
  });
});
