import { createFixedClock, newId } from '@demarc/database';
import { sql } from '@demarc/database/sql';
import { createTestAccount, createTestDatabase, type TestDatabase } from '@demarc/database/testing';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openCompromiseTicket } from './index.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());

test('however often the job runs there is one ticket, due within the hour', async () => {
  const { accountId } = await createTestAccount(db.database);
  const clock = createFixedClock('2026-03-31T13:30:00Z');
  const ctx = { database: db.database, clock, actor: { kind: 'system', name: 'test' } as const };
  const reportedAt = '2026-03-31T12:00:00.000Z';
  const input = { accountId, ticketId: newId(), reference: 'T-1234-5678', username: 'dana', reportedAt };
  await Promise.all([openCompromiseTicket(ctx, input), openCompromiseTicket(ctx, input)]);
  await openCompromiseTicket(ctx, input);
  const tickets = await db.database.execute(
    sql`select reference, state, answer_due_at = '2026-03-31T13:00:00Z' as "isUrgent" from trouble_ticket where account_id = ${accountId}`,
  );
  expect([...tickets]).toEqual([{ reference: 'T-1234-5678', state: 'acknowledged', isUrgent: true }]);
  const messages = await db.database.execute(sql`select body from ticket_message where account_id = ${accountId}`);
  expect([...messages]).toEqual([{ body: expect.stringContaining('“dana”') }]);
});
