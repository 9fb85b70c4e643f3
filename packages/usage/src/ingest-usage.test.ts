import { type Actor, type Context, createFixedClock, newId } from '@demarc/database';
import { sql } from '@demarc/database/sql';
import {
  createTestAccount,
  createTestDatabase,
  createTestOffering,
  createTestSubscription,
  type TestDatabase,
} from '@demarc/database/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type IngestUsageSuccess, ingestUsage, type UsageRecord } from './index.ts';

let db: TestDatabase;
const clock = createFixedClock('2026-04-15T12:00:00Z');
const staff: Actor = { kind: 'staff', tokenId: newId(), name: 'collector' };

beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());

const as = (actor: Actor): Context => ({ database: db.database, actor, clock });

const rows = async <Row extends Record<string, unknown>>(query: ReturnType<typeof sql>) => [
  ...(await db.database.execute<Row>(query)),
];

/** A service to record usage of. */
async function createLine(timeZone = 'America/New_York') {
  const home = await createTestAccount(db.database, { timeZone });
  return { home, ...(await createTestSubscription(db.database, home, await createTestOffering(db.database))) };
}

type Line = Awaited<ReturnType<typeof createLine>>;

const record = ({ id }: Pick<Line, 'id'>, startedAt: string, over: Partial<UsageRecord> = {}): UsageRecord => ({
  sourceRecordId: newId(),
  subscriptionId: id,
  startedAt: new Date(startedAt),
  bytesDown: 1_000,
  bytesUp: 10,
  ...over,
});

/** Sends a batch that must be taken. */
async function send(records: readonly UsageRecord[], source = 'radius'): Promise<IngestUsageSuccess> {
  const result = await ingestUsage(as(staff), { source, records });
  if (result.__typename !== 'IngestUsageSuccess') throw new Error(`${result.field}: ${result.message}`);
  return result;
}

const daysOf = ({ id }: Line) =>
  rows<{ day: string; down: number; up: number }>(sql`
    select day::text, bytes_down::int as down, bytes_up::int as up from usage_day where subscription_id = ${id} order by day`);

/** Days whose figures are not the sum of their records, in either direction. */
const daysThatDiffer = () =>
  rows(sql`
    select * from (
      select account_id, subscription_id, (started_at at time zone account.time_zone)::date as day,
        sum(bytes_down) as down, sum(bytes_up) as up, max(ingested_at) as as_of
      from usage_record join account on account.id = account_id group by 1, 2, 3
    ) as summed
    full join usage_day using (account_id, subscription_id, day)
    where (down, up, summed.as_of) is distinct from (bytes_down, bytes_up, usage_day.as_of)`);

test('a record counts once: sent again, twice in a batch, or from another collector under the same key', async () => {
  const line = await createLine();
  const first = record(line, '2026-04-10T12:00:00Z');
  const second = record(line, '2026-04-10T13:00:00Z');
  expect(await send([first, first, second])).toMatchObject({ stored: 2, duplicates: 1, unknownServices: [] });
  expect(await send([second, first])).toMatchObject({ stored: 0, duplicates: 2 });
  expect(await send([{ ...first, bytesDown: 999_999 }])).toMatchObject({ stored: 0, duplicates: 1 });
  expect(await daysOf(line)).toEqual([{ day: '2026-04-10', down: 2_000, up: 20 }]);
  expect(await send([first], 'ipdr')).toMatchObject({ stored: 1 });
});

