import { type Actor, type Context, createFixedClock, type Database, newId } from '@demarc/database';
import {
  countStatements,
  createTestAccount,
  createTestDatabase,
  createTestOffering,
  createTestSubscription,
  explainStatements,
  type TestDatabase,
} from '@demarc/database/testing';
import { createServiceLoaders } from '@demarc/service';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { createUsageLoaders, ingestUsage, viewCycleUsage } from './index.ts';

let db: TestDatabase;
const clock = createFixedClock('2026-03-20T12:00:00Z');
const system: Actor = { kind: 'system', name: 'test' };

beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());
beforeEach(() => clock.set('2026-03-20T12:00:00Z'));

const as = (actor: Actor): Context => ({ database: db.database, actor, clock });

/** An account with one data service, in a zone and cycle of its own. */
async function createLine({
  timeZone = 'America/New_York',
  cycleDay = 1,
  allowanceBytes = 1_000_000 as number | null,
} = {}) {
  const home = await createTestAccount(db.database, { timeZone, cycleDay });
  const offering = await createTestOffering(db.database, { allowanceBytes });
  const { id: subscriptionId } = await createTestSubscription(db.database, home, offering);
  return { home, subscriptionId, account: { id: home.accountId, timeZone, cycleDay } };
}

type Line = Awaited<ReturnType<typeof createLine>>;

/** Records use at the given times, so many bytes down and one up each. */
const use = ({ subscriptionId }: Pick<Line, 'subscriptionId'>, times: readonly string[], bytesDown = 100) =>
  ingestUsage(as(system), {
    source: 'test',
    records: times.map((time) => ({
      sourceRecordId: newId(),
      subscriptionId,
      startedAt: new Date(time),
      bytesDown,
      bytesUp: 1,
    })),
  });

const loadersOn = (database: Database) => createUsageLoaders(database, clock, createServiceLoaders(database));
const load = (line: Line) => loadersOn(db.database).cycleUsage.load(line.account);
const loadDays = async (line: Line) => {
  const [usage] = await load(line);
  return usage ? loadersOn(db.database).days.load(usage) : [];
};

test('shows every day of the cycle up to today, days without use included, and nothing of the cycle before', async () => {
  const line = await createLine({ cycleDay: 17 });
  await use(line, ['2026-03-17T03:59:59Z', '2026-03-17T04:00:00Z', '2026-03-19T12:00:00Z', '2026-03-19T13:00:00Z']);
  const [usage, ...more] = await load(line);
  expect(more).toEqual([]);
  expect(usage).toEqual({
    subscription: expect.objectContaining({ id: line.subscriptionId }),
    cycleStart: '2026-03-17',
    cycleEnd: '2026-04-16',
    usedBytes: 303,
    allowanceBytes: 1_000_000,
    today: '2026-03-20',
    asOf: clock.now(),
  });
  expect(await loadDays(line)).toEqual([
    { day: '2026-03-17', bytesDown: 100, bytesUp: 1 },
    { day: '2026-03-18', bytesDown: 0, bytesUp: 0 },
    { day: '2026-03-19', bytesDown: 200, bytesUp: 2 },
    { day: '2026-03-20', bytesDown: 0, bytesUp: 0 },
  ]);
});

test.each([
  ['the last moment of a cycle', '2026-04-01T03:59:59Z', '2026-03-01', '2026-03-31', 31],
  ['the first moment of the next', '2026-04-01T04:00:00Z', '2026-04-01', '2026-04-30', 1],
])('%s', async (_what, now, cycleStart, cycleEnd, days) => {
  const line = await createLine();
  clock.set(now);
  const [usage] = await load(line);
  expect(usage).toMatchObject({ cycleStart, cycleEnd, usedBytes: 0, asOf: null });
  const shown = await loadDays(line);
  expect(shown).toHaveLength(days);
  expect(new Set(shown.map(({ day }) => day)).size).toBe(days);
});

test('without an allowance it is unlimited', async () => {
  expect(await load(await createLine({ allowanceBytes: null }))).toMatchObject([{ allowanceBytes: null }]);
});

