import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { connectDatabase, type Database } from './client.ts';
import { sql } from './sql.ts';
import { createTestDatabase, type TestDatabase } from './testing/index.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());

test('statements with parameters are prepared once a connection, inside a transaction too', async () => {
  const prepared = await db.database.transaction(async (tx) => {
    for (const n of [1, 2, 3]) await tx.execute(sql`select ${n}::int as counted`);
    await tx.transaction((nested) => nested.execute(sql`select ${4}::int as counted`));
    return tx.execute<{ times: string }>(
      sql`select count(*) as times from pg_prepared_statements where statement like 'select $1::int as counted'`,
    );
  });
  expect(prepared[0]?.times).toBe('1');
});

/** Has the server end a connection, as it does when it goes down. */
async function endConnection(pid: number): Promise<void> {
  await db.database.execute(sql`select pg_terminate_backend(${pid}::int)`);
}

const readPid = async (database: Database): Promise<number> => {
  const [row] = await database.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`);
  return row?.pid ?? 0;
};

test('connections that die in transactions fail these alone: the pool answers at once', async () => {
  const { database, close } = connectDatabase(db.url, { maxConnections: 4 });
  for (let rounds = 0; rounds < 5; rounds += 1) {
    const died = Array.from({ length: 4 }, () =>
      database.transaction(async (tx) => {
        const pid = await readPid(tx);
        setTimeout(() => endConnection(pid), 20);
        await tx.execute(sql`select pg_sleep(10)`);
      }),
    );
    for (const { status } of await Promise.allSettled(died)) expect(status).toBe('rejected');
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, n) => database.transaction((tx) => tx.execute(sql`select ${n}::int as n`))),
    );
    expect(answers.map(([row]) => row?.n)).toEqual(Array.from({ length: 12 }, (_, n) => n));
  }
  await close();
}, 15_000);

/** The pool has a connection in place of the dead one. */
const untilBack = async (database: Database): Promise<void> => {
  await database.execute(sql`select 1`).catch(() => untilBack(database));
};

test('what a transaction says after its connection died is refused, and not said on the next connection', async () => {
  const { database, close } = connectDatabase(db.url, { maxConnections: 1 });
  await database.execute(sql`create table said (words text)`);
  const late = Promise.withResolvers<unknown>();
  const died = database.transaction(async (tx) => {
    await tx.execute(sql`insert into said values ('before')`);
    await endConnection(await readPid(tx));
    await untilBack(database);
    late.resolve(await tx.execute(sql`insert into said values ('after')`).catch((error: Error) => error.cause));
  });
  await expect(died).rejects.toThrow();
  expect(await late.promise).toMatchObject({ code: 'CONNECTION_CLOSED' });
  expect(await database.execute(sql`select words from said`)).toHaveLength(0);
  await close();
}, 15_000);
