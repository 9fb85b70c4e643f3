import { createFixedClock, newId } from '@demarc/database';
import { createTestAccount, createTestDatabase, type TestDatabase } from '@demarc/database/testing';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createBillingLoaders } from './billing-loader.ts';
import { bookPayment } from './book-payment.ts';
import { explainLine } from './explain-line.ts';
import { type IssueStatementInput, issueStatement } from './issue-statement.ts';
import { listStatements } from './list-statements.ts';
import { readMoney } from './testing/money-store.ts';
import { billOf, system } from './testing/owing-account.ts';
import { viewStatement } from './view-statement.ts';

const clock = createFixedClock('2026-03-10T15:00:00Z');
let db: TestDatabase;

beforeAll(async () => {
  db = await createTestDatabase();
});

afterAll(() => db.drop());

const ctx = () => ({ database: db.database, clock, actor: system });

/** The bill of the given month of 2026, issued on the first of the month after and due on its twentieth. */
const monthOf = (accountId: string, month: number, amountMinor: number, changes: Partial<IssueStatementInput> = {}) =>
  billOf(accountId, amountMinor, {
    number: `S-2026-${month}`,
    periodStart: `2026-0${month}-01`,
    periodEnd: `2026-0${month}-28`,
    issuedAt: new Date(Date.UTC(2026, month, 1, 6)),
    dueOn: `2026-0${month + 1}-20`,
    ...changes,
  });

const pay = (accountId: string, amountMinor: number, at: string) =>
  bookPayment(ctx(), {
    accountId,
    paymentId: newId(),
    amountMinor,
    currency: 'USD',
    occurredAt: new Date(at),
    description: 'Payment',
  });

test('A statement carries over what the payments since the one before have left', async () => {
  const { accountId } = await createTestAccount(db.database);
  expect(await issueStatement(ctx(), monthOf(accountId, 1, 8_000))).toMatchObject({
    previousBalanceMinor: 0,
    paymentsMinor: 0,
    newChargesMinor: 8_000,
    totalDueMinor: 8_000,
  });
  await pay(accountId, 5_500, '2026-02-14T12:00:00Z');
  // Made after the next statement is issued: it belongs on the one after that.
  await pay(accountId, 300, '2026-03-02T12:00:00Z');
  expect(await issueStatement(ctx(), monthOf(accountId, 2, 8_100))).toMatchObject({
    previousBalanceMinor: 2_500,
    paymentsMinor: 5_500,
    newChargesMinor: 8_100,
    totalDueMinor: 10_600,
  });
  expect(await issueStatement(ctx(), monthOf(accountId, 3, 0))).toMatchObject({
    previousBalanceMinor: 10_300,
    paymentsMinor: 300,
    totalDueMinor: 10_300,
  });
});

test('Issuing a period again, also at the same time, gives the statement that is there and books nothing', async () => {
  const { accountId } = await createTestAccount(db.database);
  const [first, ...others] = await Promise.all(
    Array.from({ length: 10 }, () => issueStatement(ctx(), monthOf(accountId, 1, 8_000))),
  );
  for (const other of others) expect(other).toEqual(first);
  expect(await readMoney(db.database, accountId)).toMatchObject({ owedMinor: 8_000, allBooksMinor: 0 });
});

test('An amount that is no whole number of minor units is refused', async () => {
  const { accountId } = await createTestAccount(db.database);
  const issued = issueStatement(ctx(), monthOf(accountId, 1, 80.5));
  await expect(issued).rejects.toThrow('not a whole number of minor units');
  expect(await readMoney(db.database, accountId)).toMatchObject({ owedMinor: 0 });
});

test('Lines come in the order they were given, with their currency and an explanation', async () => {
  const { accountId } = await createTestAccount(db.database);
  const bill = monthOf(accountId, 1, 6_000);
  const [charge] = bill.lines;
  if (!charge) throw new Error('A bill has a line.');
  const lines = [
    charge,
    { ...charge, kind: 'promotion' as const, description: 'New customer discount', amountMinor: -1_000 },
    { ...charge, kind: 'tax' as const, description: 'Sales tax', amountMinor: 400 },
  ];
  const statement = await issueStatement(ctx(), { ...bill, lines });
  const loaded = await createBillingLoaders(db.database).statementLines.load(statement);
  expect(loaded.map(({ position, kind, amountMinor, currency }) => [position, kind, amountMinor, currency])).toEqual([
    [1, 'recurring', 6_000, 'USD'],
    [2, 'promotion', -1_000, 'USD'],
    [3, 'tax', 400, 'USD'],
  ]);
  for (const line of loaded) expect(explainLine(line).length).toBeGreaterThan(20);
});

test('Statements are listed newest first, page by page, and only on accounts of the viewer', async () => {
  const account = await createTestAccount(db.database);
  const stranger = await (await createTestAccount(db.database)).member('owner');
  const { accountId } = account;
  for (const month of [1, 2, 3, 4, 5]) await issueStatement(ctx(), monthOf(accountId, month, 100));
  const listing = { ...ctx(), loaders: { billing: createBillingLoaders(db.database) } };
  const viewer = { ...listing, actor: await account.member('viewer') };

  const first = await listStatements(viewer, { accountId, page: { first: 3 } });
  const second = await listStatements(viewer, { accountId, page: { first: 3, after: first.endCursor } });
  expect([...first.nodes, ...second.nodes].map(({ number }) => number)).toEqual([
    'S-2026-5',
    'S-2026-4',
    'S-2026-3',
    'S-2026-2',
    'S-2026-1',
  ]);
  expect([first.hasNextPage, second.hasNextPage]).toEqual([true, false]);

  const statementId = first.nodes[0]?.id ?? '';
  expect(await viewStatement(viewer, { statementId })).toEqual(first.nodes[0]);
  expect(await viewStatement({ ...ctx(), actor: stranger }, { statementId })).toBeNull();
  const hidden = await listStatements({ ...listing, actor: stranger }, { accountId, page: { first: 3 } });
  expect(hidden.nodes).toEqual([]);
});
