import { createFixedClock, newId } from '@demarc/database';
import { accountCredit, eq, sql } from '@demarc/database/sql';
import {
  createTestAccount,
  createTestDatabase,
  createTestOffering,
  createTestSubscription,
  type TestDatabase,
} from '@demarc/database/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { creditFailedService } from './credit-failed-service.ts';
import { missedVisitCreditMinor, outageCreditMinor, outageDays } from './failed-service-credit.ts';
import { type GrantCreditInput, grantCredit } from './grant-credit.ts';
import { readMoney, readNewestMessage } from './testing/money-store.ts';
import { system } from './testing/owing-account.ts';

const clock = createFixedClock('2026-03-10T15:00:00Z');
const staff = { kind: 'staff', tokenId: newId(), name: 'Kim' } as const;
let db: TestDatabase;

beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());

const ctx = () => ({ database: db.database, clock, actor: system });
const creditsOf = (accountId: string) =>
  db.database.select().from(accountCredit).where(eq(accountCredit.accountId, accountId));

const grant = (accountId: string, changes: Partial<GrantCreditInput> = {}) =>
  grantCredit(
    { ...ctx(), actor: staff },
    {
      accountId,
      cause: 'goodwill',
      idempotencyKey: 'case-4711',
      amount: { amountMinor: 1_500, currency: 'USD' },
      reason: 'For your patience with us',
      auditReason: 'Case 4711',
      ...changes,
    },
  );

describe('A credit of staff', () => {
  test('granted fifty times at once under one key is one, on the ledger and told once', async () => {
    const { accountId } = await createTestAccount(db.database);
    const results = await Promise.all(Array.from({ length: 50 }, () => grant(accountId)));
    for (const result of results) expect(result).toEqual(results[0]);
    expect(results[0]).toMatchObject({ __typename: 'GrantCreditSuccess', credit: { amountMinor: 1_500 } });
    expect(await readMoney(db.database, accountId)).toMatchObject({ owedMinor: -1_500, allBooksMinor: 0 });
    const [told] = await db.database.execute<{ count: string }>(
      sql`select count(*) from message where account_id = ${accountId} and template = 'credit-granted'`,
    );
    expect(Number(told?.count)).toBe(1);
    expect(await readNewestMessage(db.database, accountId)).toMatchObject({
      amount: '$15.00',
      reason: 'For your patience with us',
    });
  });

  test('leaves who, how much and why in the audit trail', async () => {
    const { accountId } = await createTestAccount(db.database);
    await grant(accountId);
    const [event] = await db.database.execute<{ actor_kind: string; reason: string }>(
      sql`select actor_kind, reason from audit_event where account_id = ${accountId} and action = 'credit.grant'`,
    );
    expect(event).toEqual({ actor_kind: 'staff', reason: 'Case 4711' });
  });

  test.each([
    ['of nothing', { amount: { amountMinor: 0, currency: 'USD' } }, { field: 'amount' }],
    ['of less than nothing', { amount: { amountMinor: -100, currency: 'USD' } }, { field: 'amount' }],
    ['above the most', { amount: { amountMinor: 100_001, currency: 'USD' } }, { field: 'amount' }],
    ['of half a cent', { amount: { amountMinor: 0.5, currency: 'USD' } }, { field: 'amount' }],
    ['in another currency', { amount: { amountMinor: 100, currency: 'EUR' } }, { field: 'amount' }],
    ['without words', { reason: '   ' }, { field: 'reason' }],
    ['with a NUL byte', { reason: 'For you\0 all' }, { field: 'reason' }],
    ['without a key', { idempotencyKey: '' }, { field: 'idempotencyKey' }],
    ['for a service of nobody', { subscriptionId: newId() }, { code: 'NOT_FOUND' }],
    ['to nobody', { accountId: newId() }, { code: 'NOT_FOUND' }],
  ])('%s is refused', async (_name, changes, expected) => {
    const { accountId } = await createTestAccount(db.database);
    expect(await grant(accountId, changes)).toMatchObject(expected);
    expect(await creditsOf(accountId)).toEqual([]);
  });

  test('under a key of another amount is refused, and not granted by anyone else', async () => {
    const home = await createTestAccount(db.database);
    await grant(home.accountId);
    const other = { amount: { amountMinor: 1_600, currency: 'USD' } };
    expect(await grant(home.accountId, other)).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
    const mine = await grantCredit(
      { ...ctx(), actor: await home.member('owner') },
      {
        accountId: home.accountId,
        cause: 'goodwill',
        idempotencyKey: 'for-myself',
        amount: { amountMinor: 100, currency: 'USD' },
        reason: 'I deserve it',
        auditReason: 'Mine',
      },
    );
    expect(mine).toMatchObject({ code: 'ROLE_NOT_ALLOWED' });
    expect(await creditsOf(home.accountId)).toHaveLength(1);
  });
});

