import type { Database } from '@demarc/database';
import { sql } from '@demarc/database/sql';

/** Account and username of the first accounts made in bulk, in their order. */
export async function selectBulkSignIns(
  database: Database,
  count: number,
): Promise<readonly { accountId: string; username: string }[]> {
  return database.execute<{ accountId: string; username: string }>(sql`
    select account.id as "accountId", login.username
    from account
    join account_member on account_member.account_id = account.id
    join login on login.id = account_member.login_id
    where account.account_number like 'BULK%'
    order by account.account_number
    limit ${count}`);
}

/** Such as `18.1`. */
export async function selectServerVersion(database: Database): Promise<string> {
  const [row] = await database.execute<{ version: string }>(sql`select current_setting('server_version') as version`);
  return row?.version ?? '';
}
