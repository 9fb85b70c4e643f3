import { type Database, newId } from '@demarc/database';
import { sql } from '@demarc/database/sql';

/** Faults that no code of ours makes, made by hand past the triggers, so that the daily comparison has them to find. */
const past = async (database: Database, table: string, statement: ReturnType<typeof sql>): Promise<void> => {
  await database.transaction(async (database) => {
    await database.execute(sql`alter table ${sql.identifier(table)} disable trigger user`);
    await database.execute(statement);
    await database.execute(sql`set constraints all immediate`);
    await database.execute(sql`alter table ${sql.identifier(table)} enable trigger user`);
  });
};

/** Two entries of the ledger change by an amount, so that they still sum to zero. */
export const changeBooking = (database: Database, causeId: string, byMinor: number): Promise<void> =>
  past(
    database,
    'ledger_entry',
    sql`update ledger_entry set amount_minor = amount_minor + case when amount_minor > 0 then ${byMinor}::bigint else -${byMinor}::bigint end
        where transaction_id in (select id from ledger_transaction where cause_id = ${causeId})`,
  );

export const changeFirstLine = (database: Database, statementId: string, byMinor: number): Promise<void> =>
  past(
    database,
    'statement_line',
    sql`update statement_line set amount_minor = amount_minor + ${byMinor}
        where statement_id = ${statementId} and position = 1`,
  );

export const setProcessorPaymentId = async (
  database: Database,
  paymentId: string,
  to: string | null,
): Promise<void> => {
  await database.execute(sql`update payment set processor_payment_id = ${to} where id = ${paymentId}`);
};

/** A payment that is said to have succeeded and was never booked. */
export async function forgePayment(database: Database, from: { id: string }, processorId: string): Promise<string> {
  const id = newId();
  await database.execute(sql`
    insert into payment select (jsonb_populate_record(payment, jsonb_build_object(
      'id', ${id}::text, 'idempotency_key', ${id}::text, 'processor_payment_id', ${processorId}::text))).*
    from payment where id = ${from.id}`);
  return id;
}

export async function statementOf(database: Database, accountId: string): Promise<string> {
  const [row] = await database.execute<{ id: string }>(sql`select id from statement where account_id = ${accountId}`);
  return row?.id ?? '';
}

export const leftMoves = async (database: Database): Promise<number> => {
  const [row] = await database.execute<{ count: string }>(sql`select count(*) from processor_move`);
  return Number(row?.count);
};

/** The days a job waits to compare. */
export const waitingDays = async (database: Database): Promise<string[]> => {
  const rows = await database.execute<{ key: string }>(
    sql`select key from graphile_worker._private_jobs where key like 'reconcile-day:%' order by key`,
  );
  return rows.map(({ key }) => key.slice('reconcile-day:'.length));
};

export const forgetReports = async (database: Database): Promise<void> => {
  await database.execute(sql`delete from reconciliation_report`);
  await database.execute(sql`delete from reconciliation_start`);
  await database.execute(sql`delete from graphile_worker._private_jobs`);
};
