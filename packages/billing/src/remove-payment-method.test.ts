import { createFixedClock } from '@demarc/database';
import { createTestDatabase, type TestDatabase } from '@demarc/database/testing';
import { createStripeProcessor } from '@demarc/providers';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { listenInProcess } from '../../../apps/sandbox/src/processor/listen-in-process.ts';
import { settleBankDebit } from '../../../apps/sandbox/src/processor/settle-bank-debit.ts';
import type { BillingContext } from './billing-context.ts';
import { detachPaymentMethod } from './detach-payment-method.ts';
import { makePaymentMethodDefault } from './make-payment-method-default.ts';
import { payBill } from './pay-bill.ts';
import { findPaymentMethod, type PaymentMethod, selectPaymentMethod } from './payment-method-store.ts';
import { reconcilePayment } from './reconcile-payment.ts';
import { removePaymentMethod } from './remove-payment-method.ts';
import { renamePaymentMethod } from './rename-payment-method.ts';
import { tendPaymentMethods } from './tend-payment-methods.ts';
import { addMethod } from './testing/add-method.ts';
import { readNewestMessage } from './testing/money-store.ts';
import {
  accountTokens,
  cardTokens,
  challengedToken,
  createOwingAccount,
  newToken,
  system,
} from './testing/owing-account.ts';

const clock = createFixedClock('2026-03-10T15:00:00Z');
const processor = listenInProcess();
let db: TestDatabase;
let ctx: BillingContext;

beforeAll(async () => {
  db = await createTestDatabase();
  const paymentProcessor = createStripeProcessor({ secretKey: 'sk_test_1', apiBase: 'http://processor.test' });
  ctx = { database: db.database, clock, actor: system, paymentProcessor };
});

afterAll(async () => {
  processor.close();
  await db.drop();
});

const owing = (cardToken: string = cardTokens.approved) => createOwingAccount(ctx, { amountMinor: 8_420, cardToken });

const keyOf = ({ accountId, id }: PaymentMethod) => ({ accountId, paymentMethodId: id });

/** Who has a method at the processor. NULL: nobody any more. */
const holderOf = ({ processorToken }: PaymentMethod) => processor.state.paymentMethods.get(processorToken)?.customer;

test('A removed method is out of use, given up at the processor, and leaves the default to the newest', async () => {
  const { accountId, owner, card } = await owing();
  const actor = { ...ctx, actor: owner };
  const newest = await addMethod(ctx, owner, { accountId, methodToken: newToken(accountTokens.approved) });
  const remove = () => removePaymentMethod(actor, { paymentMethodId: card.id });
  expect(await remove()).toMatchObject({ __typename: 'RemovePaymentMethodSuccess' });
  expect(await remove()).toMatchObject({ code: 'NOT_FOUND' });
  expect(await findPaymentMethod(db.database, newest.id, [accountId])).toMatchObject({ isDefault: true });
  await detachPaymentMethod(ctx, keyOf(card));
  await detachPaymentMethod(ctx, keyOf(card));
  expect(holderOf(card)).toBeNull();
  await detachPaymentMethod(ctx, keyOf(newest));
  expect(holderOf(newest)).toMatch(/^cus_/);
});

test('A method whose payment is under way is not removed', async () => {
  const account = await owing(accountTokens.approved);
  const actor = { ...ctx, actor: account.owner };
  expect(await payBill(actor, account.order(8_420))).toMatchObject({ payment: { state: 'processing' } });
  expect(await removePaymentMethod(actor, { paymentMethodId: account.card.id })).toMatchObject({
    code: 'PAYMENT_METHOD_IN_USE',
  });
});

test('One for a single payment pays once, and is given up when that payment is final', async () => {
  const account = await owing();
  const { accountId, owner } = account;
  const actor = { ...ctx, actor: owner };
  const once = await addMethod(ctx, owner, { accountId, methodToken: newToken(accountTokens.approved), keep: false });
  const order = account.order(5_000, { paymentMethodId: once.id });
  const paid = await payBill(actor, order);
  if (paid.__typename !== 'PayBillSuccess') throw new Error(paid.message);
  expect(await payBill(actor, account.order(1_000, { paymentMethodId: once.id }))).toMatchObject({ code: 'NOT_FOUND' });
  expect(await selectPaymentMethod(db.database, keyOf(once))).toMatchObject({ removedAt: null });
  await expect(detachPaymentMethod(ctx, keyOf(once))).resolves.toBeUndefined();
  expect(holderOf(once)).toMatch(/^cus_/);

  settleBankDebit(processor.state, paid.payment.processorPaymentId ?? '');
  await reconcilePayment(ctx, { accountId, paymentId: paid.payment.id });
  expect(await selectPaymentMethod(db.database, keyOf(once))).toMatchObject({ removedAt: clock.now() });
  await detachPaymentMethod(ctx, keyOf(once));
  expect(holderOf(once)).toBeNull();
  expect(await payBill(actor, order)).toMatchObject({ payment: { id: paid.payment.id, state: 'succeeded' } });
});

