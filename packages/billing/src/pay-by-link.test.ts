import { createFixedClock, newId } from '@demarc/database';
import { eq, payLink, paymentMethod } from '@demarc/database/sql';
import { createTestDatabase, type TestDatabase } from '@demarc/database/testing';
import { createStripeProcessor } from '@demarc/providers';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { confirmSetup } from '../../../apps/sandbox/src/processor/confirm-setup.ts';
import { listenInProcess } from '../../../apps/sandbox/src/processor/listen-in-process.ts';
import { addPaymentMethod } from './add-payment-method.ts';
import type { BillingContext } from './billing-context.ts';
import { createBillingLoaders } from './billing-loader.ts';
import { createPayLink } from './create-pay-link.ts';
import { issuePayLinks } from './issue-pay-links.ts';
import { listPayLinks } from './list-pay-links.ts';
import { isMethodShown } from './method-of-payment.ts';
import { payBill } from './pay-bill.ts';
import { type PayByLinkInput, payByLink } from './pay-by-link.ts';
import { revokePayLink } from './revoke-pay-link.ts';
import { startPayLinkSetup } from './start-pay-link-setup.ts';
import { startPaymentMethodSetup } from './start-payment-method-setup.ts';
import { readMoney, readNewestMessage } from './testing/money-store.ts';
import { cardTokens, challengedToken, createOwingAccount, newToken, system } from './testing/owing-account.ts';
import { viewPayLink } from './view-pay-link.ts';

const clock = createFixedClock('2026-03-10T15:00:00Z');
const processor = listenInProcess({ silenceMs: 10 });
let db: TestDatabase;
let ctx: BillingContext;

beforeAll(async () => {
  db = await createTestDatabase();
  const paymentProcessor = createStripeProcessor({ secretKey: 'sk_test_1', apiBase: 'http://processor.test' });
  ctx = { database: db.database, clock, actor: { kind: 'anonymous' }, paymentProcessor };
});
afterAll(async () => {
  processor.close();
  await db.drop();
});
beforeEach(() => clock.set('2026-03-10T15:00:00Z'));

/** The payer's part on the page of their bank. @returns The status of the answer. */
async function answerChallenge(clientSecret: string, outcome: 'approved' | 'failed'): Promise<number> {
  const [intentId] = clientSecret.split('_secret');
  const body = new URLSearchParams({ client_secret: clientSecret, outcome });
  const response = await fetch(`http://processor.test/v1/payment_intents/${intentId}/challenge`, {
    method: 'POST',
    headers: { authorization: 'Bearer pk_test_1' },
    body,
  });
  return response.status;
}

/** A household that owes 80.00 and has shared a link. */
async function createShared() {
  const home = await createOwingAccount(
    { ...ctx, actor: system },
    { amountMinor: 8_000, cardToken: cardTokens.approved },
  );
  const { accountId } = home;
  const owner = { ...ctx, actor: home.owner };
  const made = await createPayLink(owner, { accountId });
  if (made.__typename !== 'CreatePayLinkSuccess') throw new Error(made.message);
  const { token } = made;
  /** The payer's part in the processor's form. */
  const typeIn = async (methodToken: string = cardTokens.approved, byToken = token): Promise<string> => {
    const started = await startPayLinkSetup(ctx, { token: byToken });
    if (started.__typename !== 'StartPayLinkSetupSuccess') throw new Error(started.message);
    await confirmSetup({ setupId: started.setupId, methodToken: newToken(methodToken) });
    return started.setupId;
  };
  const order = (setupId: string, changes: Partial<PayByLinkInput> = {}): PayByLinkInput => ({
    token,
    setupId,
    amount: { amountMinor: 8_000, currency: 'USD' },
    idempotencyKey: newId(),
    ...changes,
  });
  /** An order of the household's own. */
  const { order: orderOf } = home;
  return {
    ...home,
    owner,
    link: made.payLink,
    token,
    typeIn,
    order,
    orderOf,
    money: () => readMoney(db.database, accountId),
  };
}

