import { issueStatement, reconcilePayment } from '@demarc/billing';
import { newId } from '@demarc/database';
import { createTestAccount } from '@demarc/database/testing';
import { createStripeProcessor } from '@demarc/providers';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { confirmSetup } from '../../../sandbox/src/processor/confirm-setup.ts';
import { listenInProcess } from '../../../sandbox/src/processor/listen-in-process.ts';
import { publicId } from '../public-id.ts';
import { createTestApi, type TestApi } from '../testing/test-api.ts';

const processor = listenInProcess({ silenceMs: 10 });
const paymentProcessor = createStripeProcessor({ secretKey: 'sk_test_1', apiBase: 'http://processor.test' });
let api: TestApi;

beforeAll(async () => {
  api = await createTestApi({ paymentProcessor });
});

afterAll(async () => {
  processor.close();
  await api.close();
});

const system = () => ({
  database: api.database,
  clock: api.clock,
  actor: { kind: 'system', name: 'test' } as const,
  paymentProcessor,
});

/** An account that owes 84.20, and its owner's session. */
async function createHousehold() {
  const { accountId } = await createTestAccount(api.database);
  const line = { subscriptionId: null, periodStart: '2026-03-01', periodEnd: '2026-03-31' };
  await issueStatement(system(), {
    accountId,
    number: `S-${accountId.slice(-6)}`,
    periodStart: '2026-03-01',
    periodEnd: '2026-03-31',
    issuedAt: new Date('2026-03-31T06:00:00Z'),
    dueOn: '2026-04-20',
    lines: [
      { ...line, kind: 'recurring', description: 'Internet 500', amountMinor: 8_000 },
      { ...line, kind: 'tax', description: 'Sales tax', amountMinor: 420 },
    ],
  });
  const { token } = await api.signIn(accountId);
  return { accountId, id: publicId('account', accountId), token };
}

const read = `query Billing($id: ID!) { account(id: $id) {
  balance { current { amountMinor currency } pastDue { amountMinor } pending { amountMinor } dueOn asOf }
  statements(first: 3) {
    nodes { number openingBalance { amountMinor } totalDue { amountMinor } lines { position kind amount { amountMinor } explanation } }
    pageInfo { hasNextPage }
  }
  payments { nodes { id state confirmationNumber amount { amountMinor } declineMessage paymentMethod { lastFour } } }
  paymentMethods { kind name brand lastFour expiryMonth expiryYear isDefault }
} }`;

const startSetup = `mutation Start($input: StartPaymentMethodSetupInput!) { startPaymentMethodSetup(input: $input) {
  ... on StartPaymentMethodSetupSuccess { setupId clientSecret }
  ... on Error { code message }
} }`;

const addCard = `mutation Add($input: AddPaymentMethodInput!) { addPaymentMethod(input: $input) {
  __typename
  ... on AddPaymentMethodSuccess { paymentMethod { id lastFour isDefault } }
  ... on Error { code message }
} }`;

const pay = `mutation Pay($input: PayBillInput!) { payBill(input: $input) {
  __typename
  ... on PayBillSuccess { payment { id state amount { amountMinor } } account { balance { current { amountMinor } } } }
  ... on PaymentDeclinedError { payment { state declineMessage } }
  ... on Error { code message }
} }`;

async function createPayer(lastFour: string) {
  const household = await createHousehold();
  const { token, id: accountId } = household;
  const started = await api.ask(startSetup, { token, variables: { input: { accountId } } });
  const { setupId } = started.data.startPaymentMethodSetup;
  await confirmSetup({ setupId, methodToken: `pm_visa_${lastFour}_1230_${newId().replaceAll('-', '')}` });
  const { data } = await api.ask(addCard, { token, variables: { input: { accountId, setupId, keep: true } } });
  const paymentMethodId: string = data.addPaymentMethod.paymentMethod.id;
  const send = (amountMinor: number, changes: object = {}) =>
    api.ask(pay, {
      token: household.token,
      variables: {
        input: {
          accountId: household.id,
          paymentMethodId,
          amount: { amountMinor, currency: 'USD' },
          idempotencyKey: newId(),
          ...changes,
        },
      },
    });
  return { ...household, paymentMethodId, send };
}

