import { createFixedClock, newId } from '@demarc/database';
import { account, contact, eq, message, sql } from '@demarc/database/sql';
import { createTestAccount, createTestDatabase, type TestDatabase } from '@demarc/database/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { changeDueDay } from './change-due-day.ts';
import { chooseBillDelivery } from './choose-bill-delivery.ts';
import { handleBouncedMail } from './handle-bounced-mail.ts';
import { issueStatement } from './issue-statement.ts';
import { billOf, system } from './testing/owing-account.ts';

const clock = createFixedClock('2026-03-10T15:00:00Z');
let db: TestDatabase;

beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());
beforeEach(() => clock.set('2026-03-10T15:00:00Z'));

async function createHousehold(cycleDay = 1) {
  const home = await createTestAccount(db.database, { cycleDay });
  const ctx = { database: db.database, clock, actor: await home.member('owner') };
  const { accountId } = home;
  return {
    ...home,
    ctx,
    choose: (dueDay: number) => changeDueDay(ctx, { accountId, dueDay }),
    deliver: (delivery: 'paper' | 'paperless') => chooseBillDelivery(ctx, { accountId, delivery }),
    async row() {
      const [row] = await db.database.select().from(account).where(eq(account.id, accountId));
      return row;
    },
    messages: async () =>
      (await db.database.select().from(message).where(eq(message.accountId, accountId))).map(
        ({ template, recipient }) => ({ template, recipient }),
      ),
  };
}

describe('The due day', () => {
  test('holds from the next bill, which is named with its day', async () => {
    const home = await createHousehold();
    expect(await home.choose(20)).toMatchObject({
      account: { dueDay: 20 },
      firstBill: { periodStart: '2026-03-01', periodEnd: '2026-03-31', issuedOn: '2026-04-01', dueOn: '2026-04-20' },
    });
    expect(await home.row()).toMatchObject({ dueDay: 20, dueDayChangedAt: clock.now() });
    expect(await home.messages()).toEqual([{ template: 'due-day-changed', recipient: home.email }]);
  });

  test('chosen on the morning of a bill holds for that bill until it is issued', async () => {
    const [before, after] = [await createHousehold(10), await createHousehold(10)];
    const days = { periodStart: '2026-02-10', periodEnd: '2026-03-09' };
    await issueStatement({ ...after.ctx, actor: system }, billOf(after.accountId, 8_000, days));
    expect(await before.choose(5)).toMatchObject({
      firstBill: { ...days, issuedOn: '2026-03-10', dueOn: '2026-04-05' },
    });
    expect(await after.choose(5)).toMatchObject({ firstBill: { issuedOn: '2026-04-10', dueOn: '2026-05-05' } });
  });

  test('changes once in 90 days where the account lives, and the same day again is no change', async () => {
    const home = await createHousehold();
    await home.choose(20);
    expect(await home.choose(20)).toMatchObject({ __typename: 'ChangeDueDaySuccess' });
    clock.set('2026-06-08T03:59:59Z');
    expect(await home.choose(5)).toMatchObject({
      code: 'DUE_DAY_CHANGED_RECENTLY',
      message: expect.stringContaining('June 8, 2026'),
    });
    clock.set('2026-06-08T04:00:00Z');
    expect(await home.choose(5)).toMatchObject({ account: { dueDay: 5 } });
    expect(await home.messages()).toHaveLength(2);
  });

  test('chosen by many at once is the choice of one of them', async () => {
    const home = await createHousehold();
    const results = await Promise.all(Array.from({ length: 28 }, (_, index) => home.choose(index + 1)));
    expect(results.filter(({ __typename }) => __typename === 'ChangeDueDaySuccess')).toHaveLength(1);
    expect(await home.messages()).toHaveLength(1);
  });

  test.each([0, 29, -1, 1.5, Number.NaN])('%p is none', async (dueDay) => {
    const home = await createHousehold();
    expect(await home.choose(dueDay)).toMatchObject({ field: 'dueDay' });
    expect(await home.row()).toMatchObject({ dueDay: null });
  });

  test('is not changed by who may only look, nor on a frozen account', async () => {
    const home = await createHousehold();
    const input = { accountId: home.accountId, dueDay: 20 };
    const viewer = { ...home.ctx, actor: await home.member('viewer') };
    expect(await changeDueDay(viewer, input)).toMatchObject({ code: 'ROLE_NOT_ALLOWED' });
    const frozen = { ...home.ctx, actor: { ...home.ctx.actor, frozen: new Set([home.accountId]) } };
    expect(await changeDueDay(frozen, input)).toMatchObject({ code: 'ACCOUNT_FROZEN' });
  });
});

