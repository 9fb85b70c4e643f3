import { reconcileDay } from '@demarc/billing';
import { newId } from '@demarc/database';
import { eq, payment } from '@demarc/database/sql';
import { createStripeProcessor } from '@demarc/providers';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { cardTokens } from '../../../../packages/billing/src/testing/owing-account.ts';
import { createPaidAccount } from '../../../../packages/billing/src/testing/paid-account.ts';
import { listenInProcess } from '../../../sandbox/src/processor/listen-in-process.ts';
import { recordMove } from '../../../sandbox/src/processor/returns-state.ts';
import { publicId } from '../public-id.ts';
import { createTestApi, type TestApi } from '../testing/test-api.ts';

const processor = listenInProcess({ silenceMs: 10 });
const { returns } = processor.state;
const paymentProcessor = createStripeProcessor({ secretKey: 'sk_test_1', apiBase: 'http://processor.test' });
let api: TestApi;

beforeAll(async () => {
  api = await createTestApi({ paymentProcessor });
  returns.now = () => api.clock.now();
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

const view = `query View($id: ID!, $paymentId: ID!) { account(id: $id) {
  balance { current { amountMinor } }
  staffActions { reason }
  payment(id: $paymentId) {
    state returned undoUntil refundable { amountMinor }
    refunds { state reason amount { amountMinor } }
  }
} }`;

const undo = `mutation Undo($input: UndoPaymentInput!) { undoPayment(input: $input) {
  __typename ... on UndoPaymentSuccess { refund { state } payment { returned } } ... on Error { code message }
} }`;

const refund = `mutation Refund($input: RefundPaymentInput!) { refundPayment(input: $input) {
  __typename ... on RefundPaymentSuccess { refund { state } payment { refundable { amountMinor } } } ... on Error { code }
} }`;

async function createPayer() {
  const account = await createPaidAccount(system(), { cardToken: cardTokens.approved });
  const { token } = await api.signIn(account.accountId);
  const paymentId = publicId('payment', account.payment.id);
  const look = async () => {
    const { data } = await api.ask(view, {
      token,
      variables: { id: publicId('account', account.accountId), paymentId },
    });
    return data.account;
  };
  return { ...account, token, paymentId, look };
}

test('a customer sees until when a payment can be taken back, takes it back, and sees what went back', async () => {
  const { token, paymentId, look } = await createPayer();
  const until = new Date(api.clock.now().getTime() + 30 * 60_000).toISOString();
  expect((await look()).payment).toEqual({
    state: 'SUCCEEDED',
    returned: null,
    undoUntil: until,
    refundable: { amountMinor: 8_420 },
    refunds: [],
  });
  const { data } = await api.ask(undo, { token, variables: { input: { paymentId } } });
  expect(data.undoPayment).toEqual({
    __typename: 'UndoPaymentSuccess',
    refund: { state: 'SUCCEEDED' },
    payment: { returned: 'REFUNDED' },
  });
  expect(await look()).toMatchObject({
    balance: { current: { amountMinor: 8_420 } },
    payment: { undoUntil: null, refundable: { amountMinor: 0 }, refunds: [{ state: 'SUCCEEDED' }] },
  });
});

test('staff give some of a payment back with a reason, which the customer reads', async () => {
  const { paymentId, look } = await createPayer();
  const token = await api.credential('staff');
  const input = { paymentId, amount: { amountMinor: 2_000, currency: 'USD' }, idempotencyKey: newId() };
  expect((await api.ask(refund, { token, variables: { input } })).codes).toEqual(['REASON_REQUIRED']);
  const headers = { 'x-reason': 'The technician came twice' };
  const { data } = await api.ask(refund, { token, variables: { input }, headers });
  expect(data.refundPayment).toEqual({
    __typename: 'RefundPaymentSuccess',
    refund: { state: 'SUCCEEDED' },
    payment: { refundable: { amountMinor: 6_420 } },
  });
  expect(await look()).toMatchObject({
    staffActions: [{ reason: 'The technician came twice' }],
    payment: { returned: 'PARTLY_REFUNDED', refunds: [{ reason: 'The technician came twice' }] },
  });
});

test('staff read what each day’s comparison with the processor found', async () => {
  await createPayer();
  const charge = { object: 'charge', id: 'ch_x', payment_intent: 'pi_nobodys', metadata: {}, status: 'succeeded' };
  const money = { amount: 500, currency: 'usd' };
  recordMove(returns, { type: 'charge', ...money, source: { ...charge, ...money } });
  const day = api.clock.now().toISOString().slice(0, 10);
  api.clock.advance({ days: 1 });
  await reconcileDay(system(), { day });
  const reports = `{ reconciliationReports(first: 1) { nodes {
    day differenceCount differences { nodes { kind processorId ourId accountId ours { amountMinor } theirs { amountMinor currency } } }
  } } }`;
  const { data } = await api.ask(reports, { token: await api.credential('staff') });
  expect(data.reconciliationReports.nodes).toEqual([
    {
      day,
      differenceCount: 1,
      differences: {
        nodes: [
          {
            kind: 'ONLY_AT_PROCESSOR',
            processorId: 'pi_nobodys',
            ourId: null,
            accountId: null,
            ours: null,
            theirs: { amountMinor: 500, currency: 'USD' },
          },
        ],
      },
    },
  ]);
});

test('What a payment was made with is told to the account’s people, but not when it came by a link; to staff always', async () => {
  const own = await createPaidAccount(system(), { cardToken: cardTokens.approved });
  const byLink = await createPaidAccount(system(), { cardToken: cardTokens.approved });
  await api.database
    .update(payment)
    .set({ origin: 'pay_link', originId: newId() })
    .where(eq(payment.id, byLink.payment.id));
  const ask = async (account: typeof own, token: string) => {
    const { data } = await api.ask(
      `query Paid($id: ID!) { account(id: $id) { payments(first: 1) { nodes { paymentMethod { lastFour } } } } }`,
      { token, variables: { id: publicId('account', account.accountId) }, headers: { 'x-reason': 'Customer calls' } },
    );
    return data.account.payments.nodes[0].paymentMethod;
  };
  expect(await ask(own, (await api.signIn(own.accountId)).token)).toEqual({ lastFour: '4242' });
  expect(await ask(byLink, (await api.signIn(byLink.accountId)).token)).toBeNull();
  expect(await ask(byLink, await api.credential('staff'))).toEqual({ lastFour: '4242' });
});