const notice = (token: string) =>
  viewPayLink({ ...ctx, loaders: { billing: createBillingLoaders(db.database) } }, { token });

test('A link tells what is to pay and nothing of whose it is', async () => {
  const home = await createShared();
  const told = await notice(home.token);
  expect(told).toEqual({
    accountLastFour: home.accountNumber.slice(-4),
    currency: 'USD',
    payableMinor: 8_000,
    dueOn: '2026-03-20',
  });
  expect(JSON.stringify(told)).not.toMatch(/Ada|Byron|Elm|example\.com/);
});

test('A link pays with what was typed in, as a payment of its own that the household sees', async () => {
  const home = await createShared();
  const paid = await payByLink(
    ctx,
    home.order(await home.typeIn(), { amount: { amountMinor: 3_000, currency: 'USD' } }),
  );
  expect(paid).toMatchObject({
    __typename: 'PayByLinkSuccess',
    payment: { state: 'succeeded', amountMinor: 3_000, origin: 'pay_link', originId: home.link.id },
  });
  expect(await home.money()).toMatchObject({ owedMinor: 5_000, allBooksMinor: 0, paymentsBooked: 1, receipts: 1 });
  expect(await notice(home.token)).toMatchObject({ payableMinor: 5_000 });
});

test('Fifty presses of one form at once are one payment, and all are told of it', async () => {
  const home = await createShared();
  const order = home.order(await home.typeIn());
  const results = await Promise.all(Array.from({ length: 50 }, () => payByLink(ctx, order)));
  for (const result of results) {
    expect(result).toMatchObject({ __typename: 'PayByLinkSuccess', payment: { state: 'succeeded' } });
  }
  expect(await home.money()).toMatchObject({ owedMinor: 0, paymentsBooked: 1, receipts: 1 });
  expect(await payByLink(ctx, order)).toMatchObject({ __typename: 'PayByLinkSuccess' });
  const other = { ...order, amount: { amountMinor: 100, currency: 'USD' } };
  expect(await payByLink(ctx, other)).toMatchObject({ field: 'idempotencyKey' });
});

test('Two tabs that pay everything pay it once', async () => {
  const home = await createShared();
  const orders = [home.order(await home.typeIn()), home.order(await home.typeIn())];
  const results = await Promise.all(orders.map((order) => payByLink(ctx, order)));
  expect(results.map(({ __typename }) => __typename).toSorted()).toEqual(['NothingToPayError', 'PayByLinkSuccess']);
  expect(await home.money()).toMatchObject({ owedMinor: 0, paymentsBooked: 1 });
});

test('A card that is declined says why, one without an answer is under way, one its bank asks about waits', async () => {
  const home = await createShared();
  const pay = async (card: string, amountMinor: number) =>
    payByLink(ctx, home.order(await home.typeIn(card), { amount: { amountMinor, currency: 'USD' } }));
  expect(await pay(cardTokens.declinedForFunds, 1_000)).toMatchObject({ code: 'PAYMENT_DECLINED' });
  expect(await pay(cardTokens.chargedThenSilent, 1_000)).toMatchObject({ payment: { state: 'unknown' } });
  const asked = await pay(challengedToken, 1_000);
  expect(asked).toMatchObject({ code: 'PAYMENT_ACTION_REQUIRED', clientSecret: expect.any(String) });
  expect(asked).not.toHaveProperty('payment');
  // What is under way cannot be paid again.
  expect(await pay(cardTokens.approved, 8_000)).toMatchObject({ code: 'NOTHING_TO_PAY' });
});

