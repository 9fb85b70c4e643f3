import { createFixedClock, newId } from '@demarc/database';
import { sql } from '@demarc/database/sql';
import { countStatements, createTestDatabase, type TestDatabase } from '@demarc/database/testing';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { forecastBill } from './forecast-bill.ts';
import { createForecastLoader } from './forecast-loader.ts';
import { createBilledAccount, insertRules, readBills, runDay } from './testing/billed-account-store.ts';
import { system } from './testing/owing-account.ts';

const clock = createFixedClock('2026-04-10T16:00:00Z');
let db: TestDatabase;
const ctx = () => ({ database: db.database, clock, actor: system });

beforeAll(async () => {
  db = await createTestDatabase();
  await insertRules(ctx());
  await db.database.execute(sql`select ensure_usage_month('2026-04-01')`);
});

afterAll(() => db.drop());

const use = (accountId: string, subscriptionId: string, gigabytes: number) =>
  db.database.execute(sql`insert into usage_day values
    (${accountId}, ${subscriptionId}, '2026-04-09', ${gigabytes * 1e9}, 0, '2026-04-10T05:00:00Z')`);

test('The next bill is told with usage so far and at the end of the cycle, if it goes on like this', async () => {
  clock.set('2026-04-10T16:00:00Z');
  const account = await createBilledAccount(ctx());
  const { accountId, subscriptionId } = account;
  await use(accountId, subscriptionId, 210);
  const viewer = { ...ctx(), actor: await account.member('viewer') };
  const forecast = await forecastBill(viewer, { accountId });
  expect(forecast).toMatchObject({
    periodStart: '2026-04-01',
    periodEnd: '2026-04-30',
    issuedOn: '2026-05-01',
    dueOn: '2026-05-23',
    isEstimate: true,
    usage: [
      {
        subscriptionId,
        usedBytes: 210_000_000_000,
        // Ten of thirty days are over.
        projectedBytes: 630_000_000_000,
        allowanceBytes: 600_000_000_000,
        asOf: new Date('2026-04-10T05:00:00Z'),
      },
    ],
    newChargesMinor: 7_560,
    asOf: clock.now(),
  });
  expect(forecast?.lines.map(({ code, amountMinor }) => [code, amountMinor])).toEqual([
    ['plan', 6_000],
    ['data-overage', 1_000],
    ['sales-tax', 560],
  ]);
});

test('When the cycle is over the forecast is the bill that then comes', async () => {
  clock.set('2026-04-01T16:00:00Z');
  const { accountId, subscriptionId } = await createBilledAccount(ctx());
  await runDay(ctx(), '2026-04-01');
  await use(accountId, subscriptionId, 640);
  clock.set('2026-05-01T08:00:00Z');
  const forecast = await forecastBill(ctx(), { accountId });
  expect(forecast).toMatchObject({ periodStart: '2026-04-01', isEstimate: false });
  clock.set('2026-05-01T12:00:00Z');
  await runDay(ctx(), '2026-05-01');
  const bill = (await readBills(ctx(), accountId)).at(-1);
  expect(forecast?.newChargesMinor).toBe(bill?.newChargesMinor);
  expect(forecast?.dueOn).toBe(bill?.dueOn);
  expect(forecast?.lines.map(({ code, kind, amountMinor }) => ({ code, kind, amountMinor }))).toEqual(bill?.lines);
  expect(await forecastBill(ctx(), { accountId })).toMatchObject({ periodStart: '2026-05-01', isEstimate: true });
});

test('Another’s next bill is not there, like that of no account', async () => {
  const { accountId } = await createBilledAccount(ctx());
  const stranger = { ...ctx(), actor: await (await createBilledAccount(ctx())).member('owner') };
  expect(await forecastBill(stranger, { accountId })).toBeNull();
  expect(await forecastBill(stranger, { accountId: newId() })).toBeNull();
});

test('Many forecasts take as many statements as one, whatever their cycles', async () => {
  const counts: number[] = [];
  for (const size of [1, 12]) {
    const accounts = await Promise.all(
      Array.from({ length: size }, (_, index) => createBilledAccount(ctx(), { cycleDay: index + 1 })),
    );
    const counted = countStatements(db.database);
    const loader = createForecastLoader(counted.database);
    const forecasts = await Promise.all(
      accounts.map(({ accountId }, index) =>
        loader.load({
          account: { id: accountId, currency: 'USD', timeZone: 'America/New_York', cycleDay: index + 1, dueDay: null },
          at: clock.now(),
        }),
      ),
    );
    expect(forecasts.map(({ accountId }) => accountId)).toEqual(accounts.map(({ accountId }) => accountId));
    for (const { lines } of forecasts) expect(lines[0]).toMatchObject({ code: 'plan', amountMinor: 6_000 });
    counts.push(counted.count());
  }
  expect(counts[1]).toBe(counts[0]);
});
