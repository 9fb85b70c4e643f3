import type { Database, Day } from '@demarc/database';
import { sql } from '@demarc/database/sql';
import { openOfBillSql } from './bill-open-store.ts';

/** A bill that is due about now and that nothing planned pays. */
export interface DueBill {
  readonly accountId: string;
  readonly statementId: string;
  readonly number: string;
  readonly dueOn: Day;
  readonly currency: string;
  readonly timeZone: string;
  /** What of it is to be paid by hand, in minor units: above zero. */
  readonly openMinor: number;
}

type Row = Omit<DueBill, 'openMinor'> & { openMinor: string };

/**
 * A page of the bills due between two days, both inside, that are still to be paid by hand: less payments in progress,
 * charges of newer bills, what is disputed and what is planned; bills that autopay is to pay are left out.
 *
 * @param page.after The last bill of the page before. NULL: the first page.
 */
export async function selectDueBillsToPay(
  database: Database,
  { from, to }: { from: Day; to: Day },
  page: { after: Pick<DueBill, 'dueOn' | 'accountId'> | null; size: number },
): Promise<{ bills: DueBill[]; last: Pick<DueBill, 'dueOn' | 'accountId'> | null }> {
  const after = page.after ?? { dueOn: '0001-01-01', accountId: '00000000-0000-0000-0000-000000000000' };
  const rows = await database.execute<Row>(sql`
    select bill.account_id as "accountId", bill.id as "statementId", bill.number, bill.due_on::text as "dueOn", bill.currency,
      account.time_zone as "timeZone",
      case when exists (
        select from planned_payment where account_id = bill.account_id and statement_id = bill.id
          and state in ('planned', 'charging')
      ) then 0 else ${sql.raw(openOfBillSql('bill', { less: 'in_progress' }))} end as "openMinor"
    from statement as bill
    join account on account.id = bill.account_id
    where bill.due_on between ${from}::date and ${to}::date
      and (bill.due_on, bill.account_id) > (${after.dueOn}::date, ${after.accountId}::uuid)
    order by bill.due_on, bill.account_id
    limit ${page.size}`);
  const bills = rows.map((row) => ({ ...row, openMinor: Number(row.openMinor) }));
  const last = bills.at(-1);
  return {
    bills: bills.filter(({ openMinor }) => openMinor > 0),
    last: bills.length === page.size && last ? { dueOn: last.dueOn, accountId: last.accountId } : null,
  };
}