describe('A bill’s mail that came back', () => {
  /** A bill's mail to an address, in the archive. */
  async function mailed(accountId: string, recipient: string, changes: Partial<typeof message.$inferInsert> = {}) {
    const id = newId();
    await db.database.insert(message).values({
      accountId,
      id,
      channel: 'email',
      category: 'billing',
      recipient,
      template: 'bill-ready',
      data: {},
      state: 'failed',
      queuedAt: clock.now(),
      ...changes,
    });
    return { accountId, messageId: id };
  }
  const handle = (bounced: { accountId: string; messageId: string }) =>
    handleBouncedMail({ database: db.database, clock, actor: system }, bounced);

  async function createReachable() {
    const home = await createHousehold();
    await db.database.insert(contact).values({
      accountId: home.accountId,
      id: newId(),
      channel: 'sms',
      value: '+15185550123',
      isPrimary: true,
      createdAt: clock.now(),
    });
    return home;
  }

  test('puts the account on paper once, told by text message, until the customer chooses anew', async () => {
    const home = await createReachable();
    const bounced = await mailed(home.accountId, home.email);
    await Promise.all(Array.from({ length: 10 }, () => handle(bounced)));
    expect(await home.row()).toMatchObject({ billDelivery: 'paper', billsBouncedAt: clock.now() });
    const told = (await home.messages()).filter(({ template }) => template === 'bills-bounced');
    expect(told).toEqual([{ template: 'bills-bounced', recipient: '+15185550123' }]);
    expect(await home.deliver('paperless')).toMatchObject({ account: { billDelivery: 'paperless' } });
    expect(await home.row()).toMatchObject({ billDelivery: 'paperless', billsBouncedAt: null });
  });

  test('changes nothing where the address is another by now, the mail was no bill’s, or bills are on paper', async () => {
    const home = await createReachable();
    await handle(await mailed(home.accountId, 'before@example.com'));
    await handle(await mailed(home.accountId, home.email, { category: 'security', template: 'registration-code' }));
    await handle({ accountId: home.accountId, messageId: newId() });
    expect(await home.row()).toMatchObject({ billDelivery: 'paperless', billsBouncedAt: null });
    await home.deliver('paper');
    await handle(await mailed(home.accountId, home.email));
    expect(await home.row()).toMatchObject({ billDelivery: 'paper', billsBouncedAt: null });
  });

  test('of a customer with no other contact is shown in the portal alone', async () => {
    const home = await createHousehold();
    await handle(await mailed(home.accountId, home.email));
    expect(await home.row()).toMatchObject({ billDelivery: 'paper' });
    expect(await home.messages()).toHaveLength(1);
  });
});

test('E-mail is not chosen for bills of an account that has no address', async () => {
  const home = await createHousehold();
  await home.deliver('paper');
  await db.database.execute(sql`delete from contact where account_id = ${home.accountId}`);
  expect(await home.deliver('paperless')).toMatchObject({ field: 'delivery' });
  expect(await home.row()).toMatchObject({ billDelivery: 'paper' });
});

test('What is chosen already is not told again', async () => {
  const home = await createHousehold();
  await home.deliver('paper');
  await home.deliver('paper');
  expect(await home.messages()).toEqual([{ template: 'bills-on-paper', recipient: home.email }]);
});