describe('A payment by link that waits for its payer’s bank', () => {
  const challenge = async () => {
    const home = await createShared();
    const order = home.order(await home.typeIn(challengedToken));
    const asked = await payByLink(ctx, order);
    expect(asked).toMatchObject({ code: 'PAYMENT_ACTION_REQUIRED' });
    const approve = (outcome: 'approved' | 'failed' = 'approved') =>
      answerChallenge('clientSecret' in asked ? asked.clientSecret : '', outcome);
    return { home, order, approve };
  };

  test('keeps nobody of the household from paying, and can be approved no more', async () => {
    const { home, order, approve } = await challenge();
    const paid = await payBill(home.owner, home.orderOf(8_000));
    expect(paid).toMatchObject({ __typename: 'PayBillSuccess', payment: { state: 'succeeded' } });
    expect(await approve()).toBeGreaterThanOrEqual(400);
    expect(await payByLink(ctx, order)).toMatchObject({ code: 'PAYMENT_DECLINED' });
    expect(await home.money()).toMatchObject({ owedMinor: 0, allBooksMinor: 0, paymentsBooked: 1 });
  });

  test('goes on where the household pays what it leaves', async () => {
    const home = await createShared();
    const amount = { amountMinor: 1_000, currency: 'USD' };
    await payByLink(ctx, home.order(await home.typeIn(challengedToken), { amount }));
    expect(await payBill(home.owner, home.orderOf(7_000))).toMatchObject({ __typename: 'PayBillSuccess' });
    expect(await home.money()).toMatchObject({ owedMinor: 1_000, declineNotices: 0 });
  });

  test('is paid, once, where it was approved before', async () => {
    const { home, approve } = await challenge();
    expect(await approve()).toBe(200);
    expect(await payBill(home.owner, home.orderOf(8_000))).toMatchObject({ code: 'NOTHING_TO_PAY' });
    expect(await home.money()).toMatchObject({ owedMinor: 0, allBooksMinor: 0, paymentsBooked: 1 });
  });

  test('is given up with its link', async () => {
    const { home, approve } = await challenge();
    expect(await revokePayLink(home.owner, { accountId: home.accountId, payLinkId: home.link.id })).toMatchObject({
      __typename: 'RevokePayLinkSuccess',
    });
    expect(await approve()).toBeGreaterThanOrEqual(400);
    expect(await home.money()).toMatchObject({ owedMinor: 8_000, declineNotices: 1 });
  });
});

test('What was typed in by a link is no way to pay of the account’s people, nor the other way round', async () => {
  const home = await createShared();
  const { accountId } = home;
  const setupId = await home.typeIn();
  const added = await addPaymentMethod(home.owner, { accountId, setupId, keep: true, label: null });
  expect(added).toMatchObject({ code: 'PAYMENT_METHOD_REFUSED' });
  const own = await startPaymentMethodSetup(home.owner, { accountId });
  if (own.__typename !== 'StartPaymentMethodSetupSuccess') throw new Error(own.message);
  await confirmSetup({ setupId: own.setupId, methodToken: newToken(cardTokens.approved) });
  expect(await payByLink(ctx, home.order(own.setupId))).toMatchObject({ code: 'PAYMENT_METHOD_REFUSED' });
  expect(await payByLink(ctx, home.order(setupId))).toMatchObject({ __typename: 'PayByLinkSuccess' });
});

test('A link of a frozen account can be revoked: it only makes it safer', async () => {
  const home = await createShared();
  const frozen = { ...home.owner, actor: { ...home.owner.actor, frozen: new Set([home.accountId]) } };
  expect(await revokePayLink(frozen, { accountId: home.accountId, payLinkId: home.link.id })).toMatchObject({
    __typename: 'RevokePayLinkSuccess',
  });
  expect(await notice(home.token)).toBeNull();
});

