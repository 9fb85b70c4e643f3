import { createFixedClock, newId } from '@demarc/database';
import { chargeDispute, eq, sql } from '@demarc/database/sql';
import { createTestAccount, createTestDatabase, type TestDatabase } from '@demarc/database/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { answerDispute } from './answer-dispute.ts';
import { createBillingLoaders } from './billing-loader.ts';
import { type DisputeChargeInput, disputeCharge } from './dispute-charge.ts';
import { answerDay } from './dispute-rules.ts';
import { disputeTransitions } from './dispute-state.ts';
import { type Dispute, selectDisputedAt } from './dispute-store.ts';
import { issueStatement } from './issue-statement.ts';
import { selectOwed } from './ledger-store.ts';
import { listOpenDisputes } from './list-disputes.ts';
import { collectableMinor } from './payable-amount.ts';
import { readMoney } from './testing/money-store.ts';
import { billOf, system } from './testing/owing-account.ts';
import { withdrawDispute } from './withdraw-dispute.ts';

const clock = createFixedClock('2026-03-06T15:00:00Z');
const staff = { kind: 'staff', tokenId: newId(), name: 'Kim' } as const;
let db: TestDatabase;

beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());
beforeEach(() => clock.set('2026-03-06T15:00:00Z'));

/** A bill issued on March 1st: 80.00 for internet, 20.00 of extra usage, an 8.875 % tax of both, and a credit. */
async function createHousehold() {
  const home = await createTestAccount(db.database);
  const { accountId } = home;
  const [internet] = billOf(accountId, 8_000).lines;
  if (!internet) throw new Error('A bill has a line.');
  const statement = await issueStatement(
    { database: db.database, clock, actor: system },
    billOf(accountId, 0, {
      lines: [
        internet,
        { ...internet, kind: 'overage', description: 'Extra data', amountMinor: 2_000 },
        { ...internet, kind: 'tax', description: 'Sales tax', amountMinor: 888 },
        { ...internet, kind: 'credit', description: 'Courtesy', amountMinor: -500 },
      ],
    }),
  );
  const actor = await home.member('owner');
  const ctx = { database: db.database, clock, actor };
  const input = (changes: Partial<DisputeChargeInput> = {}): DisputeChargeInput => ({
    statementId: statement.id,
    position: 1,
    reason: 'wrong_amount',
    explanation: 'We agreed on 60 dollars a month.',
    ...changes,
  });
  return {
    ...home,
    statement,
    ctx,
    input,
    dispute: (changes: Partial<DisputeChargeInput> = {}) => disputeCharge(ctx, input(changes)),
    async opened(changes: Partial<DisputeChargeInput> = {}): Promise<Dispute> {
      const result = await disputeCharge(ctx, input(changes));
      if (result.__typename !== 'DisputeChargeSuccess') throw new Error(result.message);
      return result.dispute;
    },
    owed: () => selectOwed(db.database, accountId),
    disputes: () => db.database.select().from(chargeDispute).where(eq(chargeDispute.accountId, accountId)),
    async messages(template: string): Promise<number> {
      const [row] = await db.database.execute<{ count: string }>(
        sql`select count(*) from message where account_id = ${accountId} and template = ${template}`,
      );
      return Number(row?.count);
    },
  };
}

const answer = (disputeId: string, changes: Partial<Parameters<typeof answerDispute>[1]> = {}) =>
  answerDispute(
    { database: db.database, clock, actor: staff },
    {
      disputeId,
      outcome: 'upheld',
      answer: 'You are right: 60 dollars were agreed.',
      reason: 'Read the order',
      ...changes,
    },
  );

test('A dispute holds its amount, promises a day, and is confirmed', async () => {
  const home = await createHousehold();
  const dispute = await home.opened({ amount: { amountMinor: 2_000, currency: 'USD' } });
  expect(dispute).toMatchObject({ state: 'open', amountMinor: 2_000, answerBy: '2026-03-20', creditedMinor: null });
  expect(dispute.reference).toMatch(/^D-\w{4}-\w{4}$/);
  expect(collectableMinor(await home.owed())).toBe(8_388);
  expect(await home.messages('dispute-opened')).toBe(1);
});

