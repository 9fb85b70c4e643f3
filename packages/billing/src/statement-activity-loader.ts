import { createSharedLoader, type Database } from '@demarc/database';
import { arrayLiteral, prepareStatement } from '@demarc/database/sql';
import type { LedgerEvent } from './ledger-store.ts';
import { sumMinor } from './money.ts';
import type { Statement } from './statement-store.ts';

/** What changed an account's balance between two statements. */
export interface StatementActivity {
  /** `earlier_entry`: booked late, for a time before the last statement was issued, and so in none of its figures. */
  readonly kind: Exclude<LedgerEvent['kind'], 'statement'> | 'earlier_entry';
  readonly description: string;
  /** Why, for a credit or a refund, in the words kept for the customer. NULL: none were kept. */
  readonly reason: string | null;
  /** What it does to the balance: a payment is negative. */
  readonly amountMinor: number;
  readonly currency: string;
  /** NULL: of several moments. */
  readonly occurredAt: Date | null;
}

type ActivityKey = Pick<Statement, 'accountId' | 'id' | 'periodStart' | 'issuedAt' | 'currency' | 'paymentsMinor'>;

interface Row {
  readonly statement_id: string;
  readonly kind: Exclude<LedgerEvent['kind'], 'statement'>;
  readonly description: string;
  readonly reason: string | null;
  readonly amount_minor: string;
  readonly occurred_at: string;
}

/**
 * What is on the ledger between each statement and the one before it, oldest first. Always adds up: what the statement
 * says was paid and credited is minus the sum of these.
 */
export function createStatementActivityLoader(database: Database) {
  const select = prepareStatement<Row>(database, activity);
  return createSharedLoader<ActivityKey, readonly StatementActivity[]>({
    keyOf: ({ id }) => id,
    absent: () => [],
    loadMany: async (statements) => {
      const rows = await select([
        arrayLiteral(statements.map(({ accountId }) => accountId)),
        arrayLiteral(statements.map(({ id }) => id)),
        arrayLiteral(statements.map(({ periodStart }) => periodStart)),
        arrayLiteral(statements.map(({ issuedAt }) => issuedAt.toISOString())),
      ]);
      const rowsOf = Map.groupBy(rows, (row) => row.statement_id);
      return new Map(
        statements.map((statement) => [statement.id, activityOf(statement, rowsOf.get(statement.id) ?? [])]),
      );
    },
  });
}

function activityOf({ currency, paymentsMinor }: ActivityKey, rows: readonly Row[]): StatementActivity[] {
  const entries = rows.map(
    (row): StatementActivity => ({
      kind: row.kind,
      description: row.description,
      reason: row.reason,
      amountMinor: Number(row.amount_minor),
      currency,
      occurredAt: new Date(row.occurred_at),
    }),
  );
  const missingMinor = sumMinor([-paymentsMinor, ...entries.map(({ amountMinor }) => -amountMinor)]);
  if (missingMinor === 0) return entries;
  const description = 'Booked after your last statement, for the time before it';
  return [
    { kind: 'earlier_entry', description, reason: null, amountMinor: missingMinor, currency, occurredAt: null },
    ...entries,
  ];
}

const activity = `
  select wanted.statement_id, booked.kind, booked.description, coalesce(credit.reason, refund.reason) as reason,
    entry.amount_minor, booked.occurred_at
  from unnest((select $1::uuid[]), (select $2::uuid[]), (select $3::date[]), (select $4::timestamptz[]))
    as wanted (account_id, statement_id, period_start, issued_at)
  left join lateral (
    select issued_at from statement
    where account_id = wanted.account_id and period_start < wanted.period_start
    order by period_start desc limit 1
  ) as before on true
  join ledger_transaction as booked on booked.account_id = wanted.account_id and booked.kind <> 'statement'
    and booked.occurred_at > coalesce(before.issued_at, '-infinity') and booked.occurred_at <= wanted.issued_at
  join ledger_entry as entry on entry.account_id = booked.account_id and entry.transaction_id = booked.id
    and entry.book = 'receivable'
  left join account_credit as credit
    on booked.kind = 'credit' and credit.account_id = booked.account_id and credit.id = booked.cause_id
  left join refund on booked.kind = 'refund' and refund.account_id = booked.account_id and refund.id = booked.cause_id
  order by booked.occurred_at, booked.id`;
