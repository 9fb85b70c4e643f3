import type { Account } from '@demarc/account';
import { createSharedLoader, type Database, type Day, dayIn } from '@demarc/database';
import { type SQL, sql } from '@demarc/database/sql';

/** What an account owes, from the ledger. */
export interface AccountBalance {
  readonly accountId: string;
  readonly currency: string;
  /** Negative: in credit. */
  readonly currentMinor: number;
  /** The part of it whose due date has passed in the account's time zone. */
  readonly pastDueMinor: number;
  /** The sum of payments in progress. */
  readonly pendingMinor: number;
  /** When the part that is not past due is due; with all of it past due, when the newest part was. NULL: nothing is owed. */
  readonly dueOn: Day | null;
  readonly asOf: Date;
}

/** Whose balance, and the moment that decides what is past due. */
export interface BalanceKey {
  readonly account: Pick<Account, 'id' | 'currency' | 'timeZone'>;
  readonly at: Date;
}

type BalanceRow = {
  account_id: string;
  today: string;
  current_minor: string;
  pending_minor: string;
  not_due_minor: string;
  due_on: string | null;
};

const todayOf = ({ account, at }: BalanceKey): Day => dayIn(account.timeZone, at);

/** Balances of many accounts in one statement. */
export const createBalanceLoader = (database: Database) => {
  const loadMany = async (keys: readonly BalanceKey[]) => {
    const rows = await database.execute<BalanceRow>(balancesOf(keys));
    const rowOf = new Map(rows.map((row) => [`${row.account_id} ${row.today}`, row]));
    return new Map(
      keys.flatMap((key) => {
        const row = rowOf.get(`${key.account.id} ${todayOf(key)}`);
        return row ? [[keyOf(key), toBalance(key, row)] as const] : [];
      }),
    );
  };
  return createSharedLoader<BalanceKey, AccountBalance>({ keyOf, absent: nothingOwed, loadMany });
};

const keyOf = (key: BalanceKey): string => `${key.account.id} ${key.at.getTime()}`;

const nothingOwed = ({ account, at }: BalanceKey): AccountBalance => ({
  accountId: account.id,
  currency: account.currency,
  currentMinor: 0,
  pastDueMinor: 0,
  pendingMinor: 0,
  dueOn: null,
  asOf: at,
});

/** Payments and credits count against the oldest charges first, so what is not due yet is what is paid last. */
function toBalance(key: BalanceKey, row: BalanceRow): AccountBalance {
  const currentMinor = Number(row.current_minor);
  return {
    accountId: key.account.id,
    currency: key.account.currency,
    currentMinor,
    pastDueMinor: Math.max(0, Math.min(currentMinor, currentMinor - Number(row.not_due_minor))),
    pendingMinor: Number(row.pending_minor),
    dueOn: currentMinor > 0 ? row.due_on : null,
    asOf: key.at,
  };
}

const list = (values: readonly string[]): string => `{${values.join(',')}}`;

/**
 * One row for each account and day. `due_on` is the earliest day, not yet passed, on which something still unpaid is
 * due: walking back from the newest statement, the oldest whose newer ones do not cover the whole balance.
 */
function balancesOf(keys: readonly BalanceKey[]): SQL {
  const accountIds = list(keys.map((key) => key.account.id));
  const days = list(keys.map(todayOf));
  return sql`
    select wanted.account_id, wanted.today::text as today, owed.current_minor,
      coalesce(open_payments.pending_minor, 0) as pending_minor,
      coalesce(due.not_due_minor, 0) as not_due_minor,
      coalesce(due.next_due_on, due.last_due_on)::text as due_on
    from (select distinct * from unnest(${accountIds}::uuid[], ${days}::date[])) as wanted (account_id, today)
    cross join lateral (
      select coalesce(sum(amount_minor), 0) as current_minor
      from ledger_entry where account_id = wanted.account_id and book = 'receivable'
    ) as owed
    cross join lateral (
      select sum(amount_minor) as pending_minor
      from payment where account_id = wanted.account_id and state in ('intended', 'unknown')
    ) as open_payments
    cross join lateral (
      select
        sum(new_charges_minor) filter (where due_on >= wanted.today) as not_due_minor,
        min(due_on) filter (where due_on >= wanted.today and newer_minor < owed.current_minor) as next_due_on,
        max(due_on) as last_due_on
      from (
        select due_on, new_charges_minor,
          coalesce(sum(new_charges_minor) over (
            order by period_end desc rows between unbounded preceding and 1 preceding
          ), 0) as newer_minor
        from statement where account_id = wanted.account_id
      ) as issued
    ) as due`;
}
