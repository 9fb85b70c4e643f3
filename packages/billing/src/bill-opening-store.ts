import type { Database, Day } from '@demarc/database';
import { arrayLiteral, sql } from '@demarc/database/sql';

type OpeningRow = {
  accountId: string;
  receivableMinor: string;
  beforeIssuedAt: string | null;
  beforePeriodEnd: Day | null;
  beforeTotalDueMinor: string | null;
  existingId: string | null;
};

/** Where an account stands when a bill of it is made. */
export interface BillOpening {
  readonly accountId: string;
  /** What it owed at the moment of the bill. Negative: in credit. */
  readonly receivableMinor: number;
  /** The last statement of a period that began earlier. NULL: none. */
  readonly before: { readonly issuedAt: Date; readonly periodEnd: Day; readonly totalDueMinor: number } | null;
  /** The statement of this very period. NULL: none yet. */
  readonly existingId: string | null;
}

/** One statement for any number of accounts. What is owed is what had happened by the bill's moment. */
export async function selectOpenings(
  database: Database,
  bills: readonly { readonly accountId: string; readonly periodStart: Day; readonly issuedAt: Date }[],
): Promise<ReadonlyMap<string, BillOpening>> {
  const rows = await database.execute<OpeningRow>(sql`
    select bill.account_id as "accountId", owed.amount as "receivableMinor", existing.id as "existingId",
      before.issued_at as "beforeIssuedAt", before.period_end as "beforePeriodEnd", before.total_due_minor as "beforeTotalDueMinor"
    from unnest(
      ${arrayLiteral(bills.map(({ accountId }) => accountId))}::uuid[],
      ${arrayLiteral(bills.map(({ periodStart }) => periodStart))}::date[],
      ${arrayLiteral(bills.map(({ issuedAt }) => issuedAt.toISOString()))}::timestamptz[]
    ) as bill (account_id, period_start, issued_at)
    cross join lateral (
      -- All there is from the index of balances, less the little that happened later.
      select (select coalesce(sum(amount_minor), 0) from ledger_entry where account_id = bill.account_id and book = 'receivable')
        - (
          select coalesce(sum(amount_minor), 0)
          from ledger_transaction event
          join ledger_entry entry on entry.account_id = event.account_id and entry.transaction_id = event.id and book = 'receivable'
          where event.account_id = bill.account_id and event.occurred_at > bill.issued_at
        ) as amount
    ) as owed
    left join lateral (
      select issued_at, period_end, total_due_minor from statement
      where account_id = bill.account_id and period_start < bill.period_start
      order by period_start desc limit 1
    ) as before on true
    left join statement existing on existing.account_id = bill.account_id and existing.period_start = bill.period_start`);
  return new Map(rows.map((row) => [row.accountId, toOpening(row)]));
}

const toOpening = (row: OpeningRow): BillOpening => ({
  accountId: row.accountId,
  receivableMinor: Number(row.receivableMinor),
  before:
    row.beforeIssuedAt === null || row.beforePeriodEnd === null
      ? null
      : {
          issuedAt: new Date(row.beforeIssuedAt),
          periodEnd: row.beforePeriodEnd,
          totalDueMinor: Number(row.beforeTotalDueMinor),
        },
  existingId: row.existingId,
});