describe('A link is as if it had never been', () => {
  const closed = { code: 'PAY_LINK_GONE' };
  const expectGone = async (token: string, order: PayByLinkInput) => {
    expect(await notice(token)).toBeNull();
    expect(await startPayLinkSetup(ctx, { token })).toMatchObject(closed);
    expect(await payByLink(ctx, order)).toEqual(await payByLink(ctx, { ...order, token: 'A'.repeat(43) }));
  };

  test('once it is revoked', async () => {
    const home = await createShared();
    const order = home.order(await home.typeIn());
    const input = { accountId: home.accountId, payLinkId: home.link.id };
    const revoked = await Promise.all([revokePayLink(home.owner, input), revokePayLink(home.owner, input)]);
    expect(revoked[0]).toEqual(revoked[1]);
    await expectGone(home.token, order);
    expect(await home.money()).toMatchObject({ owedMinor: 8_000 });
  });

  test('after 14 days when it was shared, after 30 in the mail of a bill', async () => {
    const home = await createShared();
    const order = home.order(await home.typeIn());
    const issued = await issuePayLinks(ctx, { accountIds: [home.accountId], cause: 'bill' });
    const mailed = issued.get(home.accountId)?.payToken ?? '';
    clock.advance({ days: 14 });
    await expectGone(home.token, order);
    expect(await notice(mailed)).toMatchObject({ payableMinor: 8_000 });
    clock.advance({ days: 16 });
    await expectGone(mailed, { ...order, token: mailed });
  });

  test.each(['', 'x', '\0', `${'A'.repeat(42)}\ud83d`, 'A'.repeat(1_000_000)])(
    'when its token is none',
    async (token) => {
      expect(await notice(token)).toBeNull();
      expect(await startPayLinkSetup(ctx, { token })).toMatchObject(closed);
    },
  );
});

test.each([
  ['nothing', { amount: { amountMinor: 0, currency: 'USD' } }, { field: 'amount' }],
  ['less than nothing', { amount: { amountMinor: -1, currency: 'USD' } }, { field: 'amount' }],
  ['a fraction', { amount: { amountMinor: 0.5, currency: 'USD' } }, { field: 'amount' }],
  ['more than is owed', { amount: { amountMinor: 8_001, currency: 'USD' } }, { code: 'NOTHING_TO_PAY' }],
  ['another currency', { amount: { amountMinor: 100, currency: 'EUR' } }, { field: 'amount' }],
  ['without a key', { idempotencyKey: '' }, { field: 'idempotencyKey' }],
  ['with a setup of nobody', { setupId: 'seti_unknown' }, { code: 'PAYMENT_METHOD_REFUSED' }],
  ['with what is no setup', { setupId: '../payment_methods' }, { code: 'PAYMENT_METHOD_REFUSED' }],
])('By a link %s is not paid', async (_name, changes, expected) => {
  const home = await createShared();
  expect(await payByLink(ctx, home.order(await home.typeIn(), changes))).toMatchObject(expected);
  expect(await home.money()).toMatchObject({ owedMinor: 8_000, paymentsBooked: 0 });
});

test('A setup of another household pays nothing here', async () => {
  const [home, other] = [await createShared(), await createShared()];
  expect(await payByLink(ctx, home.order(await other.typeIn()))).toMatchObject({ code: 'PAYMENT_METHOD_REFUSED' });
  expect(await home.money()).toMatchObject({ owedMinor: 8_000 });
});

test('A key of the household’s own payment, or of another link, finds nothing by a link', async () => {
  const home = await createShared();
  const key = newId();
  const first = await payByLink(
    ctx,
    home.order(await home.typeIn(), { amount: { amountMinor: 100, currency: 'USD' }, idempotencyKey: key }),
  );
  const second = await createPayLink(home.owner, { accountId: home.accountId });
  if (second.__typename !== 'CreatePayLinkSuccess') throw new Error(second.message);
  const amount = { amountMinor: 100, currency: 'USD' };
  const setupId = await home.typeIn(cardTokens.approved, second.token);
  const again = await payByLink(ctx, home.order(setupId, { amount, idempotencyKey: key, token: second.token }));
  if (!('payment' in first && 'payment' in again)) throw new Error('Both were to pay.');
  expect(again.payment.id).not.toBe(first.payment.id);
});

