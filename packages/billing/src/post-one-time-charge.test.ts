import { type Actor, createFixedClock, newId } from '@demarc/database';
import { sql } from '@demarc/database/sql';
import { createTestDatabase, type TestDatabase } from '@demarc/database/testing';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type PostOneTimeChargeInput, postOneTimeCharge } from './post-one-time-charge.ts';
import { createBilledAccount, readBills, runDay } from './testing/billed-account-store.ts';
import { system } from './testing/owing-account.ts';

const clock = createFixedClock('2026-03-10T16:00:00Z');
let db: TestDatabase;
const ctx = () => ({ database: db.database, clock, actor: system });
const staff: Actor = { kind: 'staff', tokenId: newId(), name: 'Kim' };
const asStaff = () => ({ ...ctx(), actor: staff });

beforeAll(async () => {
  db = await createTestDatabase();
});

afterAll(() => db.drop());

const order = (accountId: string, changes: Partial<PostOneTimeChargeInput> = {}): PostOneTimeChargeInput => ({
  accountId,
  idempotencyKey: newId(),
  code: 'installation',
  description: 'Installation on March 10',
  amount: { amountMinor: 4_900, currency: 'USD' },
  auditReason: 'Work order 4711',
  ...changes,
});

test('A charge posted fifty times at once with one key stands once on the next bill, and on none after', async () => {
  clock.set('2026-03-10T16:00:00Z');
  const { accountId, subscriptionId } = await createBilledAccount(ctx());
  const input = order(accountId, { subscriptionId });
  const results = await Promise.all(Array.from({ length: 50 }, () => postOneTimeCharge(asStaff(), input)));
  const ids = results.map((result) => result.__typename === 'PostOneTimeChargeSuccess' && result.charge.id);
  expect(new Set(ids).size).toBe(1);
  expect(ids[0]).toEqual(expect.any(String));
  for (const day of ['2026-04-01', '2026-05-01']) {
    clock.set(`${day}T16:00:00Z`);
    await runDay(ctx(), day);
  }
  const [first, second] = await readBills(ctx(), accountId);
  expect(first?.lines).toContainEqual({ kind: 'one_time', code: 'installation', amountMinor: 4_900 });
  expect(second?.lines.map(({ kind }) => kind)).not.toContain('one_time');
  const audits = await db.database.execute(
    sql`select reason from audit_event where account_id = ${accountId} and action = 'charge.post'`,
  );
  expect(audits).toEqual([{ reason: 'Work order 4711' }]);
});

test('A charge posted by a machine whose clock is behind the bill’s is on the next bill, not lost', async () => {
  await db.database.execute(sql`update account set cycle_day = 28`);
  const { accountId } = await createBilledAccount(ctx(), { cycleDay: 2 });
  clock.set('2026-06-02T16:00:00Z');
  await runDay(ctx(), '2026-06-02');
  clock.set('2026-06-02T15:59:59Z');
  await postOneTimeCharge(asStaff(), order(accountId));
  clock.set('2026-07-02T16:00:00Z');
  await runDay(ctx(), '2026-07-02');
  const [first, second] = await readBills(ctx(), accountId);
  expect(first?.lines.map(({ kind }) => kind)).not.toContain('one_time');
  expect(second?.lines.map(({ kind }) => kind)).toContain('one_time');
});

test('A key that was used for something else is refused, and so is what makes no sense', async () => {
  const { accountId } = await createBilledAccount(ctx());
  const other = await createBilledAccount(ctx());
  const input = order(accountId);
  await postOneTimeCharge(asStaff(), input);
  const codeOf = async (changes: Partial<PostOneTimeChargeInput>) => {
    const result = await postOneTimeCharge(asStaff(), { ...order(accountId), ...changes });
    return result.__typename;
  };
  expect(await codeOf({ idempotencyKey: input.idempotencyKey, amount: { amountMinor: 1, currency: 'USD' } })).toBe(
    'IdempotencyKeyReusedError',
  );
  expect(await codeOf({ amount: { amountMinor: 0, currency: 'USD' } })).toBe('InvalidInputError');
  expect(await codeOf({ amount: { amountMinor: 100, currency: 'EUR' } })).toBe('InvalidInputError');
  expect(await codeOf({ description: ' ' })).toBe('InvalidInputError');
  expect(await codeOf({ subscriptionId: other.subscriptionId })).toBe('NotFoundError');
  expect(await codeOf({ accountId: newId() })).toBe('NotFoundError');
  const owner = await (await createBilledAccount(ctx())).member('owner');
  expect((await postOneTimeCharge({ ...ctx(), actor: owner }, order(accountId))).__typename).toBe(
    'RoleNotAllowedError',
  );
});
