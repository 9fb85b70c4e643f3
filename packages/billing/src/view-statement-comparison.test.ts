import { createFixedClock } from '@demarc/database';
import { createTestAccount, createTestDatabase, type TestDatabase } from '@demarc/database/testing';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createBillingLoaders } from './billing-loader.ts';
import { issueStatement } from './issue-statement.ts';
import { sumMinor } from './money.ts';
import { billOf, system } from './testing/owing-account.ts';
import { viewStatementComparison } from './view-statement-comparison.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());

/** Three bills, oldest first, of so much each; nothing is paid. */
async function createBills(amounts: readonly [number, number, number]) {
  const ctx = { database: db.database, clock: createFixedClock('2026-06-01T12:00:00Z'), actor: system };
  const { accountId } = await createTestAccount(db.database);
  const issue = (month: number, amountMinor: number) =>
    issueStatement(
      ctx,
      billOf(accountId, amountMinor, {
        periodStart: `2026-0${month}-01`,
        periodEnd: `2026-0${month}-28`,
        issuedAt: new Date(`2026-0${month + 1}-01T06:00:00Z`),
      }),
    );
  return [await issue(1, amounts[0]), await issue(2, amounts[1]), await issue(3, amounts[2])] as const;
}

test('Each statement is compared with the one just before it, to the cent, whoever else asks at once', async () => {
  const [first, second, third] = await createBills([8_000, 9_000, 7_000]);
  const [, others] = await createBills([100, 250, 300]);
  const loaders = createBillingLoaders(db.database);
  const [none, ofSecond, ofThird, ofOthers] = await Promise.all(
    [first, second, third, others].map((statement) => viewStatementComparison(loaders, statement)),
  );
  expect(none).toBeNull();
  expect([ofSecond?.previous.id, ofThird?.previous.id]).toEqual([first.id, second.id]);
  // What was open of the first is carried over, and its price went up.
  expect(ofSecond?.changes.map(({ cause, differenceMinor }) => [cause, differenceMinor])).toEqual([
    ['price_changed', 1_000],
    ['carried_over', 8_000],
  ]);
  for (const comparison of [ofSecond, ofThird, ofOthers]) {
    const { differenceMinor = 0, beforeMinor = 0, afterMinor = 0, changes = [] } = comparison ?? {};
    expect(differenceMinor).toBe(afterMinor - beforeMinor);
    expect(sumMinor(changes.map((change) => change.differenceMinor))).toBe(differenceMinor);
  }
});
