import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type postgres from 'postgres';
import { connectDatabase, type DatabaseConnection } from './client.ts';
import { prepareCellStatement, prepareStatement } from './prepare-statement.ts';
import { createStatementLanes } from './statement-lanes.ts';
import { createTestDatabase, type TestDatabase } from './testing/index.ts';

let db: TestDatabase;
let connection: DatabaseConnection;
beforeAll(async () => {
  db = await createTestDatabase();
  connection = connectDatabase(db.url, { maxConnections: 1, lanes: 2 });
});
afterAll(async () => {
  await connection.close();
  await db.drop();
});

test('statements of one moment go over one connection, which no transaction holds', async () => {
  const select = prepareStatement<{ pid: number }>(
    connection.database,
    'select pg_backend_pid() as pid, $1::int as place',
  );
  const inTransaction = await connection.database.transaction(async (transaction) => {
    const [row] = await transaction.execute<{ pid: number }>('select pg_backend_pid() as pid');
    const rows = await Promise.all([1, 2, 3, 4, 5].map((place) => select([place])));
    expect(new Set(rows.map(([shared]) => shared?.pid)).size).toBe(1);
    return { own: row?.pid, shared: rows[0]?.[0]?.pid };
  });
  expect(inTransaction.own).toEqual(expect.any(Number));
  expect(inTransaction.shared).not.toBe(inTransaction.own);
});

test('a statement that is held up holds up none that comes later', async () => {
  const waitForLock = prepareStatement(connection.database, 'select pg_advisory_xact_lock_shared($1::int)');
  const select = prepareCellStatement(connection.database, 'select $1::int');
  const order: string[] = [];
  let held: Promise<unknown> = Promise.resolve();
  await connection.database.transaction(async (transaction) => {
    await transaction.execute('select pg_advisory_xact_lock(7)');
    held = waitForLock([7]).then(() => order.push('held up'));
    await wait(50);
    expect(await Promise.all([select([1]), select([2])])).toEqual([[[1]], [[2]]]);
    order.push('later ones');
  });
  await held;
  expect(order).toEqual(['later ones', 'held up']);
});

test('where every lane is held up, statements are shared out: not all wait behind the longest', async () => {
  const finish: (() => void)[] = [];
  const [first, second] = ['first', 'second'].map((name) => ({ name }) as unknown as postgres.Sql);
  const lanes = createStatementLanes([first, second] as postgres.Sql[]);
  const taken: (postgres.Sql | undefined)[] = [];
  const send = () => {
    const ran = lanes.run((connection) => {
      taken.push(connection);
      return new Promise<void>((resolve) => finish.push(resolve));
    });
    return ran;
  };
  const ran = [send(), send()];
  await wait(50);
  ran.push(send());
  await wait(50);
  ran.push(send(), send());
  expect(taken).toEqual([first, first, second, second, first]);
  for (const end of finish) end();
  await Promise.all(ran);
});

test('a statement that fails leaves its lane in order', async () => {
  const divide = prepareCellStatement(connection.database, 'select 1 / $1::int');
  const outcomes = await Promise.allSettled([divide([0]), divide([1])]);
  expect(outcomes).toMatchObject([{ status: 'rejected' }, { status: 'fulfilled', value: [[1]] }]);
});