test('Of a charge with a promotion no more is in dispute, held and credited than it costs', async () => {
  const home = await createTestAccount(db.database);
  const [plain] = billOf(home.accountId, 0).lines;
  if (!plain) throw new Error('A bill has a line.');
  const line = { ...plain, subscriptionId: newId() };
  const statement = await issueStatement(
    { database: db.database, clock, actor: system },
    billOf(home.accountId, 0, {
      lines: [
        { ...line, code: 'plan', periodStart: '2026-02-01', periodEnd: '2026-02-28', amountMinor: 6_000 },
        { ...line, code: 'equipment-rent', amountMinor: 1_400 },
        {
          ...line,
          kind: 'promotion',
          code: 'promotion',
          periodStart: '2026-02-01',
          periodEnd: '2026-02-28',
          amountMinor: -2_000,
        },
        { ...line, subscriptionId: newId(), amountMinor: 1_000 },
        { ...line, code: null, subscriptionId: home.accountId, amountMinor: 500 },
        { ...line, code: null, subscriptionId: home.accountId, kind: 'promotion', amountMinor: -500 },
      ],
    }),
  );
  const ctx = { database: db.database, clock, actor: await home.member('owner') };
  const dispute = (position: number, amountMinor?: number) =>
    disputeCharge(ctx, {
      statementId: statement.id,
      position,
      amount: amountMinor === undefined ? null : { amountMinor, currency: 'USD' },
      reason: 'wrong_amount',
      explanation: 'We agreed on 30 dollars a month.',
    });
  expect(await dispute(1, 4_001)).toMatchObject({ field: 'amount', message: expect.stringContaining('$40.00') });
  expect(await dispute(5)).toMatchObject({ code: 'NOT_A_CHARGE' });
  const made = await dispute(1);
  expect(made).toMatchObject({ dispute: { amountMinor: 4_000 } });
  expect(await dispute(2)).toMatchObject({ dispute: { amountMinor: 1_400 } });
  expect(await selectOwed(db.database, home.accountId)).toMatchObject({ disputedMinor: 5_400 });
  if (made.__typename === 'DisputeChargeSuccess') await answer(made.dispute.id);
  expect(await readMoney(db.database, home.accountId)).toMatchObject({ owedMinor: 2_400, allBooksMinor: 0 });
});

test('Fifty disputes of one charge at once are one, and all are answered with it', async () => {
  const home = await createHousehold();
  const results = await Promise.all(Array.from({ length: 50 }, () => home.dispute()));
  const [first] = results;
  expect(first?.__typename).toBe('DisputeChargeSuccess');
  for (const result of results) expect(result).toEqual(first);
  expect(await home.disputes()).toHaveLength(1);
  expect(await home.messages('dispute-opened')).toBe(1);
});

test('A charge that is disputed already is not disputed with other words, and not again once answered', async () => {
  const home = await createHousehold();
  const { id, reference } = await home.opened();
  const other = { explanation: 'And it did not work either.' };
  expect(await home.dispute(other)).toMatchObject({ code: 'ALREADY_DISPUTED', dispute: { id } });
  await answer(id, { outcome: 'rejected' });
  const again = await home.dispute();
  expect(again).toMatchObject({ code: 'ALREADY_DISPUTED', message: expect.stringContaining(reference) });
});

test('A dispute that is withdrawn holds nothing, once however often, and the charge can be disputed again', async () => {
  const home = await createHousehold();
  const { id } = await home.opened();
  const results = await Promise.all(Array.from({ length: 20 }, () => withdrawDispute(home.ctx, { disputeId: id })));
  for (const result of results) expect(result).toMatchObject({ dispute: { state: 'withdrawn' } });
  expect(collectableMinor(await home.owed())).toBe(10_388);
  expect((await home.opened()).id).not.toBe(id);
});

test('Fifty answers at once are one credit with its taxes, one message, and balanced books', async () => {
  const home = await createHousehold();
  const { id } = await home.opened({ amount: { amountMinor: 2_000, currency: 'USD' } });
  const results = await Promise.all(Array.from({ length: 50 }, () => answer(id)));
  for (const result of results) {
    expect(result).toMatchObject({
      __typename: 'AnswerDisputeSuccess',
      dispute: { state: 'upheld', creditedMinor: 2_000 },
    });
  }
  // 20.00 and 8.88 × 20/100 of tax.
  expect(await readMoney(db.database, home.accountId)).toMatchObject({ owedMinor: 8_210, allBooksMinor: 0 });
  expect(await home.messages('dispute-upheld')).toBe(1);
  expect(await home.owed()).toMatchObject({ disputedMinor: 0 });
});

test('Of answers and withdrawals at once one counts, and the others say how it ended', async () => {
  const home = await createHousehold();
  const { id } = await home.opened();
  const results = await Promise.all([
    ...Array.from({ length: 10 }, () => answer(id)),
    ...Array.from({ length: 10 }, () => answer(id, { outcome: 'rejected' })),
    ...Array.from({ length: 10 }, () => withdrawDispute(home.ctx, { disputeId: id })),
  ]);
  const [stored] = await home.disputes();
  for (const result of results) expect(result).toMatchObject({ dispute: { state: stored?.state } });
  expect(results.filter(({ __typename }) => __typename === 'DisputeClosedError')).toHaveLength(20);
  const { owedMinor } = await readMoney(db.database, home.accountId);
  expect(owedMinor).toBe(stored?.state === 'upheld' ? 10_388 - 8_710 : 10_388);
});

