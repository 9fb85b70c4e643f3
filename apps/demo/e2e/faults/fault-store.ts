import { createHash, randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { type Database, newId } from '@demarc/database';
import { account, paymentMethod, session, sql } from '@demarc/database/sql';

/** Any number: the lock at which a statement waits for the test. */
const stopLock = 4712;

/** Where a transaction is stopped: as it changes a row, or as it commits that change. */
export interface DatabasePoint {
  readonly table: string;
  readonly at: 'row' | 'commit';
  /** SQL on `new`: of which rows. */
  readonly when: string;
}

/** Makes what {@link stopTransaction} needs. Of the test's database alone. */
export const prepareStops = (database: Database) =>
  database.execute(sql`create function wait_for_test() returns trigger language plpgsql as
    $$ begin perform pg_advisory_xact_lock(4712); return coalesce(new, old); end $$`);

/**
 * Lets the next transaction that gets to the point wait there while `work` runs. `reached` is fulfilled once one waits;
 * from a commit on, PostgreSQL finishes what it began, whoever dies meanwhile.
 */
export async function stopTransaction(
  database: Database,
  { table, at, when }: DatabasePoint,
  work: (reached: () => Promise<void>) => Promise<void>,
): Promise<void> {
  await database.execute(
    at === 'commit'
      ? sql`create constraint trigger stop_here after insert or update on ${sql.identifier(table)}
          deferrable initially deferred for each row when (${sql.raw(when)}) execute function wait_for_test()`
      : sql`create trigger stop_here before insert or update on ${sql.identifier(table)}
          for each row when (${sql.raw(when)}) execute function wait_for_test()`,
  );
  await database.transaction(async (holder) => {
    await holder.execute(sql`select pg_advisory_xact_lock(${stopLock})`);
    await work(async () => {
      while (!(await someoneWaits(database))) await pause(10);
    });
  });
  while (await someoneWaits(database)) await pause(10);
  await database.execute(sql`drop trigger stop_here on ${sql.identifier(table)}`);
}

async function someoneWaits(database: Database): Promise<boolean> {
  const [row] = await database.execute(
    sql`select 1 from pg_locks where locktype = 'advisory' and objid = ${stopLock} and not granted`,
  );
  return row !== undefined;
}

/** Signs a login in without its password: a token whose digest is the session's. */
export async function insertFullSession(database: Database, loginId: string): Promise<string> {
  const token = `ses_${randomBytes(32).toString('base64url')}`;
  const now = new Date();
  const later = new Date(now.getTime() + 3_600_000);
  await database.insert(session).values({
    id: newId(),
    tokenDigest: createHash('sha256').update(token).digest(),
    loginId,
    assurance: 'full',
    authenticatedAt: now,
    idleExpiresAt: later,
    expiresAt: later,
    createdAt: now,
  });
  return token;
}

/** Puts a card on record that the processor knows. @returns Its id. */
export async function insertCard(
  database: Database,
  { accountId, customerId, token }: { accountId: string; customerId: string; token: string },
): Promise<string> {
  const id = newId();
  await database.update(account).set({ processorCustomerId: customerId }).where(sql`id = ${accountId}`);
  await database.insert(paymentMethod).values({
    accountId,
    id,
    processorToken: token,
    brand: 'visa',
    lastFour: token.split('_')[2] ?? '',
    expiryMonth: 12,
    expiryYear: 2030,
    isDefault: true,
    createdAt: new Date(),
  });
  return id;
}

/**
 * Lets time pass for all that waits: jobs come due, payments grow older, workers that are gone have been silent for
 * longer. Looking at the clock is all the product does with time, so moving the moments back is moving the clock on.
 */
export async function letTimePass(database: Database, minutes: number): Promise<void> {
  const by = sql.raw(`interval '${minutes} minutes'`);
  await database.execute(
    sql`update graphile_worker._private_jobs set run_at = run_at - ${by}, locked_at = locked_at - ${by}`,
  );
  await database.execute(sql`update worker_heartbeat set seen_at = seen_at - ${by}`);
  await database.execute(
    sql`update payment set created_at = created_at - ${by} where state in ('intended', 'unknown', 'processing')`,
  );
  await database.execute(sql`update refund set created_at = created_at - ${by} where state in ('intended', 'unknown')`);
  await database.execute(
    sql`update planned_payment set next_try_at = next_try_at - ${by} where next_try_at is not null`,
  );
  // What graphile-worker says when a job is added, so that nobody waits for its next look.
  await database.execute(sql`select pg_notify('jobs:insert', '{"count":10}')`);
}

/** Jobs that are due and not done, with how often they were tried. */
export const readDueJobs = (database: Database) =>
  database.execute<{ task: string; attempts: number }>(sql`
    select task_identifier as task, attempts from graphile_worker.jobs
    where run_at <= now() and task_identifier <> 'deliver-message'`);

/** How many payments and refunds of all accounts have an open outcome. */
export async function countOpenPayments(database: Database): Promise<number> {
  const [row] = await database.execute<{ count: string }>(sql`
    select (select count(*) from payment where state in ('intended', 'unknown', 'processing'))
      + (select count(*) from refund where state in ('intended', 'unknown')) as count`);
  return Number(row?.count);
}

/** What cron queues every five minutes. */
export const queueSweep = (database: Database) =>
  database.execute(sql`select graphile_worker.add_job('sweep-planned-payments', '{}')`);

/** Moves the days of an account's planned payments back, as when these days have passed. */
export async function letDaysPass(database: Database, accountId: string, days: number): Promise<void> {
  const by = sql.raw(`interval '${days} days'`);
  await database.execute(sql`update planned_payment
    set charge_on = charge_on - ${sql.raw(String(days))}, next_try_at = next_try_at - ${by} where account_id = ${accountId}`);
}

/** Of an account: each plan's state, each refund's, its bills, chargebacks, and what it owes. */
export async function readOutcome(database: Database, accountId: string) {
  const [row] = await database.execute<{
    plans: string[];
    refunds: string[];
    bills: number;
    chargebacks: number;
    owed: number;
  }>(sql`
    select
      array(select state from planned_payment where account_id = ${accountId} order by id) as plans,
      array(select state from refund where account_id = ${accountId} order by id) as refunds,
      (select count(*) from statement where account_id = ${accountId})::int as bills,
      (select count(*) from chargeback where account_id = ${accountId})::int as chargebacks,
      (select coalesce(sum(amount_minor), 0) from ledger_entry
        where account_id = ${accountId} and book = 'receivable')::int as owed`);
  if (!row) throw new Error('There is one row.');
  return row;
}

/** Notices of the processor, and those that are not acted on. */
export async function countNotices(database: Database): Promise<{ stored: number; open: number }> {
  const [row] = await database.execute<{ stored: number; open: number }>(sql`
    select count(*)::int as stored, (count(*) filter (where handled_at is null))::int as open from processor_event`);
  return row ?? { stored: 0, open: 0 };
}

/** What an account's payments are, oldest first. */
export const readPaymentStates = async (database: Database, accountId: string): Promise<string[]> => {
  const rows = await database.execute<{ state: string }>(
    sql`select state from payment where account_id = ${accountId} order by created_at, id`,
  );
  return rows.map(({ state }) => state);
};
