import type { Database } from '@demarc/database';
import { type SQL, sql } from '@demarc/database/sql';

const readIds = async (database: Database, query: SQL): Promise<string[]> => {
  const rows = await database.execute<{ id: string }>(query);
  return rows.map(({ id }) => id);
};

/** Every payment of an account. */
export const readPaymentIds = (database: Database, accountId: string): Promise<string[]> =>
  readIds(database, sql`select id from payment where account_id = ${accountId}`);

/** Payments whose outcome is open. */
export const readOpenPayments = (database: Database, accountId: string): Promise<string[]> =>
  readIds(
    database,
    sql`select id from payment where account_id = ${accountId} and state in ('intended', 'unknown', 'processing')`,
  );

/** Refunds whose outcome is open. */
export const readOpenRefunds = (database: Database, accountId: string): Promise<string[]> =>
  readIds(database, sql`select id from refund where account_id = ${accountId} and state in ('intended', 'unknown')`);

export const readOpenDisputes = (database: Database, accountId: string): Promise<string[]> =>
  readIds(database, sql`select id from charge_dispute where account_id = ${accountId} and state = 'open' order by id`);

export const readActiveArrangements = (database: Database, accountId: string): Promise<string[]> =>
  readIds(database, sql`select id from payment_arrangement where account_id = ${accountId} and state = 'active'`);

export const readPlanned = (database: Database, accountId: string): Promise<string[]> =>
  readIds(
    database,
    sql`select id from planned_payment where account_id = ${accountId} and state = 'planned' order by id`,
  );

/** The newest payments that went through. */
export const readPaid = async (
  database: Database,
  accountId: string,
): Promise<{ id: string; amountMinor: number }[]> => {
  const rows = await database.execute<{ id: string; amount_minor: string }>(
    sql`select id, amount_minor from payment where account_id = ${accountId} and state = 'succeeded'
        order by created_at desc, id desc limit 6`,
  );
  return rows.map(({ id, amount_minor }) => ({ id, amountMinor: Number(amount_minor) }));
};

/** The lines of the newest bills. */
export const readLines = async (
  database: Database,
  accountId: string,
): Promise<{ statementId: string; position: number; amountMinor: number }[]> => {
  const rows = await database.execute<{ statement_id: string; position: number; amount_minor: string }>(
    sql`select statement_id, position, amount_minor from statement_line where account_id = ${accountId}
        order by statement_id desc, position limit 9`,
  );
  return rows.map((row) => ({
    statementId: row.statement_id,
    position: row.position,
    amountMinor: Number(row.amount_minor),
  }));
};

/** Planned payments whose moment has come, with the number of the try that is next. */
export const readDue = async (
  database: Database,
  accountId: string,
  now: Date,
): Promise<{ id: string; tryNumber: number }[]> => {
  const rows = await database.execute<{ id: string; try_count: number }>(
    sql`select id, try_count from planned_payment where account_id = ${accountId}
        and state in ('planned', 'charging') and next_try_at <= ${now.toISOString()}`,
  );
  return rows.map(({ id, try_count }) => ({ id, tryNumber: try_count + 1 }));
};