test('A rejected dispute is owed again, is told with the answer, and moves no money', async () => {
  const home = await createHousehold();
  const { id } = await home.opened();
  expect(await answer(id, { outcome: 'rejected', answer: 'The price rose in January.' })).toMatchObject({
    dispute: { state: 'rejected', answer: 'The price rose in January.', creditedMinor: null },
  });
  expect(collectableMinor(await home.owed())).toBe(10_388);
  expect(await home.messages('dispute-rejected')).toBe(1);
});

test('An answer that dies half way leaves the dispute open and nothing credited', async () => {
  const home = await createHousehold();
  const { id } = await home.opened();
  const dying = { now: () => clock.now() };
  let calls = 0;
  dying.now = () => {
    calls += 1;
    // The second look at the clock is the credit's, after the dispute was closed.
    if (calls === 2) throw new Error('The process dies here.');
    return clock.now();
  };
  const died = answerDispute(
    { database: db.database, clock: dying, actor: staff },
    { disputeId: id, outcome: 'upheld', answer: 'You are right about it.', reason: 'Read the order' },
  );
  await expect(died).rejects.toThrow('dies here');
  expect(await home.disputes()).toMatchObject([{ state: 'open' }]);
  expect((await home.owed()).currentMinor).toBe(10_388);
});

describe('What cannot be disputed, and how', () => {
  test.each([
    ['a tax', { position: 3 }, { code: 'NOT_A_CHARGE' }],
    ['a credit', { position: 4 }, { code: 'NOT_A_CHARGE' }],
    ['a line that is not there', { position: 5 }, { code: 'NOT_FOUND' }],
    ['nothing', { amount: { amountMinor: 0, currency: 'USD' } }, { field: 'amount' }],
    ['less than nothing', { amount: { amountMinor: -1, currency: 'USD' } }, { field: 'amount' }],
    ['a fraction', { amount: { amountMinor: 0.5, currency: 'USD' } }, { field: 'amount' }],
    ['more than the charge', { amount: { amountMinor: 8_001, currency: 'USD' } }, { field: 'amount' }],
    ['another currency', { amount: { amountMinor: 100, currency: 'EUR' } }, { field: 'amount' }],
    ['a part of extra usage', { position: 2, amount: { amountMinor: 100, currency: 'USD' } }, { field: 'amount' }],
    ['a plan for its usage', { reason: 'usage' as const }, { field: 'reason' }],
    ['no words', { explanation: ' \n ' }, { field: 'explanation' }],
    ['a book', { explanation: 'x'.repeat(2_001) }, { field: 'explanation' }],
    ['a NUL byte', { explanation: 'We agreed on\0 sixty' }, { field: 'explanation' }],
    ['half a character', { explanation: 'We agreed on \ud83d sixty' }, { field: 'explanation' }],
  ])('%s', async (_name, changes, expected) => {
    const home = await createHousehold();
    expect(await home.dispute(changes)).toMatchObject(expected);
    expect(await home.disputes()).toEqual([]);
  });

  test('a charge of a bill that was issued more than 60 days ago, where the account lives', async () => {
    const home = await createHousehold();
    clock.set('2026-05-01T04:00:00Z');
    expect(await home.dispute()).toMatchObject({
      code: 'TOO_LATE',
      message: expect.stringContaining('April 30, 2026'),
    });
    clock.set('2026-05-01T03:59:59Z');
    expect(await home.dispute()).toMatchObject({ __typename: 'DisputeChargeSuccess' });
  });

  test('a charge of somebody else, which is answered as one that is not there', async () => {
    const [home, other] = [await createHousehold(), await createHousehold()];
    const theirs = await disputeCharge(other.ctx, home.input());
    expect(theirs).toEqual(await disputeCharge(other.ctx, home.input({ statementId: newId() })));
    const { id } = await home.opened();
    expect(await withdrawDispute(other.ctx, { disputeId: id })).toEqual(
      await withdrawDispute(other.ctx, { disputeId: newId() }),
    );
  });

  test('a charge by who may only look', async () => {
    const home = await createHousehold();
    const looking = { ...home.ctx, actor: await home.member('viewer') };
    expect(await disputeCharge(looking, home.input())).toMatchObject({ code: 'ROLE_NOT_ALLOWED' });
  });
});

