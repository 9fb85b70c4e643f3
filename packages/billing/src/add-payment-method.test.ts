import { createFixedClock, newId } from '@demarc/database';
import { createTestAccount, createTestDatabase, type TestAccount, type TestDatabase } from '@demarc/database/testing';
import { createStripeProcessor } from '@demarc/providers';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { listenInProcess } from '../../../apps/sandbox/src/processor/listen-in-process.ts';
import { addPaymentMethod } from './add-payment-method.ts';
import type { BillingContext } from './billing-context.ts';
import { cardTokens, system } from './testing/owing-account.ts';
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

const tokenOf = (kind: keyof typeof cardTokens) => `${cardTokens[kind]}${newId().replaceAll('-', '')}`;

const add = (account: TestAccount, actor: BillingContext['actor'], processorToken: string) =>
  addPaymentMethod({ ...ctx, actor }, { accountId: account.accountId, processorToken });

const customersOf = ({ accountId }: TestAccount) =>
  [...processor.state.customers.values()].filter(({ metadata }) => metadata.account_id === accountId);

test('The first card is the default; later ones are not; one customer at the processor holds both', async () => {
  const account = await createTestAccount(db.database);
  const owner = await account.member('owner');
  const token = tokenOf('approved');
  const first = await add(account, owner, token);
  expect(first).toMatchObject({
    __typename: 'AddPaymentMethodSuccess',
    paymentMethod: { brand: 'visa', lastFour: '4242', expiryMonth: 12, expiryYear: 2030, isDefault: true },
  });
  expect(await add(account, owner, tokenOf('declinedForFunds'))).toMatchObject({ paymentMethod: { isDefault: false } });
  expect(customersOf(account)).toHaveLength(1);
  expect(processor.state.paymentMethods.get(token)?.customer).toBe(customersOf(account)[0]?.id);
});

test('Cards added at once: one customer, one default, and the same token is one card', async () => {
  const account = await createTestAccount(db.database);
  const owner = await account.member('owner');
  const token = tokenOf('approved');
  const tokens = [token, token, tokenOf('approved'), tokenOf('approved')];
  const results = await Promise.all(tokens.map((one) => add(account, owner, one)));
  const cards = results.flatMap((result) => ('paymentMethod' in result ? [result.paymentMethod] : []));
  expect(cards).toHaveLength(4);
  expect(new Set(cards.map(({ id }) => id)).size).toBe(3);
  expect(new Set(cards.filter(({ isDefault }) => isDefault).map(({ id }) => id)).size).toBe(1);
  expect(customersOf(account)).toHaveLength(1);
});

test('A card the bank does not confirm is refused with what to do', async () => {
  const account = await createTestAccount(db.database);
  const owner = await account.member('owner');
  expect(await add(account, owner, tokenOf('refused'))).toEqual({
    __typename: 'CardRefusedError',
    code: 'CARD_REFUSED',
    message: 'Your bank did not confirm this card. Call the number on the back of the card, or add another card.',
  });
});

test.each(['', 'tok_visa', 'pm_../customers', `pm_${'x'.repeat(300)}`, 'pm_nobody'])(
  '%p is no token of a card',
  async (token) => {
    const account = await createTestAccount(db.database);
    const owner = await account.member('owner');
    expect(await add(account, owner, token)).toMatchObject({
      code: 'CARD_REFUSED',
      message: 'The card form has expired. Enter the card again.',
    });
  },
);

test('A card that belongs to another account’s customer is refused', async () => {
  const [one, other] = [await createTestAccount(db.database), await createTestAccount(db.database)];
  const token = tokenOf('approved');
  await add(one, await one.member('owner'), token);
  expect(await add(other, await other.member('owner'), token)).toMatchObject({ code: 'CARD_REFUSED' });
});

test('A processor that cannot be reached stores nothing and says so', async () => {
  const account = await createTestAccount(db.database);
  const silent = { ...ctx.paymentProcessor, attachCard: async () => ({ outcome: 'unavailable' as const }) };
  const actor = await account.member('owner');
  const input = { accountId: account.accountId, processorToken: tokenOf('approved') };
  expect(await addPaymentMethod({ ...ctx, actor, paymentProcessor: silent }, input)).toMatchObject({
    code: 'PROCESSOR_UNAVAILABLE',
  });
});

test('A viewer may not add a card; a stranger finds neither the account nor its card', async () => {
  const account = await createTestAccount(db.database);
  const stranger = await (await createTestAccount(db.database)).member('owner');
  const added = await add(account, await account.member('manager'), tokenOf('approved'));
  if (!('paymentMethod' in added)) throw new Error(added.message);
  const paymentMethodId = added.paymentMethod.id;
  const viewer = await account.member('viewer');
  expect(await add(account, viewer, tokenOf('approved'))).toMatchObject({ code: 'ROLE_NOT_ALLOWED' });
  expect(await add(account, stranger, tokenOf('approved'))).toMatchObject({ code: 'NOT_FOUND' });
  expect(await viewPaymentMethod({ ...ctx, actor: viewer }, { paymentMethodId })).toEqual(added.paymentMethod);
  expect(await viewPaymentMethod({ ...ctx, actor: stranger }, { paymentMethodId })).toBeNull();
});
