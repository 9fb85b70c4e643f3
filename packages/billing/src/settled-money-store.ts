import type { Database } from '@demarc/database';
import { type SQL, sql } from '@demarc/database/sql';

/** Money of ours that was settled in a day. */
export interface SettledMoney {
  readonly accountId: string;
  readonly id: string;
  readonly processorId: string;
  readonly amountMinor: number;
  readonly currency: string;
  readonly state: string;
  readonly at: Date;
  /** What the ledger moved of cash for it, as a positive amount. NULL: it is not booked. */
  readonly bookedMinor: number | null;
  /** The processor's list of the day has it. */
  readonly isListed: boolean;
}

export type SettledKind = 'payment' | 'refund' | 'chargeback';

/**
 * Each kind's table with its names. Payments without an id of the processor were taken elsewhere, such as imported ones;
 * a refund that failed at once moved nothing.
 */
const sources: Record<SettledKind, { table: SQL; processorId: SQL; at: SQL; moved: SQL }> = {
  payment: {
    table: sql`payment`,
    processorId: sql`processor_payment_id`,
    at: sql`settled_at`,
    moved: sql`state = 'succeeded' and processor_payment_id is not null`,
  },
  refund: {
    table: sql`refund`,
    processorId: sql`processor_refund_id`,
    at: sql`settled_at`,
    moved: sql`processor_refund_id is not null and (state = 'succeeded' or exists (
      select from ledger_transaction where ledger_transaction.account_id = refund.account_id and kind = 'refund'
        and cause_id = refund.id))`,
  },
  chargeback: { table: sql`chargeback`, processorId: sql`processor_dispute_id`, at: sql`opened_at`, moved: sql`true` },
};

export interface SettledPage {
  readonly runId: string;
  readonly from: Date;
  readonly to: Date;
  readonly after: Pick<SettledMoney, 'at' | 'id'> | null;
  readonly limit: number;
}

const beforeAll = '00000000-0000-0000-0000-000000000000';

/** A page of what was settled in a period, oldest first, each with its booking. One statement. */
export async function selectSettledMoney(
  database: Database,
  kind: SettledKind,
  { runId, from, to, after, limit }: SettledPage,
): Promise<SettledMoney[]> {
  const { table, processorId, at, moved } = sources[kind];
  const rows = await database.execute<Record<string, string> & { booked_minor: string | null; is_listed: boolean }>(sql`
    select money.*, abs(booked.cash_minor) as booked_minor, exists (
        select from processor_move as move
        where move.run_id = ${runId} and move.kind = ${kind} and move.processor_id = money.processor_id
      ) as is_listed
    from (
      select account_id, id, ${processorId} as processor_id, amount_minor, currency, state, ${at} as at from ${table}
      where ${at} < ${to.toISOString()}::timestamptz and (${at}, id) > (
          ${(after?.at ?? from).toISOString()}::timestamptz - ${after ? '0' : '1 microsecond'}::interval,
          ${after?.id ?? beforeAll}::uuid)
        and ${moved}
      order by ${at}, id limit ${limit}
    ) as money
    left join lateral (
      select sum(entry.amount_minor) as cash_minor
      from ledger_transaction as booking
      join ledger_entry as entry on entry.account_id = booking.account_id and entry.transaction_id = booking.id
      where booking.account_id = money.account_id and booking.kind = ${kind} and booking.cause_id = money.id
        and entry.book = 'cash'
    ) as booked on true
    order by money.at, money.id`);
  return rows.map((row) => ({
    accountId: row.account_id as string,
    id: row.id as string,
    processorId: row.processor_id as string,
    amountMinor: Number(row.amount_minor),
    currency: row.currency as string,
    state: row.state as string,
    at: new Date(row.at as string),
    bookedMinor: row.booked_minor === null ? null : Number(row.booked_minor),
    isListed: row.is_listed,
  }));
}

/** A statement with the sum of its lines and its booking. */
export interface IssuedStatement {
  readonly accountId: string;
  readonly id: string;
  readonly currency: string;
  readonly at: Date;
  readonly newChargesMinor: number;
  readonly linesMinor: number;
  readonly bookedMinor: number;
}

/** A page of the statements issued in a period, oldest first. One statement of SQL. */
export async function selectIssuedStatements(
  database: Database,
  { from, to, after, limit }: Omit<SettledPage, 'runId'>,
): Promise<IssuedStatement[]> {
  const rows = await database.execute<Record<string, string>>(sql`
    select issued.*, (
        select coalesce(sum(amount_minor), 0) from statement_line
        where account_id = issued.account_id and statement_id = issued.id
      ) as lines_minor, (
        select coalesce(sum(entry.amount_minor), 0) from ledger_transaction as booking
        join ledger_entry as entry on entry.account_id = booking.account_id and entry.transaction_id = booking.id
        where booking.account_id = issued.account_id and booking.kind = 'statement' and booking.cause_id = issued.id
          and entry.book = 'receivable'
      ) as booked_minor
    from (
      select account_id, id, currency, issued_at, new_charges_minor from statement
      where issued_at < ${to.toISOString()}::timestamptz and (issued_at, id) > (
        ${(after?.at ?? from).toISOString()}::timestamptz - ${after ? '0' : '1 microsecond'}::interval,
        ${after?.id ?? beforeAll}::uuid)
      order by issued_at, id limit ${limit}
    ) as issued
    order by issued.issued_at, issued.id`);
  return rows.map((row) => ({
    accountId: row.account_id as string,
    id: row.id as string,
    currency: row.currency as string,
    at: new Date(row.issued_at as string),
    newChargesMinor: Number(row.new_charges_minor),
    linesMinor: Number(row.lines_minor),
    bookedMinor: Number(row.booked_minor),
  }));
}

/** Payments still open that were made before a moment: nobody knows what became of them. */
export async function selectStuckPayments(
  database: Database,
  { before, limit }: { before: Date; limit: number },
): Promise<{ accountId: string; id: string; processorId: string | null; amountMinor: number; currency: string }[]> {
  const rows = await database.execute<Record<string, string | null>>(sql`
    select account_id, id, processor_payment_id, amount_minor, currency from payment
    where state in ('intended', 'unknown', 'processing') and created_at < ${before.toISOString()}::timestamptz
    order by created_at, id limit ${limit}`);
  return rows.map((row) => ({
    accountId: row.account_id as string,
    id: row.id as string,
    processorId: row.processor_payment_id ?? null,
    amountMinor: Number(row.amount_minor),
    currency: row.currency as string,
  }));
}