test('A bill is read, a card is stored, the bill is paid, and the balance is zero', async () => {
  const payer = await createPayer('4242');
  const before = await api.ask(read, { token: payer.token, variables: { id: payer.id } });
  expect(before.data.account).toMatchObject({
    balance: {
      current: { amountMinor: 8_420, currency: 'USD' },
      pastDue: { amountMinor: 0 },
      pending: { amountMinor: 0 },
      dueOn: '2026-04-20',
    },
    statements: {
      nodes: [
        {
          openingBalance: { amountMinor: 0 },
          totalDue: { amountMinor: 8_420 },
          lines: [
            { position: 1, kind: 'RECURRING', amount: { amountMinor: 8_000 } },
            { position: 2, kind: 'TAX', amount: { amountMinor: 420 } },
          ],
        },
      ],
      pageInfo: { hasNextPage: false },
    },
    payments: { nodes: [] },
    paymentMethods: [
      {
        kind: 'CARD',
        name: 'Visa ending in 4242',
        brand: 'visa',
        lastFour: '4242',
        expiryMonth: 12,
        expiryYear: 2030,
        isDefault: true,
      },
    ],
  });
  expect((await payer.send(8_420)).data.payBill).toMatchObject({
    __typename: 'PayBillSuccess',
    payment: { state: 'SUCCEEDED', amount: { amountMinor: 8_420 } },
    account: { balance: { current: { amountMinor: 0 } } },
  });
  const after = await api.ask(read, { token: payer.token, variables: { id: payer.id } });
  expect(after.data.account).toMatchObject({
    balance: { current: { amountMinor: 0 }, dueOn: null },
    payments: { nodes: [{ state: 'SUCCEEDED', declineMessage: null, paymentMethod: { lastFour: '4242' } }] },
  });
});

test('The page after a cursor begins behind the row of that cursor', async () => {
  const { id, token } = await createHousehold();
  const list = `query List($id: ID!, $after: String) { account(id: $id) {
    statements(first: 1, after: $after) { edges { cursor node { number } } pageInfo { hasNextPage endCursor } }
  } }`;
  const ask = async (after: string | null) =>
    (await api.ask(list, { token, variables: { id, after } })).data.account.statements;
  const { edges, pageInfo } = await ask(null);
  expect(edges).toHaveLength(1);
  expect(pageInfo).toEqual({ hasNextPage: false, endCursor: edges[0].cursor });
  expect(await ask(pageInfo.endCursor)).toEqual({ edges: [], pageInfo: { hasNextPage: false, endCursor: null } });
});

test('A declined payment is data, with what to do next', async () => {
  const payer = await createPayer('9995');
  expect((await payer.send(8_420)).data.payBill).toMatchObject({
    __typename: 'PaymentDeclinedError',
    code: 'PAYMENT_DECLINED',
    payment: { state: 'DECLINED', declineMessage: expect.stringContaining('pay with another card or bank account') },
  });
});

test('A payment without an answer is pending, and is settled by reconciliation', async () => {
  const payer = await createPayer('4087');
  const { data } = await payer.send(8_420);
  expect(data.payBill).toMatchObject({ __typename: 'PayBillSuccess', payment: { state: 'UNKNOWN' } });
  const ask = () => api.ask(read, { token: payer.token, variables: { id: payer.id } });
  expect((await ask()).data.account.balance).toMatchObject({
    current: { amountMinor: 8_420 },
    pending: { amountMinor: 8_420 },
  });
  const paymentId = data.payBill.payment.id.slice(4).replace(/(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  await reconcilePayment(system(), { accountId: payer.accountId, paymentId });
  expect((await ask()).data.account.balance).toMatchObject({
    current: { amountMinor: 0 },
    pending: { amountMinor: 0 },
  });
});

test('Another household’s bill, payment and card look as if they were not there', async () => {
  const payer = await createPayer('4242');
  const stranger = await createPayer('4242');
  const { data } = await payer.send(1_000);
  const node = 'query Node($id: ID!) { node(id: $id) { id } }';
  for (const id of [data.payBill.payment.id, payer.paymentMethodId]) {
    const own = await api.ask(node, { token: payer.token, variables: { id } });
    const foreign = await api.ask(node, { token: stranger.token, variables: { id } });
    expect([own.data.node, foreign.data.node]).toEqual([{ id }, null]);
  }
  for (const changes of [
    { accountId: payer.id },
    { paymentMethodId: payer.paymentMethodId },
    { accountId: 'acct_1' },
  ]) {
    expect((await stranger.send(100, changes)).data.payBill).toMatchObject({ code: 'NOT_FOUND' });
  }
});
