import { createFixedClock, newId } from '@demarc/database';
import { equipment, levy, oneTimeCharge, sql } from '@demarc/database/sql';
import { createTestDatabase, createTestOffering, type TestDatabase } from '@demarc/database/testing';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { recomputeStatement } from './recompute-statement.ts';
import { createBilledAccount, insertRules, readBills, runDay } from './testing/billed-account-store.ts';
import { system } from './testing/owing-account.ts';
import { levyOf } from './testing/rating-facts.ts';

const clock = createFixedClock('2026-04-01T16:00:00Z');
let db: TestDatabase;
const ctx = () => ({ database: db.database, clock, actor: system });

beforeAll(async () => {
  db = await createTestDatabase();
  await insertRules(ctx());
  await db.database.execute(sql`select ensure_usage_month('2026-03-01'), ensure_usage_month('2026-04-01')`);
});

afterAll(() => db.drop());

/** An account with overage, a rented gateway, a promotion that ends within the cycle, and a charge posted in it; billed. */
async function billEverything() {
  const account = await createBilledAccount(ctx(), { cycleDay: 1 });
  const { accountId, subscriptionId } = account;
  await db.database.execute(sql`
    update subscription set promotion_name = 'Welcome offer', promotion_discount_minor = 1000, promotion_ends_on = '2026-03-20'
    where account_id = ${accountId}`);
  await db.database.insert(equipment).values({
    accountId,
    id: newId(),
    subscriptionId,
    kind: 'gateway',
    model: 'Arbor G7',
    serialNumber: newId(),
    monthlyRentalMinor: 1_400,
    installedOn: '2026-03-11',
  });
  await db.database.insert(oneTimeCharge).values({
    accountId,
    id: newId(),
    subscriptionId,
    code: 'installation',
    description: 'Installation',
    amountMinor: 4_900,
    idempotencyKey: newId(),
    postedAt: new Date('2026-03-11T15:00:00Z'),
  });
  await db.database.execute(sql`insert into usage_day values
    (${accountId}, ${subscriptionId}, '2026-03-12', ${640e9}, 0, '2026-03-13T05:00:00Z')`);
  await runDay(ctx(), '2026-04-01');
  const [bill] = await readBills(ctx(), accountId);
  if (!bill) throw new Error('The account has no bill.');
  return { ...account, bill };
}

test('A statement is what its inputs make, also after plans, usage, charges and levies have changed', async () => {
  const { accountId, subscriptionId, bill } = await billEverything();
  expect(bill.lines.map(({ code, amountMinor }) => [code, amountMinor])).toEqual([
    ['plan', 6_000],
    ['promotion', -645],
    ['data-overage', 1_000],
    ['equipment-rent', 948],
    ['installation', 4_900],
    ['sales-tax', 976],
  ]);
  const recomputed = async () => (await recomputeStatement(ctx(), { statementId: bill.id }))?.differences;
  expect(await recomputed()).toEqual([]);

  clock.set('2026-04-10T16:00:00Z');
  // The plan changes, at once and twice.
  const gig = await createTestOffering(db.database, { name: 'Gig 1000', monthlyPriceMinor: 8_499 });
  for (const day of ['2026-04-10', '2026-04-20']) {
    await db.database.execute(sql`
      update subscription set offering_id = ${gig.id}, monthly_price_minor = 8499, terms_since = ${day},
        promotion_name = null, promotion_discount_minor = null, promotion_ends_on = null
      where account_id = ${accountId}`);
  }
  // Usage of the billed cycle comes in late.
  await db.database.execute(sql`update usage_day set bytes_down = bytes_down + ${500e9}, as_of = '2026-04-11T05:00:00Z'
    where account_id = ${accountId}`);
  // A new rate, and the old one ends.
  await db.database.execute(sql`update levy set valid_to = '2026-04-30'`);
  await db.database.insert(levy).values(levyOf({ id: newId(), ratePpm: 90_000, validFrom: '2026-05-01' }));
  // More is charged, the gateway goes back, the service ends.
  await db.database.insert(oneTimeCharge).values({
    accountId,
    id: newId(),
    subscriptionId,
    code: 'other-charge',
    description: 'Other',
    amountMinor: 100,
    idempotencyKey: newId(),
    postedAt: clock.now(),
  });
  await db.database.execute(sql`update equipment set returned_on = '2026-04-15' where account_id = ${accountId}`);
  await db.database.execute(
    sql`update subscription set status = 'ended', ended_on = '2026-04-25' where account_id = ${accountId}`,
  );
  expect(await recomputed()).toEqual([]);

  // The next bill has what came after, and is what its own inputs make.
  clock.set('2026-05-01T16:00:00Z');
  await runDay(ctx(), '2026-05-01');
  const next = (await readBills(ctx(), accountId)).at(-1);
  expect(next?.lines.map(({ code }) => code)).toEqual([
    'plan',
    'plan',
    'equipment-rent',
    'other-charge',
    'late-fee',
    'sales-tax',
  ]);
  expect((await recomputeStatement(ctx(), { statementId: next?.id ?? '' }))?.differences).toEqual([]);
});

test('A statement that is not what its inputs make is found, line by line', async () => {
  await db.database.execute(sql`update account set cycle_day = 28`);
  await db.database.execute(sql`delete from bill_run_batch`);
  await db.database.execute(sql`delete from bill_run`);
  clock.set('2026-04-01T16:00:00Z');
  const { accountId, bill } = await billEverything();
  // Behind the portal's back: a correction of what had been agreed, which the bill does not know.
  await db.database.execute(
    sql`update subscription_term set monthly_price_minor = 6100 where account_id = ${accountId}`,
  );
  const found = await recomputeStatement(ctx(), { statementId: bill.id });
  expect(
    found?.differences.map(({ position, issued, recomputed }) => [
      position,
      issued?.amountMinor,
      recomputed?.amountMinor,
    ]),
  ).toEqual([
    [1, 6_000, 6_100],
    [6, 976, 984],
  ]);
});

test('A statement from an import has nothing to be recomputed from, and customers do not ask', async () => {
  expect(await recomputeStatement(ctx(), { statementId: newId() })).toBeNull();
  const anonymous = { ...ctx(), actor: { kind: 'anonymous' as const } };
  await expect(recomputeStatement(anonymous, { statementId: newId() })).rejects.toThrow('Only staff');
});
