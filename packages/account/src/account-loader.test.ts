import {
  countStatements,
  createTestAccount,
  createTestDatabase,
  explainStatements,
  type TestAccount,
  type TestDatabase,
} from '@demarc/database/testing';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createAccountLoaders } from './account-loader.ts';
import { selectAccounts } from './account-store.ts';

let db: TestDatabase;
const homes: TestAccount[] = [];

beforeAll(async () => {
  db = await createTestDatabase();
  for (let made = 0; made < 50; made += 1) homes.push(await createTestAccount(db.database));
});
afterAll(() => db.drop());

async function loadAll(accounts: readonly TestAccount[]) {
  const counted = countStatements(db.database);
  const loaders = createAccountLoaders(counted.database);
  const loaded = await Promise.all(
    accounts.map(async ({ accountId }) => {
      const [account, address, contacts] = await Promise.all([
        loaders.account.load(accountId),
        loaders.serviceAddress.load(accountId),
        loaders.contacts.load(accountId),
      ]);
      return { account, address, contacts };
    }),
  );
  return { loaded, statements: counted.count() };
}

test('fifty accounts take as many statements as one, and each gets its own', async () => {
  const [one, all] = [await loadAll(homes.slice(0, 1)), await loadAll(homes)];
  expect([one.statements, all.statements]).toEqual([3, 3]);
  for (const [index, { account, address, contacts }] of all.loaded.entries()) {
    const { accountId, email } = homes[index] as TestAccount;
    expect([account]).toEqual(await selectAccounts(db.database, [accountId]));
    expect(account?.holderName).toBe('Ada Byron');
    expect(address).toMatchObject({ accountId, line1: '12 Elm St', line2: null });
    expect(contacts).toMatchObject([{ accountId, value: email, isPrimary: true, verifiedAt: null }]);
  }
});

test('an id that cannot be read fails alone', async () => {
  const { account } = createAccountLoaders(db.database);
  const results = await Promise.allSettled([account.load(homes[0]?.accountId ?? ''), account.load('not an id')]);
  expect(results).toMatchObject([{ status: 'fulfilled', value: { id: homes[0]?.accountId } }, { status: 'rejected' }]);
});

test('every statement finds its rows by an index, whatever is asked for', async () => {
  const explained = explainStatements(db);
  const loaders = createAccountLoaders(explained.database);
  const accountId = homes[0]?.accountId ?? '';
  for (const loader of [loaders.account, loaders.serviceAddress, loaders.contacts]) await loader.load(accountId);
  const plans = await explained.plans();
  expect(plans).toHaveLength(3);
  for (const plan of plans) expect(plan).not.toContain('Seq Scan');
});
