import { type Actor, type Context, createFixedClock, newId } from '@demarc/database';
import { equipment, productOffering, productOrder } from '@demarc/database/sql';
import {
  countStatements,
  createTestAccount,
  createTestDatabase,
  createTestOffering,
  createTestSubscription,
  explainStatements,
  type TestAccount,
  type TestDatabase,
} from '@demarc/database/testing';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  createServiceLoaders,
  currentPriceMinor,
  listOfferings,
  listSubscriptions,
  promotionAt,
  viewSubscription,
} from './index.ts';

let db: TestDatabase;
const clock = createFixedClock('2026-03-20T12:00:00Z');

beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());

const as = (actor: Actor): Context => ({ database: db.database, actor, clock });

/** The one service of a new account, with a device in use, one returned, and a change on order. */
async function createServedAccount(options: Parameters<typeof createTestAccount>[1] = {}): Promise<TestAccount> {
  const home = await createTestAccount(db.database, options);
  const { accountId } = home;
  const offering = await createTestOffering(db.database);
  const { id: subscriptionId } = await createTestSubscription(db.database, home, offering);
  const device = { accountId, subscriptionId, kind: 'gateway', model: 'XB8', installedOn: '2025-01-01' } as const;
  await db.database.insert(equipment).values([
    { ...device, id: newId(), serialNumber: 'in use' },
    { ...device, id: newId(), serialNumber: 'returned', returnedOn: '2025-06-01' },
  ]);
  await db.database.insert(productOrder).values({
    accountId,
    id: newId(),
    subscriptionId,
    offeringId: (await createTestOffering(db.database)).id,
    state: 'acknowledged',
    monthlyPriceMinor: 100,
    effectiveOn: '2026-04-01',
    orderedAt: clock.now(),
  });
  return home;
}

test('the catalogue is what is sold, by kind and price', async () => {
  await db.database.update(productOffering).set({ isSold: false });
  await createTestOffering(db.database, { name: 'Fast', monthlyPriceMinor: 9_000 });
  await createTestOffering(db.database, { name: 'Old', isSold: false });
  await createTestOffering(db.database, { name: 'Small', monthlyPriceMinor: 3_000 });
  await createTestOffering(db.database, { name: 'Stick', kind: 'addon', monthlyPriceMinor: 10_000 });
  const offerings = await listOfferings(as({ kind: 'anonymous' }));
  expect(offerings.map(({ name }) => name)).toEqual(['Stick', 'Small', 'Fast']);
});

test('an account has the services that have not ended, and only its own', async () => {
  const home = await createTestAccount(db.database);
  const other = await createTestAccount(db.database);
  const offering = await createTestOffering(db.database);
  const made = [];
  for (const status of ['active', 'suspended', 'pending', 'ended'] as const) {
    made.push(await createTestSubscription(db.database, home, offering, { status }));
  }
  await createTestSubscription(db.database, other, offering);
  const { accountId } = home;
  const loaded = await createServiceLoaders(db.database).subscriptions.load(accountId);
  expect(loaded.map(({ id }) => id)).toEqual(made.slice(0, 3).map(({ id }) => id));
  expect(await listSubscriptions(as(await home.member('viewer')), { accountId })).toEqual(loaded);
  expect(await listSubscriptions(as(await other.member('owner')), { accountId })).toEqual([]);
  const subscriptionId = made[3]?.id ?? '';
  expect(await viewSubscription(as(await home.member('viewer')), { subscriptionId })).toMatchObject({
    status: 'ended',
  });
  expect(await viewSubscription(as(await other.member('owner')), { subscriptionId })).toBeNull();
});

test.each([
  ['New York', 'America/New_York', '2026-03-09T03:59:59.999Z', '2026-03-09T04:00:00Z'],
  ['Auckland', 'Pacific/Auckland', '2026-03-08T10:59:59.999Z', '2026-03-08T11:00:00Z'],
])('a promotion counts to the end of its last day in %s', (_city, timeZone, last, over) => {
  const row = { timeZone, monthlyPriceMinor: 6_000, promotionName: 'Welcome', promotionDiscountMinor: 2_000 };
  const subscription = { ...row, promotionEndsOn: '2026-03-08' };
  expect(currentPriceMinor(subscription, new Date(last))).toBe(4_000);
  expect(promotionAt(subscription, new Date(last))).toEqual({
    name: 'Welcome',
    discountMinor: 2_000,
    endsOn: '2026-03-08',
  });
  expect(currentPriceMinor(subscription, new Date(over))).toBe(6_000);
  expect(promotionAt(subscription, new Date(over))).toBeNull();
});