test('twenty senders of one batch at once store it once', async () => {
  const lines = await Promise.all([createLine(), createLine('Asia/Tokyo'), createLine('Europe/Berlin')]);
  const batch = Array.from({ length: 300 }, (_, index) => {
    const line = lines[index % 3] as Line;
    return record(line, new Date(Date.parse('2026-03-20T00:00:00Z') + index * 3_600_000).toISOString());
  });
  // Each in an order of its own: locks taken in the order sent would deadlock.
  const shifted = (turn: number) => [...batch.slice(turn * 15), ...batch.slice(0, turn * 15)];
  const results = await Promise.all(
    Array.from({ length: 20 }, (_, turn) => send(turn % 2 === 0 ? shifted(turn) : shifted(turn).reverse())),
  );
  expect(results.reduce((sum, { stored }) => sum + stored, 0)).toBe(300);
  expect(results.reduce((sum, { duplicates }) => sum + duplicates, 0)).toBe(19 * 300);
  expect(await daysThatDiffer()).toEqual([]);
});

test('senders of the same records and days in opposite orders never deadlock', async () => {
  const lines = await Promise.all(Array.from({ length: 10 }, () => createLine()));
  for (let round = 0; round < 5; round += 1) {
    const batch = Array.from({ length: 1_000 }, (_, index) =>
      record(lines[index % 10] as Line, `2026-04-${String(1 + (index % 14)).padStart(2, '0')}T12:00:00Z`),
    );
    const results = await Promise.all(
      Array.from({ length: 8 }, (_, turn) => send(turn % 2 === 0 ? batch : batch.toReversed())),
    );
    expect(results.reduce((sum, { stored }) => sum + stored, 0)).toBe(1_000);
    // Records of their own, on days in common: here only the days are fought over.
    await Promise.all(
      Array.from({ length: 8 }, (_, turn) => {
        const own = batch.map((shared) => ({ ...shared, sourceRecordId: newId() }));
        return send(turn % 2 === 0 ? own : own.reverse());
      }),
    );
  }
  expect(await daysThatDiffer()).toEqual([]);
});

test('senders at once into months that do not exist yet all succeed', async () => {
  const line = await createLine();
  const months = ['2025-06', '2025-07', '2025-08', '2025-09', '2025-10', '2025-11'];
  const batches = Array.from({ length: 18 }, (_, turn) =>
    [0, 1, 2].map((step) => record(line, `${months[(turn + step * 2) % 6]}-15T12:00:00Z`)),
  );
  const results = await Promise.all(batches.map((batch) => send(batch)));
  expect(results.every(({ stored }) => stored === 3)).toBe(true);
  expect((await daysOf(line)).reduce((sum, { down }) => sum + down, 0)).toBe(18 * 3 * 1_000);
});

