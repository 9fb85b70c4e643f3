import type { Database } from '@demarc/database';
import { sql } from '@demarc/database/sql';

/** What went back of an account's money, by the books and the archive, for tests to compare with the processor. */
export async function readReturns(database: Database, accountId: string) {
  const bookedRows = await database.execute<{ kind: string; cash: string }>(
    sql`select kind, sum(amount_minor) as cash from ledger_transaction join ledger_entry
          on ledger_entry.account_id = ledger_transaction.account_id and transaction_id = ledger_transaction.id
        where ledger_transaction.account_id = ${accountId} and book = 'cash' group by kind`,
  );
  const toldRows = await database.execute<{ template: string; count: string }>(
    sql`select template, count(*) from message where account_id = ${accountId} and template <> 'payment-receipt'
        group by template`,
  );
  return {
    /** Cash by the kind of event, in minor units. */
    cashMinor: Object.fromEntries(bookedRows.map(({ kind, cash }) => [kind, Number(cash)])),
    /** Messages by template. */
    told: Object.fromEntries(toldRows.map(({ template, count }) => [template, Number(count)])),
  };
}

/** The days an account's refunds sum to, by state. */
export async function sumRefunds(database: Database, accountId: string): Promise<Record<string, number>> {
  const rows = await database.execute<{ state: string; sum: string }>(
    sql`select state, sum(amount_minor) from refund where account_id = ${accountId} group by state`,
  );
  return Object.fromEntries(rows.map(({ state, sum }) => [state, Number(sum)]));
}

/** The notices that are stored, and how many jobs wait to act on them. */
export async function countNotices(database: Database) {
  const [row] = await database.execute<{ stored: string; handled: string; waiting: string }>(sql`
    select (select count(*) from processor_event) as stored,
      (select count(*) from processor_event where handled_at is not null) as handled,
      (select count(*) from graphile_worker.jobs where task_identifier = 'handle-processor-event') as waiting`);
  return { stored: Number(row?.stored), handled: Number(row?.handled), waiting: Number(row?.waiting) };
}

export const forgetNotices = async (database: Database): Promise<void> => {
  await database.execute(sql`delete from processor_event`);
  await database.execute(sql`delete from graphile_worker._private_jobs`);
};