test('What somebody else typed in by a link is charged that once: the household cannot charge it again', async () => {
  const home = await createShared();
  for (const card of [cardTokens.approved, cardTokens.declinedForFunds]) {
    await payByLink(ctx, home.order(await home.typeIn(card), { amount: { amountMinor: 1_000, currency: 'USD' } }));
  }
  const used = await db.database.select().from(paymentMethod).where(eq(paymentMethod.accountId, home.accountId));
  const theirs = used.filter(({ isOneTime }) => isOneTime);
  expect(theirs).toHaveLength(2);
  for (const { id } of theirs) {
    const again = await payBill(home.owner, {
      accountId: home.accountId,
      paymentMethodId: id,
      amount: { amountMinor: 1_000, currency: 'USD' },
      idempotencyKey: newId(),
    });
    expect(again).toMatchObject({ code: 'NOT_FOUND' });
  }
  expect(await home.money()).toMatchObject({ owedMinor: 7_000, paymentsBooked: 1 });
});

test('What was given by a link whose payment is refused is given up, and cannot be charged by anybody', async () => {
  const home = await createShared();
  const amount = { amountMinor: 8_001, currency: 'USD' };
  expect(await payByLink(ctx, home.order(await home.typeIn(), { amount }))).toMatchObject({ code: 'NOTHING_TO_PAY' });
  const rows = await db.database.select().from(paymentMethod).where(eq(paymentMethod.accountId, home.accountId));
  const [given] = rows.filter(({ isOneTime }) => isOneTime);
  expect(given?.removedAt).toEqual(clock.now());
  const order = { accountId: home.accountId, paymentMethodId: given?.id ?? '', idempotencyKey: newId() };
  expect(await payBill(home.owner, { ...order, amount: { amountMinor: 8_000, currency: 'USD' } })).toMatchObject({
    code: 'NOT_FOUND',
  });
});

test('The account’s people are not told what was paid with by a link, staff are', async () => {
  const home = await createShared();
  const paid = await payByLink(ctx, home.order(await home.typeIn()));
  if (paid.__typename !== 'PayByLinkSuccess') throw new Error(paid.__typename);
  expect(await readNewestMessage(db.database, home.accountId)).toMatchObject({
    method: 'a card or bank account given by a link to pay',
  });
  expect(isMethodShown(home.owner.actor, paid.payment)).toBe(false);
  expect(isMethodShown({ kind: 'staff', tokenId: newId(), name: 'Rene' }, paid.payment)).toBe(true);
  expect(isMethodShown(home.owner.actor, { origin: 'customer' })).toBe(true);
});

test('A link is tired after ten payments in a day', async () => {
  const home = await createShared();
  const pay = async () =>
    payByLink(
      ctx,
      home.order(await home.typeIn(cardTokens.declinedForFunds), { amount: { amountMinor: 100, currency: 'USD' } }),
    );
  for (let tries = 0; tries < 10; tries += 1) expect(await pay()).toMatchObject({ code: 'PAYMENT_DECLINED' });
  expect(await pay()).toMatchObject({ code: 'PAY_LINK_TOO_MANY_TRIES' });
  clock.advance({ days: 1 });
  expect(await pay()).toMatchObject({ code: 'PAYMENT_DECLINED' });
});

