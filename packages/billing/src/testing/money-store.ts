import type { Database } from '@demarc/database';
import { sql } from '@demarc/database/sql';

/** What the books and the archive say about an account, for tests to compare with the processor. */
export async function readMoney(database: Database, accountId: string) {
  const one = async (query: ReturnType<typeof sql>): Promise<number> => {
    const [row] = await database.execute<{ value: string }>(query);
    return Number(row?.value);
  };
  return {
    allBooksMinor: await one(
      sql`select coalesce(sum(amount_minor), 0) as value from ledger_entry where account_id = ${accountId}`,
    ),
    owedMinor: await one(
      sql`select coalesce(sum(amount_minor), 0) as value from ledger_entry where account_id = ${accountId} and book = 'receivable'`,
    ),
    paymentsBooked: await one(
      sql`select count(*) as value from ledger_transaction where account_id = ${accountId} and kind = 'payment'`,
    ),
    receipts: await one(
      sql`select count(*) as value from message where account_id = ${accountId} and template = 'payment-receipt'`,
    ),
    declineNotices: await one(
      sql`select count(*) as value from message where account_id = ${accountId} and template = 'payment-declined'`,
    ),
  };
}

/** The jobs that wait to look after a payment, with the moment each is due. */
export const readReconciliationJobs = async (database: Database, paymentId: string): Promise<Date[]> => {
  const rows = await database.execute<{ run_at: string }>(
    sql`select run_at from graphile_worker._private_jobs where key = ${`reconcile-payment:${paymentId}`}`,
  );
  return rows.map((row) => new Date(row.run_at));
};

/** Leaves a job as one that has failed for good. */
export const parkJob = async (database: Database, key: string): Promise<void> => {
  await database.execute(sql`update graphile_worker._private_jobs set attempts = max_attempts where key = ${key}`);
};

export const forgetJob = async (database: Database, key: string): Promise<void> => {
  await database.execute(sql`delete from graphile_worker._private_jobs where key = ${key}`);
};

/** The words that fill the newest message of an account. */
export async function readNewestMessage(database: Database, accountId: string): Promise<Record<string, string>> {
  const [row] = await database.execute<{ data: Record<string, string> }>(
    sql`select data from message where account_id = ${accountId} order by queued_at desc, id desc limit 1`,
  );
  return row?.data ?? {};
}
