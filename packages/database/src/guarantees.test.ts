import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from './id.ts';
import { sql } from './sql.ts';
import { createTestDatabase, type TestDatabase } from './testing/index.ts';

let db: TestDatabase;
const accountId = newId();
const at = '2026-01-01T00:00:00Z';

beforeAll(async () => {
  db = await createTestDatabase();
  const customerId = newId();
  await db.database.execute(sql`insert into customer values (${customerId}, 'C1', 'Ada', 'Byron', ${at})`);
  await db.database.execute(
    sql`insert into account values (${accountId}, ${customerId}, 'A1', 'active', 'USD', 'America/New_York', 'en', 1, null, ${at})`,
  );
  const statementId = newId();
  await db.database.execute(sql`insert into statement
    (account_id, id, number, period_start, period_end, issued_at, due_on, currency, previous_balance_minor, payments_minor, new_charges_minor, total_due_minor)
    values (${accountId}, ${statementId}, 'S1', '2026-01-01', '2026-01-31', ${at}, '2026-02-20', 'USD', 0, 0, 100, 100)`);
  await db.database.execute(sql`insert into statement_line (account_id, statement_id, position, kind, description, amount_minor)
    values (${accountId}, ${statementId}, 1, 'recurring', 'Plus 300', 100)`);
});
afterAll(() => db.drop());

/** The database's words when a statement is refused. */
const refusalOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'accepted',
    (error: Error) => String((error.cause as Error | undefined)?.message ?? error.message),
  );

/** Writes entries of a transaction, all by one statement. */
async function enter(
  database: Pick<TestDatabase['database'], 'execute'>,
  transactionId: string,
  entries: readonly [book: string, amountMinor: number, currency?: string][],
): Promise<void> {
  if (entries.length === 0) return;
  const rows = entries.map(
    ([name, amount, currency = 'USD']) =>
      sql`(${accountId}, ${transactionId}, ${name}, ${amount}::bigint, ${currency})`,
  );
  await database.execute(sql`insert into ledger_entry values ${sql.join(rows, sql`, `)}`);
}

/** Books one transaction with the given entries. */
const book = (entries: [book: string, amountMinor: number, currency?: string][]) =>
  db.database.transaction(async (tx) => {
    const id = newId();
    await tx.execute(
      sql`insert into ledger_transaction values (${accountId}, ${id}, 'credit', ${newId()}, 'test', ${at})`,
    );
    await enter(tx, id, entries);
    return id;
  });

describe('the ledger', () => {
  test('takes a transaction whose entries sum to zero', async () => {
    await expect(
      book([
        ['receivable', 500],
        ['revenue', -500],
      ]),
    ).resolves.toBeDefined();
  });

  test.each<[string, [string, number, string?][]]>([
    [
      'one that does not sum to zero',
      [
        ['receivable', 500],
        ['revenue', -499],
      ],
    ],
    ['one with a single entry', [['receivable', 0]]],
    ['one without entries', []],
    [
      'one in two currencies',
      [
        ['receivable', 500, 'USD'],
        ['revenue', -500, 'EUR'],
      ],
    ],
  ])('refuses %s', async (_name, entries) => {
    expect(await refusalOf(book(entries))).toMatch(/does not balance/);
  });

  test('refuses entries that come to a booked transaction later and do not balance by themselves', async () => {
    const id = await book([
      ['receivable', 500],
      ['revenue', -500],
    ]);
    expect(await refusalOf(enter(db.database, id, [['goodwill', 1]]))).toMatch(/does not balance/);
    const balanced: [string, number][] = [
      ['goodwill', 1],
      ['cash', -1],
    ];
    await expect(enter(db.database, id, balanced)).resolves.toBeUndefined();
  });

  test('refuses a statement that books many, one of which does not balance', async () => {
    const booked = db.database.transaction(async (tx) => {
      const ids = [newId(), newId(), newId()];
      for (const id of ids) {
        await tx.execute(
          sql`insert into ledger_transaction values (${accountId}, ${id}, 'credit', ${newId()}, 'test', ${at})`,
        );
      }
      const rows = ids.flatMap((id, index) => [
        sql`(${accountId}, ${id}, 'receivable', 500::bigint, 'USD')`,
        sql`(${accountId}, ${id}, 'revenue', ${index === 1 ? -499 : -500}::bigint, 'USD')`,
      ]);
      await tx.execute(sql`insert into ledger_entry values ${sql.join(rows, sql`, `)}`);
    });
    expect(await refusalOf(booked)).toMatch(/does not balance/);
  });

  test.each(['ledger_transaction', 'ledger_entry', 'audit_event', 'statement', 'statement_line'])(
    'never loses a row of %s',
    async (table) => {
      await book([
        ['receivable', 100],
        ['revenue', -100],
      ]);
      await db.database.execute(
        sql`insert into audit_event values (${accountId}, ${newId()}, ${at}, 'system', 'test', 'test.run', '{}', null)`,
      );
      for (const statement of [
        `update ${table} set account_id = account_id`,
        `delete from ${table}`,
        `truncate ${table} cascade`,
      ]) {
        expect(await refusalOf(db.database.execute(sql.raw(statement)))).toMatch(/append-only/);
      }
    },
  );
});

test('a staff action without a reason is refused', async () => {
  const insert = (reason: string | null) =>
    db.database.execute(
      sql`insert into audit_event values (${accountId}, ${newId()}, ${at}, 'staff', 'Kim', 'account.view', '{}', ${reason})`,
    );
  expect(await refusalOf(insert(null))).toMatch(/audit_event_staff_reason/);
  expect(await refusalOf(insert('  '))).toMatch(/audit_event_staff_reason/);
  await expect(insert('Customer asked about a charge')).resolves.toBeDefined();
});

test('usage of a month without a partition is refused, and ensure_usage_month makes it, twice over', async () => {
  const insert = () =>
    db.database.execute(sql`insert into usage_day values (${accountId}, ${newId()}, '2026-02-03', 1, 1, ${at})`);
  expect(await refusalOf(insert())).toMatch(/no partition/);
  await db.database.execute(sql`select ensure_usage_month('2026-02-17')`);
  await db.database.execute(sql`select ensure_usage_month('2026-02-01')`);
  await expect(insert()).resolves.toBeDefined();
});

test('every amount of money is a whole number of 64 bits in the database, and no column is a fraction', async () => {
  const columns = await db.database.execute<{ name: string; type: string }>(sql`
    select table_name || '.' || column_name as name, data_type as type
    from information_schema.columns where table_schema = 'public'`);
  const amounts = columns.filter(({ name }) => name.endsWith('_minor'));
  expect(amounts.length).toBeGreaterThan(10);
  expect(amounts.filter(({ type }) => type !== 'bigint')).toEqual([]);
  expect(columns.filter(({ type }) => ['real', 'double precision', 'numeric', 'money'].includes(type))).toEqual([]);
});