test('A frozen account can dispute: it moves no money, and the days go on', async () => {
  const home = await createHousehold();
  const frozen = { ...home.ctx, actor: { ...home.ctx.actor, frozen: new Set([home.accountId]) } };
  expect(await disputeCharge(frozen, home.input())).toMatchObject({ __typename: 'DisputeChargeSuccess' });
});

describe('An answer is refused', () => {
  test.each([
    ['above what is disputed', { credited: { amountMinor: 8_001, currency: 'USD' } }, { field: 'credited' }],
    ['of nothing', { credited: { amountMinor: 0, currency: 'USD' } }, { field: 'credited' }],
    ['in another currency', { credited: { amountMinor: 100, currency: 'EUR' } }, { field: 'credited' }],
    [
      'that rejects and credits',
      { outcome: 'rejected' as const, credited: { amountMinor: 1, currency: 'USD' } },
      { field: 'credited' },
    ],
    ['without words', { answer: '' }, { field: 'answer' }],
    ['to no dispute', { disputeId: newId() }, { code: 'NOT_FOUND' }],
  ])('%s', async (_name, changes, expected) => {
    const home = await createHousehold();
    const { id } = await home.opened();
    expect(await answer(id, changes)).toMatchObject(expected);
    expect(await home.disputes()).toMatchObject([{ state: 'open' }]);
  });

  test('by anyone but staff', async () => {
    const home = await createHousehold();
    const { id } = await home.opened();
    const input = { disputeId: id, outcome: 'upheld', answer: 'I say so myself.', reason: 'Mine' } as const;
    expect(await answerDispute(home.ctx, input)).toMatchObject({ code: 'ROLE_NOT_ALLOWED' });
  });
});

test('The promised answer is ten business days on: weekends are not counted', () => {
  expect(answerDay('2026-03-06')).toBe('2026-03-20');
  expect(answerDay('2026-03-07')).toBe('2026-03-20');
  expect(answerDay('2026-03-08')).toBe('2026-03-20');
  expect(answerDay('2026-03-09')).toBe('2026-03-23');
});

test('What was in dispute at a moment is told after it is answered too', async () => {
  const home = await createHousehold();
  const { id } = await home.opened();
  clock.advance({ days: 20 });
  await answer(id);
  const { accountId } = home;
  const at = (moment: string, dueBefore = '2026-04-01') =>
    selectDisputedAt(db.database, { accountId, at: new Date(moment), dueBefore });
  expect(await at('2026-03-06T14:59:59Z')).toBe(0);
  expect(await at('2026-03-25T12:00:00Z')).toBe(8_000);
  // Its bill was due on March 20th.
  expect(await at('2026-03-25T12:00:00Z', '2026-03-20')).toBe(0);
  expect(await at('2026-03-26T15:00:00Z')).toBe(0);
});

test('Staff answer what was promised first, page by page, and nobody else sees the queue', async () => {
  await db.database.update(chargeDispute).set({ state: 'withdrawn', closedAt: clock.now() });
  const homes = [await createHousehold(), await createHousehold(), await createHousehold()];
  const opened: Dispute[] = [];
  for (const home of homes) {
    opened.unshift(await home.opened());
    clock.advance({ days: -1 });
  }
  const ctx = { database: db.database, actor: staff };
  const first = await listOpenDisputes(ctx, { page: { first: 2 } });
  expect(first.nodes.map(({ id }) => id)).toEqual(opened.slice(0, 2).map(({ id }) => id));
  const second = await listOpenDisputes(ctx, { page: { first: 2, after: first.endCursor } });
  expect(second).toMatchObject({ nodes: [{ id: opened[2]?.id }], hasNextPage: false });
  const owner = homes[0]?.ctx.actor;
  if (owner) expect((await listOpenDisputes({ ...ctx, actor: owner }, { page: { first: 2 } })).nodes).toEqual([]);
});

test('What is answered or withdrawn stays so', () => {
  expect(Object.entries(disputeTransitions).filter(([, to]) => to.length > 0)).toEqual([
    ['open', ['upheld', 'rejected', 'withdrawn']],
  ]);
});

test('A bill’s line shows its dispute, and none that was withdrawn', async () => {
  const home = await createHousehold();
  const { disputesOfStatement } = createBillingLoaders(db.database);
  const line = { accountId: home.accountId, statementId: home.statement.id };
  const { id } = await home.opened();
  expect(await disputesOfStatement.load(line)).toMatchObject([{ id, position: 1 }]);
  await withdrawDispute(home.ctx, { disputeId: id });
  expect(await disputesOfStatement.load(line)).toEqual([]);
});
