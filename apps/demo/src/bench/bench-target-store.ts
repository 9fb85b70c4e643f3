import type { Database } from '@demarc/database';
import { sql } from '@demarc/database/sql';

/** What of an account the operations are about. */
export interface AccountFacts {
  readonly accountId: string;
  readonly loginId: string;
  readonly statementId: string;
  readonly cardId: string;
  /** What it owes, in minor units. */
  readonly owedMinor: number;
}

const listed = (ids: readonly string[]) => sql`any(${`{${ids.join(',')}}`}::uuid[])`;

export async function selectAccountFacts(database: Database, accountIds: readonly string[]): Promise<AccountFacts[]> {
  const rows = await database.execute<{ [Name in keyof AccountFacts]: string }>(sql`
    select member.account_id as "accountId", member.login_id as "loginId",
      (select id from statement where account_id = member.account_id order by period_end desc limit 1) as "statementId",
      (select id from payment_method where account_id = member.account_id limit 1) as "cardId",
      (select sum(amount_minor) from ledger_entry where account_id = member.account_id and book = 'receivable') as "owedMinor"
    from account_member member where member.account_id = ${listed(accountIds)}`);
  return rows.map((row) => ({ ...row, owedMinor: Number(row.owedMinor) }));
}

/** Gives each account a ticket with a question and an answer. @returns The tickets' ids by account. */
export async function insertTickets(database: Database, accountIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await database.execute<{ accountId: string; id: string }>(sql`
    insert into trouble_ticket (account_id, id, reference, category, subject, state, opened_at, updated_at, answer_due_at)
    select id, gen_random_uuid(), 'T-BENCH', 'internet', 'Slow in the evening', 'in_progress',
      date_trunc('day', now()) - interval '9 days', date_trunc('day', now()) - interval '8 days', date_trunc('day', now())
    from account where id = ${listed(accountIds)}
    returning account_id as "accountId", id`);
  await database.execute(sql`
    insert into ticket_message (account_id, id, ticket_id, author, body, sent_at)
    select account_id, gen_random_uuid(), id, author, body, opened_at + hours * interval '1 hour'
    from trouble_ticket, (values
      (0, 'customer', 'Films stop to load after eight in the evening. Mornings are fine.'),
      (9, 'staff', 'Thank you. We see the load on your street and have moved you to a quieter channel.')
    ) said (hours, author, body)
    where account_id = ${listed(accountIds)} and reference = 'T-BENCH'`);
  return new Map(rows.map(({ accountId, id }) => [accountId, id]));
}

/** Rows of every table, the queue's jobs among them: what one write adds to each is its work. */
export async function countRows(database: Database): Promise<Record<string, number>> {
  const tables = await database.execute<{ name: string }>(sql`
    select format('%I.%I', nspname, relname) as name from pg_class join pg_namespace n on n.oid = relnamespace
    where (nspname = 'public' and relkind in ('r', 'p') and not relispartition) or (nspname = 'graphile_worker' and relname = '_private_jobs')
    order by 1`);
  const counts = tables.map(({ name }) => sql.raw(`select '${name}' as name, count(*)::int as rows from ${name}`));
  const rows = await database.execute<{ name: string; rows: number }>(sql.join(counts, sql` union all `));
  return Object.fromEntries(rows.map((row) => [row.name, row.rows]));
}
