import type { Account } from '@demarc/account';
import { createSharedLoader, type Database, type Day, dayIn } from '@demarc/database';
import { arrayLiteral, prepareStatement } from '@demarc/database/sql';

/** What an account owes, from the ledger. */
export interface AccountBalance {
  readonly accountId: string;
  readonly currency: string;
  /** Negative: in credit. */
  readonly currentMinor: number;
  /** The part of it whose due date has passed in the account's time zone, less what of that is in open disputes. */
  readonly pastDueMinor: number;
  /** The sum of payments in progress. */
  readonly pendingMinor: number;
  /** The sum of charges in open disputes, whether or not they are paid. */
  readonly disputedMinor: number;
  /** When the part that is not past due is due; with all of it past due, when the newest part was. NULL: nothing is owed. */
  readonly dueOn: Day | null;
  readonly asOf: Date;
}

/** Whose balance, and the moment that decides what is past due. */
export interface BalanceKey {
  readonly account: Pick<Account, 'id' | 'currency' | 'timeZone'>;
  readonly at: Date;
}

interface BalanceRow {
  /** Of its key among those asked for, from 1. */
  readonly place: number;
  readonly current_minor: string;
  readonly pending_minor: string;
  readonly not_due_minor: string;
  readonly due_on: Day | null;
  readonly disputed_minor: string;
  readonly disputed_past_due_minor: string;
}

/** Balances of many accounts in one statement. */
export const createBalanceLoader = (database: Database) => {
  const select = prepareStatement<BalanceRow>(database, balances);
  const loadMany = async (keys: readonly BalanceKey[]) => {
    const rows = await select([
      arrayLiteral(keys.map(({ account }) => account.id)),
      arrayLiteral(keys.map(({ account, at }) => dayIn(account.timeZone, at))),
    ]);
    return new Map(
      rows.flatMap((row) => {
        const key = keys[row.place - 1];
        return key ? [[keyOf(key), toBalance(key, row)] as const] : [];
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
  disputedMinor: 0,
  dueOn: null,
  asOf: at,
});

/**
 * Payments and credits count against the oldest charges first, so what is not due yet is what is paid last. A dispute
 * takes off what is past due only when the bill it is of is: one of a newer bill is no reason to be late with an older.
 */
function toBalance(key: BalanceKey, row: BalanceRow): AccountBalance {
  const currentMinor = Number(row.current_minor);
  const overdueMinor = Math.min(currentMinor, currentMinor - Number(row.not_due_minor));
  return {
    accountId: key.account.id,
    currency: key.account.currency,
    currentMinor,
    pastDueMinor: Math.max(0, overdueMinor - Number(row.disputed_past_due_minor)),
    pendingMinor: Number(row.pending_minor),
    disputedMinor: Number(row.disputed_minor),
    dueOn: currentMinor > 0 ? row.due_on : null,
    asOf: key.at,
  };
}

/**
 * One row for each account and day asked for. `due_on` is the earliest day, not yet passed, on which something still
 * unpaid is due: walking back from the newest statement, the oldest whose newer ones do not cover the whole balance.
 * Newer ones are summed only for statements not yet due, which are few, and no statement is read where nothing is owed.
 *
 * The arrays stand in subqueries, so that PostgreSQL keeps one plan for any number of keys instead of planning anew.
 */
const balances = `
  select wanted.place::int, owed.current_minor, in_progress.pending_minor, due.not_due_minor, due.due_on,
    held.disputed_minor, held.disputed_past_due_minor
  from unnest((select $1::uuid[]), (select $2::date[])) with ordinality as wanted (account_id, today, place)
  cross join lateral (
    select coalesce(sum(amount_minor), 0) as current_minor
    from ledger_entry where account_id = wanted.account_id and book = 'receivable'
  ) as owed
  cross join lateral (
    select coalesce(sum(amount_minor), 0) as pending_minor
    from payment where account_id = wanted.account_id and state in ('intended', 'unknown', 'processing')
  ) as in_progress
  cross join lateral (
    select
      coalesce(sum(amount_minor), 0) as disputed_minor,
      coalesce(sum(amount_minor) filter (where due_on < wanted.today), 0) as disputed_past_due_minor
    from charge_dispute
    join statement on statement.account_id = charge_dispute.account_id and statement.id = charge_dispute.statement_id
    where charge_dispute.account_id = wanted.account_id and charge_dispute.state = 'open'
  ) as held
  cross join lateral (
    select
      coalesce(sum(new_charges_minor) filter (where due_on >= wanted.today), 0) as not_due_minor,
      coalesce(
        min(case when due_on >= wanted.today and owed.current_minor > (
          select coalesce(sum(newer.new_charges_minor), 0)
          from statement as newer
          where newer.account_id = issued.account_id and newer.period_end > issued.period_end
        ) then due_on end),
        max(due_on)
      ) as due_on
    from statement as issued
    where account_id = wanted.account_id and owed.current_minor > 0
  ) as due`;
