import { createFixedClock } from '@demarc/database';
import { createTestAccount, createTestDatabase, type TestAccount, type TestDatabase } from '@demarc/database/testing';
import { createStripeProcessor } from '@demarc/providers';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { confirmSetup } from '../../../apps/sandbox/src/processor/confirm-setup.ts';
import { listenInProcess } from '../../../apps/sandbox/src/processor/listen-in-process.ts';
import { addPaymentMethod } from './add-payment-method.ts';
import type { BillingContext } from './billing-context.ts';
import { startPaymentMethodSetup } from './start-payment-method-setup.ts';
import { addMethod, tryToAddMethod } from './testing/add-method.ts';
import { accountTokens, cardTokens, newToken, system } from './testing/owing-account.ts';
import { viewPaymentMethod } from './view-payment-method.ts';

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

const customersOf = ({ accountId }: TestAccount) =>
  [...processor.state.customers.values()].filter(({ metadata }) => metadata.account_id === accountId);

/** A setup of an account that its customer has confirmed. */
async function confirmedSetup({ accountId }: TestAccount, actor: BillingContext['actor'], methodToken: string) {
  const started = await startPaymentMethodSetup({ ...ctx, actor }, { accountId });
  if (started.__typename !== 'StartPaymentMethodSetupSuccess') throw new Error(started.message);
  await confirmSetup({ setupId: started.setupId, methodToken });
  return started.setupId;
}

test('The first method is the default; later ones are not; one customer at the processor holds both', async () => {
  const account = await createTestAccount(db.database);
  const { accountId } = account;
  const owner = await account.member('owner');
  const methodToken = newToken(cardTokens.approved);
  expect(await addMethod(ctx, owner, { accountId, methodToken, label: ' Joint  card ' })).toMatchObject({
    kind: 'card',
    brand: 'visa',
    lastFour: '4242',
    expiryMonth: 12,
    expiryYear: 2030,
    label: 'Joint card',
    isDefault: true,
    isOneTime: false,
  });
  const other = await addMethod(ctx, owner, { accountId, methodToken: newToken(cardTokens.declinedForFunds) });
  expect(other).toMatchObject({ isDefault: false });
  expect(customersOf(account)).toHaveLength(1);
  expect(processor.state.paymentMethods.get(methodToken)?.customer).toBe(customersOf(account)[0]?.id);
});

test('A bank account has its bank and does not expire; a card in a wallet has the wallet', async () => {
  const account = await createTestAccount(db.database);
  const { accountId } = account;
  const owner = await account.member('owner');
  expect(await addMethod(ctx, owner, { accountId, methodToken: newToken(accountTokens.approved) })).toMatchObject({
    kind: 'bank_account',
    brand: 'STRIPE TEST BANK',
    lastFour: '6789',
    expiryMonth: null,
    expiryYear: null,
  });
  const methodToken = newToken('pm_applepay_visa_4242_1230_test');
  expect(await addMethod(ctx, owner, { accountId, methodToken })).toMatchObject({
    kind: 'wallet',
    wallet: 'apple_pay',
    brand: 'visa',
    expiryYear: 2030,
  });
});

test('One for a single payment is never the default, and leaves that to the first that is kept', async () => {
  const account = await createTestAccount(db.database);
  const { accountId } = account;
  const owner = await account.member('owner');
  const once = await addMethod(ctx, owner, { accountId, methodToken: newToken(cardTokens.approved), keep: false });
  expect(once).toMatchObject({ isOneTime: true, isDefault: false });
  expect(await addMethod(ctx, owner, { accountId, methodToken: newToken(cardTokens.approved) })).toMatchObject({
    isOneTime: false,
    isDefault: true,
  });
});

test('Methods added at once: one customer, one default, and the same setup ten times is one method', async () => {
  const account = await createTestAccount(db.database);
  const { accountId } = account;
  const owner = await account.member('owner');
  const setupIds = await Promise.all(
    [1, 2, 3].map(() => confirmedSetup(account, owner, newToken(cardTokens.approved))),
  );
  const wishes = [...Array.from({ length: 10 }, () => setupIds[0]), setupIds[1], setupIds[2]];
  const results = await Promise.all(
    wishes.map((setupId = '') =>
      addPaymentMethod({ ...ctx, actor: owner }, { accountId, setupId, keep: true, label: null }),
    ),
  );
  const methods = results.flatMap((result) => ('paymentMethod' in result ? [result.paymentMethod] : []));
  expect(methods).toHaveLength(12);
  expect(new Set(methods.map(({ id }) => id)).size).toBe(3);
  expect(new Set(methods.filter(({ isDefault }) => isDefault).map(({ id }) => id)).size).toBe(1);
  expect(customersOf(account)).toHaveLength(1);
});