test('a price never falls below zero, and is the agreed one without a promotion', () => {
  const none = {
    timeZone: 'UTC',
    monthlyPriceMinor: 500,
    promotionName: null,
    promotionDiscountMinor: null,
    promotionEndsOn: null,
  };
  const large = { ...none, promotionName: 'Free', promotionDiscountMinor: 900, promotionEndsOn: '2026-12-31' };
  expect(currentPriceMinor(none, clock.now())).toBe(500);
  expect(currentPriceMinor(large, clock.now())).toBe(0);
});

test('services, plans, devices and orders of fifty accounts take as many statements as those of one', async () => {
  const homes: TestAccount[] = [];
  for (let made = 0; made < 50; made += 1) homes.push(await createServedAccount());

  const loadAll = async (accounts: readonly TestAccount[]) => {
    const counted = countStatements(db.database);
    const loaders = createServiceLoaders(counted.database);
    const lists = await Promise.all(accounts.map(({ accountId }) => loaders.subscriptions.load(accountId)));
    const subscriptions = lists.flat();
    const devices = await Promise.all(subscriptions.map((subscription) => loaders.equipment.load(subscription)));
    return { subscriptions, devices, statements: counted.count() };
  };

  const one = await loadAll(homes.slice(0, 1));
  const all = await loadAll(homes);
  expect([one.statements, all.statements]).toEqual([2, 2]);
  expect(all.subscriptions.map(({ accountId }) => accountId)).toEqual(homes.map(({ accountId }) => accountId));
  for (const { id, offeringId, offering, pendingOrder } of all.subscriptions) {
    expect(offering).toMatchObject({ id: offeringId, name: 'Internet 300', monthlyPriceMinor: 6_000, isSold: true });
    expect(pendingOrder).toMatchObject({ subscriptionId: id, orderedAt: clock.now(), closedAt: null });
    expect(pendingOrder?.offering.id).toBe(pendingOrder?.offeringId);
    expect(offeringId).not.toBe(pendingOrder?.offeringId);
  }
  expect(all.devices.map((found) => found.map(({ serialNumber }) => serialNumber))).toEqual(
    homes.map(() => ['in use']),
  );
});

test('a key that cannot be read fails alone', async () => {
  const { accountId } = await createServedAccount();
  const { subscriptions } = createServiceLoaders(db.database);
  const results = await Promise.allSettled([subscriptions.load(accountId), subscriptions.load('not an id')]);
  expect(results).toMatchObject([{ status: 'fulfilled', value: [{ accountId }] }, { status: 'rejected' }]);
});

test('an account asked for twice at once is answered twice', async () => {
  const { accountId } = await createServedAccount();
  const { subscriptions } = createServiceLoaders(db.database);
  const [one, other] = await Promise.all([subscriptions.load(accountId), subscriptions.load(accountId)]);
  expect(one).toHaveLength(1);
  expect(other).toEqual(one);
});

test('a service carries its account’s currency and zone', async () => {
  const home = await createServedAccount({ currency: 'JPY', timeZone: 'Asia/Tokyo' });
  const [subscription] = await createServiceLoaders(db.database).subscriptions.load(home.accountId);
  expect(subscription).toMatchObject({ currency: 'JPY', pendingOrder: { timeZone: 'Asia/Tokyo' } });
});

test('every statement finds its rows by an index, whatever is asked for', async () => {
  const { accountId } = await createServedAccount();
  const explained = explainStatements(db);
  const { subscriptions, equipment } = createServiceLoaders(explained.database);
  const [subscription] = await subscriptions.load(accountId);
  if (!subscription) throw new Error('The account has no service.');
  await equipment.load(subscription);
  const [services, ...others] = await explained.plans();
  expect(others).toHaveLength(1);
  expect(services).toContain('product_order_open');
  for (const plan of [services, ...others]) expect(plan).not.toContain('Seq Scan');
});