test('However many come at once, a link begins ten payments and opens twenty forms in a day', async () => {
  const home = await createShared();
  const setups: string[] = [];
  for (let count = 0; count < 12; count += 1) setups.push(await home.typeIn());
  const amount = { amountMinor: 100, currency: 'USD' };
  const results = await Promise.all(setups.map((setupId) => payByLink(ctx, home.order(setupId, { amount }))));
  expect(results.filter(({ __typename }) => __typename === 'PayByLinkSuccess')).toHaveLength(10);
  expect(results.filter((result) => 'code' in result && result.code === 'PAY_LINK_TOO_MANY_TRIES')).toHaveLength(2);
  expect(await home.money()).toMatchObject({ owedMinor: 7_000, paymentsBooked: 10 });

  const started = await Promise.all(Array.from({ length: 20 }, () => startPayLinkSetup(ctx, { token: home.token })));
  expect(started.filter(({ __typename }) => __typename === 'StartPayLinkSetupSuccess')).toHaveLength(8);
  expect(await startPayLinkSetup(ctx, { token: home.token })).toMatchObject({ code: 'PAY_LINK_TOO_MANY_TRIES' });
  clock.advance({ days: 1 });
  expect(await startPayLinkSetup(ctx, { token: home.token })).toMatchObject({ __typename: 'StartPayLinkSetupSuccess' });
});

test('Five links are in use at the most, also when made at once; a revoked one makes room', async () => {
  const home = await createShared();
  const make = () => createPayLink(home.owner, { accountId: home.accountId });
  const made = await Promise.all(Array.from({ length: 20 }, make));
  expect(made.filter(({ __typename }) => __typename === 'CreatePayLinkSuccess')).toHaveLength(4);
  expect(await listPayLinks(home.owner, { accountId: home.accountId })).toHaveLength(5);
  await revokePayLink(home.owner, { accountId: home.accountId, payLinkId: home.link.id });
  expect(await make()).toMatchObject({ __typename: 'CreatePayLinkSuccess' });
});

test('A link from the mail of a bill takes no room among those made to share, is seen and can be revoked', async () => {
  const home = await createShared();
  const { accountId } = home;
  const mailed = (await issuePayLinks(home.owner, { accountIds: [accountId], cause: 'bill' })).get(accountId);
  if (!mailed) throw new Error('No link was made.');
  for (let made = 1; made < 5; made += 1) {
    expect(await createPayLink(home.owner, { accountId })).toMatchObject({ __typename: 'CreatePayLinkSuccess' });
  }
  expect(await createPayLink(home.owner, { accountId })).toMatchObject({ code: 'TOO_MANY_PAY_LINKS' });
  const listed = await listPayLinks(home.owner, { accountId });
  expect(listed.filter(({ cause }) => cause === 'bill').map(({ id }) => id)).toEqual([mailed.link.id]);
  await revokePayLink(home.owner, { accountId, payLinkId: mailed.link.id });
  expect(await notice(mailed.payToken)).toBeNull();
});

test('What stands in a link is nowhere in the database', async () => {
  const home = await createShared();
  const rows = await db.database.select().from(payLink).where(eq(payLink.accountId, home.accountId));
  expect(JSON.stringify(rows)).not.toContain(home.token);
  expect(rows[0]?.tokenDigest).toHaveLength(32);
});

test('A frozen account makes no links, and what others pay by one of its links is welcome: it is their own money', async () => {
  const home = await createShared();
  const frozen = { ...home.owner, actor: { ...home.owner.actor, frozen: new Set([home.accountId]) } };
  expect(await createPayLink(frozen, { accountId: home.accountId })).toMatchObject({ code: 'ACCOUNT_FROZEN' });
  await db.database.execute(
    `insert into account_freeze (account_id, id, cause, login_id, frozen_at)
      values ('${home.accountId}', '${newId()}', 'reported', '${home.owner.actor.loginId}', '2026-03-10T15:00:00Z')`,
  );
  expect(await payByLink(ctx, home.order(await home.typeIn()))).toMatchObject({ __typename: 'PayByLinkSuccess' });
});

test('Who may only look makes and revokes no link', async () => {
  const home = await createShared();
  const viewer = { ...ctx, actor: await home.member('viewer') };
  const { accountId } = home;
  expect(await createPayLink(viewer, { accountId })).toMatchObject({ code: 'ROLE_NOT_ALLOWED' });
  expect(await revokePayLink(viewer, { accountId, payLinkId: home.link.id })).toMatchObject({
    code: 'ROLE_NOT_ALLOWED',
  });
});