test('Fifty payments at once by one for a single payment: one is made', async () => {
  const account = await owing();
  const { accountId, owner } = account;
  const once = await addMethod(ctx, owner, { accountId, methodToken: newToken(cardTokens.approved), keep: false });
  const results = await Promise.all(
    Array.from({ length: 50 }, () =>
      payBill({ ...ctx, actor: owner }, account.order(100, { paymentMethodId: once.id })),
    ),
  );
  expect(results.filter(({ __typename }) => __typename === 'PayBillSuccess')).toHaveLength(1);
});

test('A bank that asks its customer has one payment: pending, finished with the same key, or given up in half an hour', async () => {
  const account = await owing(challengedToken);
  const actor = { ...ctx, actor: account.owner };
  const [order, left] = [account.order(5_000), account.order(1_000)];
  const asked = await payBill(actor, order);
  expect(asked).toMatchObject({ code: 'PAYMENT_ACTION_REQUIRED', payment: { state: 'unknown' } });
  if (asked.__typename !== 'PaymentActionRequiredError') throw new Error(asked.__typename);
  expect(await payBill(actor, order)).toEqual(asked);
  const [intentId] = asked.clientSecret.split('_secret_');
  await fetch(`http://processor.test/v1/payment_intents/${intentId}/challenge`, {
    method: 'POST',
    headers: { authorization: 'Bearer pk_test_1' },
    body: new URLSearchParams({ client_secret: asked.clientSecret, outcome: 'approved' }),
  });
  expect(await payBill(actor, order)).toMatchObject({ payment: { id: asked.payment.id, state: 'succeeded' } });

  const second = await payBill(actor, left);
  if (second.__typename !== 'PaymentActionRequiredError') throw new Error(second.__typename);
  const look = () => reconcilePayment(ctx, { accountId: account.accountId, paymentId: second.payment.id });
  await look();
  expect(await payBill(actor, left)).toMatchObject({ code: 'PAYMENT_ACTION_REQUIRED' });
  clock.advance({ minutes: 31 });
  await look();
  expect(await payBill(actor, left)).toMatchObject({
    code: 'PAYMENT_DECLINED',
    message: expect.stringContaining('Nothing was charged'),
  });
});

test('Below what the processor takes, it is not asked', async () => {
  const account = await owing();
  const asked = processor.state.paymentIntents.size;
  expect(await payBill({ ...ctx, actor: account.owner }, account.order(49))).toMatchObject({
    code: 'NOTHING_TO_PAY',
    message: 'The smallest payment is $0.50. Pay that or more.',
  });
  const little = await createOwingAccount(ctx, { amountMinor: 30, cardToken: cardTokens.approved });
  expect(await payBill({ ...ctx, actor: little.owner }, little.order(30))).toMatchObject({
    message: expect.stringContaining('added to your next bill'),
  });
  expect(processor.state.paymentIntents.size).toBe(asked);
});

test('A name is kept and taken away; the default moves; a viewer may do neither, a stranger finds nothing', async () => {
  const { accountId, owner, card, member } = await owing();
  const actor = { ...ctx, actor: owner };
  const paymentMethodId = card.id;
  const rename = (label: string) => renamePaymentMethod(actor, { paymentMethodId, label });
  expect(await rename(' Joint ')).toMatchObject({ paymentMethod: { label: 'Joint' } });
  expect(await rename(' ')).toMatchObject({ paymentMethod: { label: null } });
  const other = await addMethod(ctx, owner, { accountId, methodToken: newToken(cardTokens.approved) });
  await makePaymentMethodDefault(actor, { paymentMethodId: other.id });
  expect(await findPaymentMethod(db.database, card.id, [accountId])).toMatchObject({ isDefault: false });
  const [viewer, stranger] = [await member('viewer'), (await owing()).owner];
  for (const [who, code] of [
    [viewer, 'ROLE_NOT_ALLOWED'],
    [stranger, 'NOT_FOUND'],
  ] as const) {
    const asked = { ...ctx, actor: who };
    expect(await renamePaymentMethod(asked, { paymentMethodId, label: 'Mine' })).toMatchObject({ code });
    expect(await makePaymentMethodDefault(asked, { paymentMethodId })).toMatchObject({ code });
    expect(await removePaymentMethod(asked, { paymentMethodId })).toMatchObject({ code });
  }
});

test('A card that ends within 30 days is told of once; a forgotten one-time method is given up after a day', async () => {
  const { accountId, owner } = await owing();
  const at = clock.now();
  await addMethod(ctx, owner, { accountId, methodToken: newToken('pm_visa_1881_0426_test') });
  const once = await addMethod(ctx, owner, { accountId, methodToken: newToken(cardTokens.approved), keep: false });
  await tendPaymentMethods(ctx);
  expect(await readNewestMessage(db.database, accountId)).toEqual({});
  clock.advance({ days: 22 });
  await Promise.all([tendPaymentMethods(ctx), tendPaymentMethods(ctx)]);
  await tendPaymentMethods(ctx);
  expect(await readNewestMessage(db.database, accountId)).toEqual({
    method: 'Visa ending in 1881',
    lastDay: 'April 30, 2026',
  });
  expect((await selectPaymentMethod(db.database, keyOf(once)))?.removedAt?.getTime()).toBeGreaterThan(at.getTime());
});