describe('An outage', () => {
  const account = { timeZone: 'America/New_York', cycleDay: 11 };
  const priced = { monthlyPriceMinor: 9_300 };
  const credit = (from: string, to: string) => {
    const days = outageDays(account, { from: new Date(from), to: new Date(to) });
    return {
      days: days.length,
      amountMinor: outageCreditMinor(
        account,
        days.map((day) => ({ day, ...priced })),
      ),
    };
  };

  test('is worth the share of its days in the cycle, begun days counted whole', () => {
    // The cycle from March 11th has 31 days: 3.00 each.
    expect(credit('2026-03-12T14:00:00Z', '2026-03-12T14:01:00Z')).toEqual({ days: 1, amountMinor: 300 });
    expect(credit('2026-03-13T03:30:00Z', '2026-03-13T04:30:00Z')).toEqual({ days: 2, amountMinor: 600 });
    expect(credit('2026-03-12T04:00:00Z', '2026-03-13T04:00:00Z')).toEqual({ days: 1, amountMinor: 300 });
  });

  test('over a change of clocks counts the days people lived', () => {
    // March 8th has 23 hours in New York; the cycle from February 11th has 28 days.
    const { days, amountMinor } = credit('2026-03-08T05:00:00Z', '2026-03-09T04:00:00Z');
    expect({ days, amountMinor }).toEqual({ days: 1, amountMinor: 332 });
  });

  test('of a whole cycle is worth its price, and over two cycles the shares of each', () => {
    expect(credit('2026-03-11T04:00:00Z', '2026-04-11T04:00:00Z')).toEqual({ days: 31, amountMinor: 9_300 });
    expect(credit('2026-03-10T12:00:00Z', '2026-03-11T12:00:00Z')).toEqual({ days: 2, amountMinor: 332 + 300 });
  });

  async function createService() {
    const home = await createTestAccount(db.database);
    const offering = await createTestOffering(db.database, { name: 'Internet 500', monthlyPriceMinor: 9_300 });
    const service = await createTestSubscription(db.database, home, offering);
    return { ...home, subscriptionId: service.id };
  }

  test('is credited once for each service, however often and wherever its job runs', async () => {
    const { accountId, subscriptionId } = await createService();
    const outage = {
      accountId,
      cause: 'outage',
      outageKey: 'outage-17',
      subscriptionId,
      from: '2026-03-03T12:00:00Z',
      to: '2026-03-04T12:00:00Z',
    } as const;
    await Promise.all(Array.from({ length: 20 }, () => creditFailedService(ctx(), outage)));
    expect(await creditsOf(accountId)).toMatchObject([
      { amountMinor: 600, subscriptionId, reason: 'Internet 500 did not work: 2 days from March 3, 2026' },
    ]);
  });

  test('that overlaps another is credited for the days the other was not, and not at all when there are none', async () => {
    const { accountId, subscriptionId } = await createService();
    const outage = { accountId, cause: 'outage', subscriptionId } as const;
    const report = (outageKey: string, from: string, to: string) =>
      creditFailedService(ctx(), { ...outage, outageKey, from, to });
    await report('outage-20', '2026-03-03T12:00:00Z', '2026-03-04T12:00:00Z');
    await report('outage-21', '2026-03-03T15:00:00Z', '2026-03-03T16:00:00Z');
    await Promise.all(
      Array.from({ length: 20 }, (_, nth) =>
        report(`outage-22-${nth}`, '2026-03-04T15:00:00Z', '2026-03-05T15:00:00Z'),
      ),
    );
    expect((await creditsOf(accountId)).map(({ amountMinor, reason }) => [amountMinor, reason]).toSorted()).toEqual([
      [300, 'Internet 500 did not work: 1 day from March 5, 2026'],
      [600, 'Internet 500 did not work: 2 days from March 3, 2026'],
    ]);
    expect(await readMoney(db.database, accountId)).toMatchObject({ owedMinor: -900, allBooksMinor: 0 });
  });

  test('is worth what was agreed for its days, not what is agreed when the job runs, and nothing after the service', async () => {
    const { accountId, subscriptionId } = await createService();
    // Half price until the 3rd, then another price from the 5th, and the service ends with the 6th.
    await db.database.execute(sql`update subscription set promotion_name = 'Half price', promotion_discount_minor = 4650,
      promotion_ends_on = '2026-03-03' where id = ${subscriptionId}`);
    await db.database.execute(sql`update subscription set monthly_price_minor = 6200, terms_since = '2026-03-05',
      promotion_name = null, promotion_discount_minor = null, promotion_ends_on = null where id = ${subscriptionId}`);
    await db.database.execute(
      sql`update subscription set status = 'ended', ended_on = '2026-03-06' where id = ${subscriptionId}`,
    );
    const times = { from: '2026-03-03T12:00:00Z', to: '2026-03-09T12:00:00Z' };
    await creditFailedService(ctx(), { accountId, cause: 'outage', outageKey: 'outage-23', subscriptionId, ...times });
    expect(await creditsOf(accountId)).toMatchObject([
      { amountMinor: 150 + 300 + 200 + 200, reason: expect.stringContaining('4 days from March 3, 2026') },
    ]);
  });

  test('of another household’s service, or that ends before it begins, is a fault and credits nothing', async () => {
    const [mine, theirs] = [await createService(), await createService()];
    const outage = { accountId: mine.accountId, cause: 'outage', outageKey: 'outage-19' } as const;
    const times = { from: '2026-03-03T12:00:00Z', to: '2026-03-04T12:00:00Z' };
    await expect(
      creditFailedService(ctx(), { ...outage, ...times, subscriptionId: theirs.subscriptionId }),
    ).rejects.toThrow('has no service');
    await expect(
      creditFailedService(ctx(), { ...outage, subscriptionId: mine.subscriptionId, from: times.to, to: times.from }),
    ).rejects.toThrow('does not end after it began');
    expect(await creditsOf(mine.accountId)).toEqual([]);
  });
});

test('A missed visit is worth the amount in the table, once', async () => {
  const { accountId } = await createTestAccount(db.database);
  const visit = { accountId, cause: 'missed_visit', visitKey: 'visit-5', at: '2026-03-09T13:00:00Z' } as const;
  await Promise.all(Array.from({ length: 20 }, () => creditFailedService(ctx(), visit)));
  expect(await creditsOf(accountId)).toMatchObject([
    { amountMinor: missedVisitCreditMinor('USD'), reason: 'Our technician missed your visit on March 9, 2026' },
  ]);
  await expect(creditFailedService({ ...ctx(), actor: staff }, visit)).rejects.toThrow('Only the system');
});
