import { createFixedClock } from '@demarc/database';
import { sql } from '@demarc/database/sql';
import { createTestDatabase, type TestDatabase } from '@demarc/database/testing';
import { signIn } from '@demarc/identity';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { demoPassword } from './demo-facts.ts';
import { seedBulk } from './seed-bulk.ts';

const clock = createFixedClock('2026-03-19T15:00:00Z');
let db: TestDatabase;

beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());

const fill = (accounts: number) => seedBulk({ databaseUrl: db.url, accounts, clock, report: () => {} });

const countRows = async () => {
  const [row] = await db.database.execute(sql`select
    (select count(*)::int from account) as accounts, (select count(*)::int from account_member) as members,
    (select count(*)::int from statement) as statements, (select count(*)::int from statement_line) as lines,
    (select count(*)::int from usage_day) as days, (select count(*)::int from trouble_ticket) as tickets,
    (select count(*)::int from ticket_message) as "ticketMessages", (select count(*)::int from payment) as payments,
    (select count(*)::int from ledger_transaction) as transactions, (select sum(amount_minor)::int from ledger_entry) as total`);
  return row;
};

test('makes 300 whole accounts whose ledger balances; again, it makes none; more, it adds them', async () => {
  expect(await fill(300)).toEqual({ madeAccounts: 300, madeLogins: 300 });
  const counts = await countRows();
  expect(counts).toMatchObject({
    accounts: 300,
    members: 300,
    statements: 3_600,
    lines: 21_600,
    days: 18_000,
    tickets: 30,
    ticketMessages: 60,
    total: 0,
  });
  expect(await fill(300)).toEqual({ madeAccounts: 0, madeLogins: 0 });
  expect(await countRows()).toEqual(counts);
  expect(await fill(310)).toEqual({ madeAccounts: 10, madeLogins: 10 });
});

test('leaves no row that a trigger or a foreign key would have refused', async () => {
  const [faults] = await db.database.execute(sql`select
    (select count(*)::int from (select from ledger_transaction t left join ledger_entry e on (e.account_id, e.transaction_id) = (t.account_id, t.id)
      group by t.account_id, t.id having count(e.book) < 2 or sum(e.amount_minor) <> 0)) as unbalanced,
    (select count(*)::int from payment p where not exists (select from payment_method m where (m.account_id, m.id) = (p.account_id, p.payment_method_id))) as "cardless",
    (select count(*)::int from subscription s where not exists (select from service_address a where (a.account_id, a.id) = (s.account_id, s.service_address_id))
      or not exists (select from product_offering where id = s.offering_id)) as homeless,
    (select count(*)::int from usage_day u where not exists (select from subscription s where (s.account_id, s.id) = (u.account_id, u.subscription_id))) as orphaned,
    (select count(*)::int from statement where issued_at > ${clock.now().toISOString()}::timestamptz) as early`);
  expect(faults).toEqual({ unbalanced: 0, cardless: 0, homeless: 0, orphaned: 0, early: 0 });
});

test('every sign-in has the demo password', async () => {
  const ctx = { database: db.database, clock, actor: { kind: 'anonymous' } } as const;
  for (const username of ['bulk000001', 'bulk000300']) {
    expect(await signIn(ctx, { username, password: demoPassword })).toMatchObject({ __typename: 'SignInSuccess' });
  }
});