test('A card the bank does not confirm is refused with what to do', async () => {
  const account = await createTestAccount(db.database);
  const owner = await account.member('owner');
  const wish = { accountId: account.accountId, methodToken: newToken(cardTokens.refused) };
  expect(await tryToAddMethod(ctx, owner, wish)).toEqual({
    __typename: 'PaymentMethodRefusedError',
    code: 'PAYMENT_METHOD_REFUSED',
    message: 'Your bank did not confirm this card. Call the number on the back of the card, or add another one.',
  });
});

test('A setup that the customer did not finish stores nothing and says what to do', async () => {
  const account = await createTestAccount(db.database);
  const { accountId } = account;
  const actor = await account.member('owner');
  const started = await startPaymentMethodSetup({ ...ctx, actor }, { accountId });
  if (!('setupId' in started)) throw new Error(started.message);
  expect(
    await addPaymentMethod({ ...ctx, actor }, { accountId, setupId: started.setupId, keep: true, label: null }),
  ).toMatchObject({ code: 'PAYMENT_METHOD_REFUSED', message: expect.stringContaining('not finished') });
});

test.each(['', 'seti_../customers', `seti_${'x'.repeat(300)}`, 'seti_nobody'])('%p is no setup', async (setupId) => {
  const account = await createTestAccount(db.database);
  const { accountId } = account;
  const actor = await account.member('owner');
  await startPaymentMethodSetup({ ...ctx, actor }, { accountId });
  expect(await addPaymentMethod({ ...ctx, actor }, { accountId, setupId, keep: true, label: null })).toMatchObject({
    code: 'PAYMENT_METHOD_REFUSED',
    message: 'The form has expired. Fill it in again.',
  });
});

test('The setup of another account’s customer is as if it were not there', async () => {
  const [one, other] = [await createTestAccount(db.database), await createTestAccount(db.database)];
  const setupId = await confirmedSetup(one, await one.member('owner'), newToken(cardTokens.approved));
  const actor = await other.member('owner');
  const { accountId } = other;
  await startPaymentMethodSetup({ ...ctx, actor }, { accountId });
  const wish = { accountId, keep: true, label: null };
  expect(await addPaymentMethod({ ...ctx, actor }, { ...wish, setupId })).toEqual(
    await addPaymentMethod({ ...ctx, actor }, { ...wish, setupId: 'seti_nobody' }),
  );
});

test('A name that could hold a card number is refused', async () => {
  const account = await createTestAccount(db.database);
  const actor = await account.member('owner');
  const input = { accountId: account.accountId, setupId: 'seti_1', keep: true, label: '4242 4242 4242 4242' };
  expect(await addPaymentMethod({ ...ctx, actor }, input)).toMatchObject({ code: 'INVALID_INPUT', field: 'label' });
});

test('A processor that cannot be reached stores nothing and says so', async () => {
  const account = await createTestAccount(db.database);
  const { accountId } = account;
  const actor = await account.member('owner');
  const silence = async () => ({ outcome: 'unavailable' as const });
  const silent = {
    ...ctx,
    actor,
    paymentProcessor: { ...ctx.paymentProcessor, createSetup: silence, findSetup: silence },
  };
  expect(await startPaymentMethodSetup(silent, { accountId })).toMatchObject({ code: 'PROCESSOR_UNAVAILABLE' });
  const setupId = await confirmedSetup(account, actor, newToken(cardTokens.approved));
  expect(await addPaymentMethod(silent, { accountId, setupId, keep: true, label: null })).toMatchObject({
    code: 'PROCESSOR_UNAVAILABLE',
  });
});

test('A viewer may not add a method; a stranger finds neither the account nor its method', async () => {
  const account = await createTestAccount(db.database);
  const { accountId } = account;
  const stranger = await (await createTestAccount(db.database)).member('owner');
  const wish = () => ({ accountId, methodToken: newToken(cardTokens.approved) });
  const added = await addMethod(ctx, await account.member('manager'), wish());
  const viewer = await account.member('viewer');
  expect(await tryToAddMethod(ctx, viewer, wish())).toMatchObject({ code: 'ROLE_NOT_ALLOWED' });
  expect(await tryToAddMethod(ctx, stranger, wish())).toMatchObject({ code: 'NOT_FOUND' });
  const look = { setupId: 'seti_1', keep: true, label: null, accountId };
  expect(await addPaymentMethod({ ...ctx, actor: viewer }, look)).toMatchObject({ code: 'ROLE_NOT_ALLOWED' });
  expect(await addPaymentMethod({ ...ctx, actor: stranger }, look)).toMatchObject({ code: 'NOT_FOUND' });
  const paymentMethodId = added.id;
  expect(await viewPaymentMethod({ ...ctx, actor: viewer }, { paymentMethodId })).toEqual(added);
  expect(await viewPaymentMethod({ ...ctx, actor: stranger }, { paymentMethodId })).toBeNull();
});
