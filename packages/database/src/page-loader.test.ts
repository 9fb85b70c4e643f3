import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from './id.ts';
import { createPageLoader } from './page-loader.ts';
import { payment, paymentMethod } from './tables/index.ts';
import { countStatements, createTestAccount, createTestDatabase, type TestDatabase } from './testing/index.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());

const loaderOn = (database = db.database) =>
  createPageLoader(database, {
    table: payment,
    sort: payment.createdAt,
    joins: { paymentMethod: { table: paymentMethod, key: payment.paymentMethodId } },
  });

const noon = Date.parse('2026-03-31T12:00:00.123Z');

/** An account with a card and `count` payments, two at each moment. */
async function createPayer(count: number) {
  const { accountId } = await createTestAccount(db.database);
  const card = {
    accountId,
    id: newId(),
    processorToken: 'pm_1',
    kind: 'card' as const,
    label: null,
    wallet: null,
    isOneTime: false,
    brand: 'visa',
    lastFour: '4242',
    expiryMonth: 12,
    expiryYear: 2030,
    isDefault: true,
    createdAt: new Date(noon),
    removedAt: null,
    expiryToldAt: null,
  };
  await db.database.insert(paymentMethod).values(card);
  const payments = Array.from({ length: count }, (_, n) => ({
    accountId,
    id: newId(),
    paymentMethodId: card.id,
    amountMinor: 1_099_511_627_776 + n,
    currency: 'USD',
    state: 'succeeded' as const,
    origin: 'customer' as const,
    originId: null,
    idempotencyKey: `key-${n}`,
    confirmationNumber: `C-${n}`,
    processorPaymentId: null,
    declineCode: null,
    createdAt: new Date(noon + Math.floor(n / 2)),
    settledAt: n === 0 ? null : new Date(noon),
  }));
  if (count > 0) await db.database.insert(payment).values(payments);
  return { accountId, card, newestFirst: payments.toReversed() };
}

describe('a page loader', () => {
  test('reads each row as its table says, with the row it points at', async () => {
    const { accountId, card, newestFirst } = await createPayer(3);
    const page = await loaderOn().load({ accountId, page: { first: 10 } });
    expect(page.nodes).toEqual(newestFirst.map((row) => ({ ...row, paymentMethod: card })));
    expect(page.hasNextPage).toBe(false);
  });

  test('sends one statement, for one request and for fifty of different accounts', async () => {
    const payers = await Promise.all(Array.from({ length: 50 }, (_, n) => createPayer(n % 4)));
    const counted = countStatements(db.database);
    const loader = loaderOn(counted.database);
    await loader.load({ accountId: payers[3]?.accountId ?? '', page: { first: 2 } });
    expect(counted.count()).toBe(1);
    const pages = await Promise.all(payers.map(({ accountId }) => loader.load({ accountId, page: { first: 2 } })));
    expect(counted.count()).toBe(2);
    expect(pages.map((page) => page.nodes.map(({ id }) => id))).toEqual(
      payers.map(({ newestFirst }) => newestFirst.slice(0, 2).map(({ id }) => id)),
    );
    expect(pages.map(({ hasNextPage }) => hasNextPage)).toEqual(
      payers.map(({ newestFirst }) => newestFirst.length > 2),
    );
  });

  test('answers different pages of one account, and the same page twice, from one batch', async () => {
    const { accountId, newestFirst } = await createPayer(7);
    const counted = countStatements(db.database);
    const loader = loaderOn(counted.database);
    const first = await loader.load({ accountId, page: { first: 3 } });
    const second = await loader.load({ accountId, page: { first: 1, after: first.endCursor } });
    const asked = [
      { first: 3 },
      { first: 3 },
      { first: 3, after: first.endCursor },
      { first: 100, after: second.endCursor },
      { first: 2, after: 'no cursor of ours' },
      { first: 5, after: null },
    ];
    const pages = await Promise.all(asked.map((page) => loader.load({ accountId, page })));
    expect(counted.count()).toBe(3);
    const ids = newestFirst.map(({ id }) => id);
    expect(pages.map(({ nodes }) => nodes.map(({ id }) => id))).toEqual([
      ids.slice(0, 3),
      ids.slice(0, 3),
      ids.slice(3, 6),
      ids.slice(4),
      ids.slice(0, 2),
      ids.slice(0, 5),
    ]);
    expect(pages.map(({ hasNextPage }) => hasNextPage)).toEqual([true, true, true, false, true, true]);
  });

  test('gives an account without rows an empty page', async () => {
    const page = await loaderOn().load({ accountId: newId(), page: { first: 10 } });
    expect(page).toMatchObject({ nodes: [], hasNextPage: false, endCursor: null });
  });

  test('lets a key that PostgreSQL cannot read fail alone', async () => {
    const { accountId, newestFirst } = await createPayer(1);
    const other = await createPayer(1);
    const loader = loaderOn();
    const bad = `${other.accountId},${other.accountId}`;
    const [good, failed] = await Promise.allSettled([
      loader.load({ accountId, page: { first: 1 } }),
      loader.load({ accountId: bad, page: { first: 1 } }),
    ]);
    expect(good).toMatchObject({ status: 'fulfilled', value: { nodes: [{ id: newestFirst[0]?.id }] } });
    expect(failed.status).toBe('rejected');
  });
});
