import { createFixedClock, newId } from '@demarc/database';
import { accountCredit, asc, eq, equipment, levy, sql } from '@demarc/database/sql';
import { createTestDatabase, type TestDatabase } from '@demarc/database/testing';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { answerDispute } from './answer-dispute.ts';
import { disputeCharge } from './dispute-charge.ts';
import { createBilledAccount, readBills, runDay } from './testing/billed-account-store.ts';
import { readMoney } from './testing/money-store.ts';
import { system } from './testing/owing-account.ts';
import { levyOf } from './testing/rating-facts.ts';

const clock = createFixedClock('2026-04-01T16:00:00Z');
const staff = { kind: 'staff', tokenId: newId(), name: 'Kim' } as const;
let db: TestDatabase;
const ctx = () => ({ database: db.database, clock, actor: system });

beforeAll(async () => {
  db = await createTestDatabase();
  await db.database.execute(sql`select ensure_usage_month('2026-03-01')`);
  // Internet access is free of it; rent is not.
  await db.database.insert(levy).values(levyOf({ id: newId(), offeringKind: 'addon' }));
});
afterAll(() => db.drop());

/** A bill that a run made: 60.00 for internet, 14.00 and 8.00 of rent, and a tax of 8 % on the rents. */
async function createHousehold() {
  const account = await createBilledAccount(ctx(), { cycleDay: 1 });
  const { accountId, subscriptionId } = account;
  const rented = { accountId, subscriptionId, kind: 'gateway', installedOn: '2025-01-01' } as const;
  await db.database.insert(equipment).values([
    { ...rented, id: newId(), model: 'Arbor G7', serialNumber: newId(), monthlyRentalMinor: 1_400 },
    { ...rented, id: newId(), model: 'Arbor Mesh', serialNumber: newId(), monthlyRentalMinor: 800 },
  ]);
  await runDay(ctx(), '2026-04-01');
  const [bill] = await readBills(ctx(), accountId);
  if (!bill) throw new Error('The account has no bill.');
  const owner = await account.member('owner');
  return {
    accountId,
    bill,
    async uphold(position: number): Promise<void> {
      const made = await disputeCharge(
        { ...ctx(), actor: owner },
        { statementId: bill.id, position, reason: 'not_ordered', explanation: 'I never ordered this.' },
      );
      if (made.__typename !== 'DisputeChargeSuccess') throw new Error(made.message);
      const answered = await answerDispute(
        { ...ctx(), actor: staff },
        { disputeId: made.dispute.id, outcome: 'upheld', answer: 'You are right about it.', reason: 'Read the order' },
      );
      if (answered.__typename !== 'AnswerDisputeSuccess') throw new Error(answered.__typename);
    },
    credited: () =>
      db.database
        .select({ amountMinor: accountCredit.amountMinor })
        .from(accountCredit)
        .where(eq(accountCredit.accountId, accountId))
        .orderBy(asc(accountCredit.grantedAt), asc(accountCredit.id)),
  };
}

test('Disputes of everything on a bill give back what was billed, each with the tax it bore, and not a cent more', async () => {
  const { accountId, bill, uphold, credited } = await createHousehold();
  expect(bill.lines.map(({ kind, amountMinor }) => [kind, amountMinor])).toEqual([
    ['recurring', 6_000],
    ['recurring', 1_400],
    ['recurring', 800],
    ['tax', 176],
  ]);
  for (const position of [1, 2, 3]) await uphold(position);
  expect(await credited()).toEqual([{ amountMinor: 6_000 }, { amountMinor: 1_512 }, { amountMinor: 864 }]);
  expect(await readMoney(db.database, accountId)).toMatchObject({ owedMinor: 0, allBooksMinor: 0 });
});
