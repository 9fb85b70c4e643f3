import { afterAll, beforeAll, expect, test } from '@jest/globals';
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
