import { createFixedClock } from '@demarc/database';
import { sql } from '@demarc/database/sql';
import { createTestAccount, createTestDatabase, type TestDatabase } from '@demarc/database/testing';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { announceStatements } from './announce-statements.ts';
import { issueStatement } from './issue-statement.ts';
import { billOf, system } from './testing/owing-account.ts';

let db: TestDatabase;

beforeAll(async () => {
  db = await createTestDatabase();
});

afterAll(() => db.drop());

const ctx = () => ({ database: db.database, clock: createFixedClock('2026-03-10T15:00:00Z'), actor: system });

const messagesOf = async (accountId: string) =>
  db.database.execute<{ recipient: string; data: Record<string, string>; jobs: number }>(sql`
    select recipient, data, (select count(*)::int from graphile_worker._private_jobs where payload->>'messageId' = message.id::text) as jobs
    from message where account_id = ${accountId}`);

test('Each bill of a batch is announced once to its own account, however often the job runs', async () => {
  const accounts = await Promise.all([createTestAccount(db.database), createTestAccount(db.database)]);
  const statements = await Promise.all(
    accounts.map(async ({ accountId }, index) => {
      const { id: statementId } = await issueStatement(ctx(), billOf(accountId, 6_000 + index));
      return { accountId, statementId };
    }),
  );
  await announceStatements(ctx(), { statements });
  await Promise.all([announceStatements(ctx(), { statements }), announceStatements(ctx(), { statements })]);
  for (const [index, account] of accounts.entries()) {
    const messages = await messagesOf(account.accountId);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({
      recipient: account.email,
      data: { amount: index === 0 ? '$60.00' : '$60.01', dueOn: 'March 20, 2026' },
      jobs: 1,
    });
  }
});

test('Only the system announces bills', async () => {
  const owner = await (await createTestAccount(db.database)).member('owner');
  await expect(announceStatements({ ...ctx(), actor: owner }, { statements: [] })).rejects.toThrow('Only the system');
});
