import { createFixedClock } from '@demarc/database';
import { sql } from '@demarc/database/sql';
import { createTestDatabase, type TestDatabase } from '@demarc/database/testing';
import { resolveActor, signIn } from '@demarc/identity';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type DemoFacts, seedDemo } from './seed-demo.ts';

const sealKey = Buffer.alloc(32, 7);
const clock = createFixedClock('2026-03-19T15:00:00Z');
let db: TestDatabase;
let facts: DemoFacts;

beforeAll(async () => {
  db = await createTestDatabase();
  facts = await seedDemo({ databaseUrl: db.url, sealKey, clock });
  // Years of bills of every household: long on a machine with other work.
}, 120_000);
afterAll(() => db.drop());

/** The one row of a query that counts. */
async function ask(query: ReturnType<typeof sql>): Promise<Record<string, unknown>> {
  const [row] = await db.database.execute(query);
  if (!row) throw new Error('The query gave no row.');
  return row;
}

const countRows = () =>
  ask(sql`select
    (select count(*)::int from account) as accounts, (select count(*)::int from login) as logins,
    (select count(*)::int from statement) as statements, (select count(*)::int from statement_line) as lines,
    (select count(*)::int from payment) as payments, (select count(*)::int from ledger_entry) as entries,
    (select count(*)::int from usage_day) as days, (select count(*)::int from trouble_ticket) as tickets,
    (select count(*)::int from message) as messages, (select count(*)::int from access_token) as tokens`);

test('seeding again, even days later, changes nothing and gives the same facts', async () => {
  const before = await countRows();
  const later = createFixedClock('2026-03-27T09:00:00Z');
  expect(await seedDemo({ databaseUrl: db.url, sealKey, clock: later })).toEqual(facts);
  expect(await countRows()).toEqual(before);
  expect(before).toMatchObject({ accounts: 25, tokens: 1 });
});

test('the money adds up: bookings balance, statements are their lines and carry over what was owed', async () => {
  const faults = await ask(sql`select
    (select coalesce(sum(amount_minor), 0)::int from ledger_entry) as "debitsLessCredits",
    (select count(*)::int from statement where total_due_minor <> previous_balance_minor + new_charges_minor) as "badTotals",
    (select count(*)::int from statement s where new_charges_minor <>
      (select sum(amount_minor) from statement_line l where (l.account_id, l.statement_id) = (s.account_id, s.id))) as "badLines",
    (select count(*)::int from (
      select previous_balance_minor + payments_minor as opening,
        coalesce(lag(total_due_minor) over (partition by account_id order by period_start), 0) as before from statement
    ) s where opening <> before) as "badCarryOvers"`);
  expect(faults).toEqual({ debitsLessCredits: 0, badTotals: 0, badLines: 0, badCarryOvers: 0 });
});

test('each sign-in opens with its password, and asks for a code exactly where a secret is given', async () => {
  expect(facts.signIns.length).toBeGreaterThanOrEqual(12);
  for (const { username, password, totpSecret } of facts.signIns) {
    const result = await signIn({ database: db.database, clock, actor: { kind: 'anonymous' } }, { username, password });
    expect(result).toMatchObject({ __typename: 'SignInSuccess', assurance: totpSecret === null ? 'full' : 'password' });
  }
});

test('the staff token is the API credential of a staff tool, and another key gives another', async () => {
  expect(await resolveActor({ database: db.database, clock }, { token: facts.staff.token })).toMatchObject({
    kind: 'staff',
  });
  const other = await seedDemo({ databaseUrl: db.url, sealKey: Buffer.alloc(32, 8), clock });
  expect(other.staff.token).not.toBe(facts.staff.token);
});

test('the household tells its story: two years of bills, every kind of line, usage near the allowance, a balance due', async () => {
  const dana = sql`(select id from account where account_number = '1004820917')`;
  expect(
    await ask(sql`select count(*)::int as statements, max(issued_at) < ${clock.now().toISOString()}::timestamptz as issued,
      max(due_on) > '2026-03-19' as "dueLater" from statement where account_id = ${dana}`),
  ).toEqual({ statements: 24, issued: true, dueLater: true });
  const kinds = await db.database.execute<{ kind: string }>(
    sql`select distinct kind from statement_line where account_id = ${dana} order by kind`,
  );
  expect(kinds.map(({ kind }) => kind)).toEqual([
    'credit',
    'fee',
    'late_fee',
    'one_time',
    'overage',
    'promotion',
    'prorated',
    'recurring',
    'tax',
  ]);
  const { used } = await ask(
    sql`select (sum(bytes_down + bytes_up) / 1e9)::int as used from usage_day where account_id = ${dana} and day >= '2026-03-03'`,
  );
  expect(used).toBeGreaterThan(1_000);
  expect(used).toBeLessThan(1_200);
  const { owed } = await ask(
    sql`select sum(amount_minor)::int as owed from ledger_entry where book = 'receivable' and account_id = ${dana}`,
  );
  expect(owed).toBeGreaterThan(0);
});

test('who registers next has a balance due, an e-mail on record, no sign-in and no card; once registered, another is proposed', async () => {
  const { accountNumber, email } = facts.registration;
  const next = await ask(sql`select a.id,
    exists (select from contact where account_id = a.id and channel = 'email' and is_primary and value = ${email}) as "hasEmail",
    (select sum(amount_minor) > 0 from ledger_entry where account_id = a.id and book = 'receivable') as "owes",
    exists (select from account_member where account_id = a.id) as "hasSignIn",
    exists (select from payment_method where account_id = a.id) as "hasCard"
    from account a where account_number = ${accountNumber}`);
  expect(next).toMatchObject({ hasEmail: true, owes: true, hasSignIn: false, hasCard: false });
  await db.database.execute(
    sql`insert into account_member select ${next.id}, id, 'owner', created_at from login where username = 'dana.whitfield'`,
  );
  const again = await seedDemo({ databaseUrl: db.url, sealKey, clock });
  expect(again.registration.accountNumber).not.toBe(accountNumber);
});

test('what will be charged is there in each of its states', async () => {
  const planned = await db.database.execute<{ kind: string; state: string; tries: number; count: number }>(
    sql`select kind, state, try_count as tries, count(*)::int as count from planned_payment
      group by kind, state, try_count order by kind, try_count`,
  );
  expect(planned).toEqual([
    { kind: 'autopay', state: 'planned', tries: 0, count: 2 },
    { kind: 'autopay', state: 'planned', tries: 1, count: 1 },
    { kind: 'instalment', state: 'planned', tries: 0, count: 3 },
    { kind: 'scheduled', state: 'planned', tries: 0, count: 1 },
  ]);
});