test('there is one for each running data service, and none for what moves no data', async () => {
  const line = await createLine();
  const { home } = line;
  const [mobile, tv, voice] = [
    await createTestOffering(db.database, { kind: 'mobile', downMbps: null }),
    await createTestOffering(db.database, { kind: 'tv' }),
    await createTestOffering(db.database, { kind: 'voice' }),
  ];
  const phone = await createTestSubscription(db.database, home, mobile, { startedOn: '2025-02-01' });
  for (const offering of [tv, voice]) await createTestSubscription(db.database, home, offering);
  for (const status of ['ended', 'pending'] as const)
    await createTestSubscription(db.database, home, mobile, { status });
  await use({ subscriptionId: phone.id }, ['2026-03-20T04:00:00Z'], 7);
  expect((await load(line)).map(({ subscription, usedBytes }) => [subscription.id, usedBytes])).toEqual([
    [line.subscriptionId, 0],
    [phone.id, 8],
  ]);
});

test('an account sees its own: another’s is empty', async () => {
  const line = await createLine();
  const stranger = await (await createLine()).home.member('owner');
  const { accountId } = line.home;
  expect(await viewCycleUsage(as(await line.home.member('viewer')), { accountId })).toEqual(await load(line));
  expect(await viewCycleUsage(as(stranger), { accountId })).toEqual([]);
  expect(await viewCycleUsage(as({ kind: 'anonymous' }), { accountId })).toEqual([]);
  expect(await viewCycleUsage(as(system), { accountId: newId() })).toEqual([]);
});

test('fifty accounts, each in its own cycle and zone, take as many statements as one', async () => {
  const zones = ['America/New_York', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kolkata'];
  const lines: Line[] = [];
  for (let made = 0; made < 50; made += 1) {
    const line = await createLine({ timeZone: zones[made % 4], cycleDay: (made % 20) + 5 });
    await use(line, ['2026-02-20T12:00:00Z', '2026-03-08T12:00:00Z', '2026-03-18T12:00:00Z'], made);
    lines.push(line);
  }
  const loadAll = async (some: readonly Line[]) => {
    const counted = countStatements(db.database);
    const loaders = loadersOn(counted.database);
    const usages = await Promise.all(some.map(({ account }) => loaders.cycleUsage.load(account)));
    const days = await Promise.all(usages.flat().map((usage) => loaders.days.load(usage)));
    return { usages, days, statements: counted.count() };
  };
  const one = await loadAll(lines.slice(0, 1));
  const all = await loadAll(lines);
  expect([one.statements, all.statements]).toEqual([3, 3]);
  for (const [index, line] of lines.entries()) {
    expect(all.usages[index]).toEqual(await load(line));
    expect(all.days[index]).toEqual(await loadDays(line));
    const sum = all.days[index]?.reduce((bytes, { bytesDown, bytesUp }) => bytes + bytesDown + bytesUp, 0);
    expect(sum).toBe(all.usages[index]?.[0]?.usedBytes);
  }
  expect(all.usages.map(([usage]) => usage?.subscription.id)).toEqual(
    lines.map(({ subscriptionId }) => subscriptionId),
  );
  expect(new Set(all.usages.map(([usage]) => usage?.cycleStart)).size).toBe(20);
});

test('services asked for in the same turn are read once for both', async () => {
  const line = await createLine();
  const counted = countStatements(db.database);
  const services = createServiceLoaders(counted.database);
  const loaders = createUsageLoaders(counted.database, clock, services);
  const [subscriptions, [usage]] = await Promise.all([
    services.subscriptions.load(line.account.id),
    loaders.cycleUsage.load(line.account),
  ]);
  expect(usage?.subscription).toEqual(subscriptions[0]);
  expect(counted.count()).toBe(2);
});

test('an account that cannot be read fails alone', async () => {
  const line = await createLine();
  const { cycleUsage } = loadersOn(db.database);
  const broken = { ...line.account, id: 'not an id' };
  const results = await Promise.allSettled([cycleUsage.load(line.account), cycleUsage.load(broken)]);
  expect(results).toMatchObject([{ status: 'fulfilled', value: [{ usedBytes: 0 }] }, { status: 'rejected' }]);
});

test('every statement finds its rows by an index, whatever is asked for', async () => {
  const line = await createLine();
  await use(line, ['2026-03-18T12:00:00Z']);
  const explained = explainStatements(db);
  const { cycleUsage, days } = loadersOn(explained.database);
  const [usage] = await cycleUsage.load(line.account);
  if (!usage) throw new Error('The account has no data service.');
  await days.load(usage);
  const plans = await explained.plans();
  expect(plans).toHaveLength(3);
  for (const plan of plans) expect(plan).not.toContain('Seq Scan');
});
