import { createFixedClock, newId } from '@demarc/database';
import { lateFeeRule, serviceAddress } from '@demarc/database/sql';
import { createTestAccount, createTestDatabase, type TestDatabase } from '@demarc/database/testing';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createBillingLoaders } from './billing-loader.ts';
import { issueStatement } from './issue-statement.ts';
import { billOf, system } from './testing/owing-account.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());

/** The terms of a bill that is due on March 20th, 2026, in a country of the test's own. */
async function termsIn(country: string, region: string) {
  const { accountId } = await createTestAccount(db.database);
  const place = { line1: '1 Main St', line2: null, city: 'Town', postcode: '12345' };
  await db.database.delete(serviceAddress);
  await db.database.insert(serviceAddress).values({ accountId, id: newId(), ...place, country, region });
  const ctx = { database: db.database, clock: createFixedClock('2026-03-10T12:00:00Z'), actor: system };
  const statement = await issueStatement(ctx, billOf(accountId, 8_000));
  return createBillingLoaders(db.database).lateFeeTerms.load(statement);
}

const ruleOf = (country: string, region: string | null, amountMinor: number, validFrom = '2020-01-01') => ({
  id: newId(),
  country,
  region,
  amountMinor,
  leastPastDueMinor: 1_000,
  graceDays: 5,
  validFrom,
  validTo: null,
});

test('A bill tells the rule of its due day: the region’s own before the country’s, the newest that holds', async () => {
  await db.database
    .insert(lateFeeRule)
    .values([
      ruleOf('XA', null, 500),
      ruleOf('XA', 'NY', 700),
      ruleOf('XA', 'NY', 800, '2026-03-20'),
      ruleOf('XA', 'NY', 900, '2026-03-21'),
    ]);
  expect(await termsIn('XA', 'NY')).toEqual({
    amountMinor: 800,
    currency: 'USD',
    leastPastDueMinor: 1_000,
    from: '2026-03-26',
  });
  expect(await termsIn('XA', 'NJ')).toMatchObject({ amountMinor: 500 });
  expect(await termsIn('XB', 'NY')).toBeNull();
});
