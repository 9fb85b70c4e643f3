import { randomBytes } from 'node:crypto';
import { type Database, digestOf, newId } from '@demarc/database';
import { arrayLiteral, sql } from '@demarc/database/sql';
import { bulkAccountNumber } from '../seed/bulk-account-store.ts';

/** Rows of all tables, as counted by the newest `analyze`. */
export async function countRows(database: Database): Promise<number> {
  const [row] = await database.execute<{ rows: number }>(sql`
    select coalesce(sum(reltuples), 0)::float8 as rows from pg_class
    where relkind = 'r' and relnamespace = 'public'::regnamespace and reltuples > 0`);
  return row?.rows ?? 0;
}

/**
 * Signs the owners of accounts in, by the hundred and without their password, whose check takes 11 ms each. The sessions
 * last a day and never need to be moved on, so that measuring writes nothing.
 *
 * @param numbers Which of the bulk accounts.
 * @returns A token each, in no particular order.
 */
export async function openSessions(database: Database, numbers: readonly number[]): Promise<readonly string[]> {
  const owners = await database.execute<{ login_id: string }>(sql`
    select login_id from account join account_member on account_id = account.id
    where account_number = any(${arrayLiteral(numbers.map(bulkAccountNumber))}::text[])`);
  if (owners.length !== numbers.length) throw new Error('Some of the bulk accounts have no sign-in.');
  const opened = owners.map(({ login_id }) => ({
    loginId: login_id,
    token: `ses_${randomBytes(32).toString('base64url')}`,
  }));
  await database.execute(sql`
    insert into session (id, token_digest, login_id, assurance, authenticated_at, idle_expires_at, expires_at, failed_attempts, trusted_documents_only, created_at)
    select id, decode(digest, 'hex'), login_id, 'full', now(), now() + interval '1 day', now() + interval '1 day', 0, true, now()
    from unnest(
      ${arrayLiteral(opened.map(() => newId()))}::uuid[],
      ${arrayLiteral(opened.map(({ token }) => digestOf(token).toString('hex')))}::text[],
      ${arrayLiteral(opened.map(({ loginId }) => loginId))}::uuid[]
    ) as opened (id, digest, login_id)`);
  return opened.map(({ token }) => token);
}
