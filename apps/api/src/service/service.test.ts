import { newId } from '@demarc/database';
import { equipment } from '@demarc/database/sql';
import {
  createTestAccount,
  createTestOffering,
  createTestSubscription,
  type TestAccount,
} from '@demarc/database/testing';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { publicId } from '../public-id.ts';
import { createTestApi, type TestApi } from '../testing/test-api.ts';

let api: TestApi;
let home: TestAccount;
let token: string;
let subscriptionId: string;
let offeringId: string;

beforeAll(async () => {
  api = await createTestApi();
  home = await createTestAccount(api.database, { cycleDay: 8 });
  token = (await api.signIn(home.accountId)).token;
  const from = await createTestOffering(api.database, { name: 'Internet 300' });
  const to = await createTestOffering(api.database, { name: 'Internet 1000', monthlyPriceMinor: 8_500 });
  const { id, accountId } = await createTestSubscription(api.database, home, from, {
    promotionName: 'Welcome',
    promotionDiscountMinor: 1_500,
    promotionEndsOn: '2026-03-31',
  });
  const device = { kind: 'gateway', model: 'XB8', serialNumber: 'S1', installedOn: '2025-01-02' } as const;
  await api.database.insert(equipment).values({ accountId, id: newId(), subscriptionId: id, ...device });
  subscriptionId = publicId('subscription', id);
  offeringId = publicId('productOffering', to.id);
});
afterAll(() => api.close());

const servicesQuery = `query Services($id: ID!) { account(id: $id) { subscriptions {
  id status startedOn offering { name kind } monthlyPrice { amountMinor currency } currentPrice { amountMinor }
  promotion { name endsOn discount { amountMinor currency } } equipment { kind model serialNumber installedOn }
  pendingOrder { id state effectiveOn monthlyPrice { amountMinor } offering { name } } } } }`;
const orderMutation = `mutation Order($input: OrderPlanChangeInput!) { orderPlanChange(input: $input) {
  __typename ... on Error { code message } ... on PriceChangedError { offering { monthlyPrice { amountMinor } } }
  ... on OrderPlanChangeSuccess { order { id } subscription { pendingOrder { id } } } } }`;
const cancelMutation = `mutation Cancel($input: CancelProductOrderInput!) { cancelProductOrder(input: $input) {
  __typename ... on Error { code message } ... on CancelProductOrderSuccess { order { state } } } }`;

const services = async () =>
  (await api.ask(servicesQuery, { token, variables: { id: publicId('account', home.accountId) } })).data.account
    .subscriptions;
const order = async (amountMinor: number, as = token) => {
  const input = { subscriptionId, offeringId, expectedMonthlyPrice: { amountMinor, currency: 'USD' } };
  return (await api.ask(orderMutation, { token: as, variables: { input } })).data.orderPlanChange;
};
const cancel = async (orderId: string, as = token) =>
  (await api.ask(cancelMutation, { token: as, variables: { input: { orderId } } })).data.cancelProductOrder;

test('the catalogue is open to everyone', async () => {
  const { data } = await api.ask(
    '{ productOfferings { id kind name monthlyPrice { amountMinor } downMbps allowanceBytes } }',
  );
  expect(data.productOfferings.map(({ name }: { name: string }) => name)).toEqual(['Internet 300', 'Internet 1000']);
  expect(data.productOfferings[1]).toMatchObject({
    id: offeringId,
    kind: 'INTERNET',
    monthlyPrice: { amountMinor: 8_500 },
  });
});

test('a customer sees the services with plan, price of today and devices', async () => {
  const seen = {
    id: subscriptionId,
    status: 'ACTIVE',
    startedOn: '2025-01-01',
    offering: { name: 'Internet 300', kind: 'INTERNET' },
    monthlyPrice: { amountMinor: 6_000, currency: 'USD' },
    currentPrice: { amountMinor: 4_500 },
    promotion: { name: 'Welcome', endsOn: '2026-03-31', discount: { amountMinor: 1_500, currency: 'USD' } },
    equipment: [{ kind: 'GATEWAY', model: 'XB8', serialNumber: 'S1', installedOn: '2025-01-02' }],
    pendingOrder: null,
  };
  expect(await services()).toEqual([seen]);
  api.clock.set('2026-04-01T04:00:00Z');
  token = (await api.signIn(home.accountId)).token;
  expect(await services()).toEqual([{ ...seen, currentPrice: { amountMinor: 6_000 }, promotion: null }]);
});

test('a customer orders a plan at its price, sees it wait, and takes it back', async () => {
  expect(await order(8_400)).toMatchObject({
    code: 'PRICE_CHANGED',
    offering: { monthlyPrice: { amountMinor: 8_500 } },
  });
  const ordered = await order(8_500);
  expect(ordered).toMatchObject({
    __typename: 'OrderPlanChangeSuccess',
    subscription: { pendingOrder: ordered.order },
  });
  expect(await order(8_500)).toMatchObject({ code: 'ORDER_PENDING' });
  expect((await services())[0].pendingOrder).toEqual({
    id: ordered.order.id,
    state: 'ACKNOWLEDGED',
    effectiveOn: '2026-04-08',
    monthlyPrice: { amountMinor: 8_500 },
    offering: { name: 'Internet 1000' },
  });
  expect(await cancel(ordered.order.id)).toEqual({
    __typename: 'CancelProductOrderSuccess',
    order: { state: 'CANCELLED' },
  });
  expect(await cancel(ordered.order.id)).toMatchObject({ code: 'ORDER_CLOSED' });
});

test('another customer’s order and service are answered like ones that never were', async () => {
  const { order: mine } = await order(8_500);
  const { token: theirs } = await api.signIn((await createTestAccount(api.database)).accountId);
  expect(await cancel(mine.id, theirs)).toEqual(await cancel(publicId('productOrder', newId()), theirs));
  expect(await cancel('nonsense', theirs)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await order(8_500, theirs)).toMatchObject({ code: 'NOT_FOUND' });
  for (const id of [mine.id, subscriptionId]) {
    const ask = 'query Any($id: ID!) { node(id: $id) { __typename id } }';
    expect((await api.ask(ask, { token: theirs, variables: { id } })).data).toEqual({ node: null });
    expect((await api.ask(ask, { token, variables: { id } })).data.node).toMatchObject({ id });
  }
});