test('days are the sum of their records after any batches: repeated, overlapping, out of order, at once', async () => {
  const lines = await Promise.all(['America/New_York', 'Pacific/Auckland', 'UTC'].map(createLine));
  const anyRecord = fc.record({
    key: fc.integer({ min: 0, max: 60 }),
    bytesDown: fc.integer({ min: 0, max: 5_000_000_000 }),
    bytesUp: fc.integer({ min: 0, max: 5_000_000_000 }),
  });
  const anyRound = fc.array(fc.array(anyRecord, { minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(anyRound, async (round) => {
      clock.advance({ minutes: 1 });
      await Promise.all(
        round.map((batch) =>
          send(
            batch.map(({ key, bytesDown, bytesUp }) => {
              const startedAt = new Date(Date.parse('2026-02-27T00:00:00Z') + key * 5_000_000).toISOString();
              return record(lines[key % 3] as Line, startedAt, { sourceRecordId: `key-${key}`, bytesDown, bytesUp });
            }),
            `random-${round.length}`,
          ),
        ),
      );
      expect(await daysThatDiffer()).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

describe('a day is the account’s own', () => {
  test.each([
    [
      'on an ordinary day',
      'America/New_York',
      ['2026-04-10T03:59:59.999Z', '2026-04-10T04:00:00Z'],
      ['2026-04-09', '2026-04-10'],
    ],
    [
      'when the clocks go forward',
      'America/New_York',
      ['2026-03-08T04:59:59Z', '2026-03-08T05:00:00Z', '2026-03-09T03:59:59Z', '2026-03-09T04:00:00Z'],
      ['2026-03-07', '2026-03-08', '2026-03-08', '2026-03-09'],
    ],
    [
      'when they go back',
      'America/New_York',
      ['2025-11-02T03:59:59Z', '2025-11-02T04:00:00Z', '2025-11-03T04:59:59Z', '2025-11-03T05:00:00Z'],
      ['2025-11-01', '2025-11-02', '2025-11-02', '2025-11-03'],
    ],
    [
      'where midnight is skipped',
      'Asia/Beirut',
      ['2026-03-28T21:59:59Z', '2026-03-28T22:00:00Z'],
      ['2026-03-28', '2026-03-29'],
    ],
    ['in a month other than UTC’s, behind', 'America/Los_Angeles', ['2026-01-01T07:59:59Z'], ['2025-12-31']],
    ['in a month other than UTC’s, ahead', 'Pacific/Kiritimati', ['2026-01-31T10:00:00Z'], ['2026-02-01']],
  ])('%s (%s)', async (_what, timeZone, times, days) => {
    const line = await createLine(timeZone);
    await send(times.map((time) => record(line, time)));
    const expected = [...Map.groupBy(days, (day) => day)].map(([day, hits]) => ({
      day,
      down: hits.length * 1_000,
      up: hits.length * 10,
    }));
    expect(await daysOf(line)).toEqual(expected);
  });
});

test('a late record is added to its day, and moves the moment the day is true for', async () => {
  clock.set('2026-04-15T12:00:00Z');
  const line = await createLine();
  await send([record(line, '2026-04-10T12:00:00Z')]);
  clock.set('2026-04-15T13:00:00Z');
  await send([record(line, '2026-04-10T12:30:00Z')]);
  clock.set('2026-04-15T12:30:00Z');
  await send([record(line, '2026-04-10T12:45:00Z')]);
  expect(
    await rows(sql`select bytes_down::int, as_of from usage_day where subscription_id = ${line.id}`),
  ).toMatchObject([{ bytes_down: 3_000, as_of: expect.stringContaining('13:00:00') }]);
});

test('records of services that do not exist are named and the others stored', async () => {
  const line = await createLine();
  const unknown = { id: newId() };
  const batch = [
    record(unknown, '2026-04-10T12:00:00Z', { sourceRecordId: 'b{,"\\}' }),
    record(line, '2026-04-10T12:00:00Z'),
    record(unknown, '2026-04-10T12:00:00Z', { sourceRecordId: 'a' }),
  ];
  expect(await send(batch)).toMatchObject({ stored: 1, duplicates: 0, unknownServices: ['b{,"\\}', 'a'] });
});

test('a batch with a faulty record is refused as a whole', async () => {
  const line = await createLine();
  const records = [record(line, '2026-04-10T12:00:00Z'), record(line, '2026-04-10T12:00:00Z', { bytesUp: -1 })];
  const result = await ingestUsage(as(staff), { source: 'radius', records });
  expect(result).toMatchObject({ code: 'INVALID_INPUT', field: 'records[1].bytesUp' });
  expect(await daysOf(line)).toEqual([]);
});

test('a full batch is one taken', async () => {
  const line = await createLine();
  const records = Array.from({ length: 1_000 }, () => record(line, '2026-04-10T12:00:00Z'));
  expect(await send(records)).toMatchObject({ stored: 1_000 });
});

test('only staff and the system send usage', async () => {
  const line = await createLine();
  const batch = { source: 'radius', records: [record(line, '2026-04-10T12:00:00Z')] };
  const actors: Actor[] = [
    { kind: 'anonymous' },
    { kind: 'partner', tokenId: newId(), name: 'app' },
    await line.home.member('owner'),
  ];
  for (const actor of actors) await expect(ingestUsage(as(actor), batch)).rejects.toThrow('Only collectors');
  expect(await daysOf(line)).toEqual([]);
  expect(await ingestUsage(as({ kind: 'system', name: 'seed' }), batch)).toMatchObject({ stored: 1 });
});
