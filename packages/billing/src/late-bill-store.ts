import type { Database, Day } from '@demarc/database';
import { arrayLiteral, type SQL, sql } from '@demarc/database/sql';

type DueRow = {
  accountId: string;
  statementId: string;
  number: string;
  dueOn: Day;
};

/** Bills that were due between two days, both inside. */
export const selectDueBills = (
  database: Database,
  accountIds: readonly string[],
  { from, to }: { from: Day; to: Day },
) =>
  database.execute<DueRow>(sql`
    select account_id as "accountId", id as "statementId", number, due_on as "dueOn"
    from statement
    where account_id = any(${arrayLiteral(accountIds)}::uuid[])
      and due_on between ${from}::date and ${to}::date
    order by due_on, id`);

/** A bill, and the moments that say whether it was late. */
export interface DueMoments {
  readonly accountId: string;
  readonly statementId: string;
  /** When its due day began. */
  readonly dueAt: Date;
  /** When its due day was over. */
  readonly pastDueAt: Date;
  /** When its due day and the grace after it were over. */
  readonly lateAt: Date;
}

/** What the account owed at a moment: all there is from the index of balances, less the little that happened later. */
const owedAt = (at: SQL) => sql`
  select (select coalesce(sum(amount_minor), 0) from ledger_entry where account_id = due.account_id and book = 'receivable')
    - (
      select coalesce(sum(amount_minor), 0)
      from ledger_transaction event
      join ledger_entry entry on entry.account_id = event.account_id and entry.transaction_id = event.id and book = 'receivable'
      where event.account_id = due.account_id and event.occurred_at > ${at}
    ) as amount`;

/**
 * What of payments made by a moment went back after it, as far as it is known when the fee is judged: such a payment counts
 * as never made, whoever took it back.
 */
const wentBackAfter = (at: SQL, knownAt: SQL) => sql`
  select coalesce(sum(entry.amount_minor), 0) as amount
  from ledger_transaction event
  join ledger_entry entry on entry.account_id = event.account_id and entry.transaction_id = event.id and book = 'receivable'
  left join refund on refund.account_id = event.account_id and refund.id = event.cause_id
  left join chargeback on chargeback.account_id = event.account_id and chargeback.id = event.cause_id
  join payment back on back.account_id = event.account_id and back.id = coalesce(refund.payment_id, chargeback.payment_id)
  where event.account_id = due.account_id and event.occurred_at > ${at} and event.occurred_at <= ${knownAt}
    and event.kind in ('refund', 'refund_failed', 'chargeback', 'chargeback_won') and back.created_at <= ${at}`;

/** An arrangement in force at the late moment that was not taken back or broken since, as far as it is known. */
const standing = (knownAt: SQL) => sql`
  arrangement.account_id = due.account_id and arrangement.created_at <= due.late_at
    and coalesce(arrangement.ended_at, 'infinity') > due.late_at
    and not (arrangement.state in ('cancelled', 'broken') and arrangement.ended_at <= ${knownAt})`;

type UnpaidRow = {
  statementId: string;
  unpaidMinor: string;
  wasAutopayOn: boolean;
  hadArrangement: boolean;
};

/**
 * How bills stood when they would have been late, by what is known at `knownAt`; facts of later never change it. Payments
 * count against the oldest charges first; one that was made in time counts though its bank took longer, unless it failed or
 * went back since. What was disputed and not withdrawn since is held out: of what was past due, and of this bill's own
 * charges. So is what an arrangement of older bills was still to collect; one made when this bill was past due covers it
 * whole. Autopay was on where, when the due day began, it was neither off nor paused and its limit covered the bill, or what
 * was left of it.
 */
export const selectUnpaid = (database: Database, bills: readonly DueMoments[], known: Date) => {
  const knownAt = sql`${known.toISOString()}::timestamptz`;
  return database.execute<UnpaidRow>(sql`
    select due.statement_id as "statementId",
      greatest(0, least(
        owed.amount + went_back.amount - not_due.amount - on_its_way.amount - disputed.amount - arranged.amount,
        bill.new_charges_minor - disputed.of_this_bill
      )) as "unpaidMinor",
      coalesce(rule.is_running and (
        rule.limit_minor is null
        or rule.limit_minor >= least(bill.total_due_minor, owed_on_due_day.amount + went_back_on_due_day.amount)
      ), false) as "wasAutopayOn",
      exists (
        select from payment_arrangement arrangement
        where ${standing(knownAt)} and arrangement.created_at >= due.past_due_at
      ) as "hadArrangement"
    from unnest(
      ${arrayLiteral(bills.map(({ accountId }) => accountId))}::uuid[],
      ${arrayLiteral(bills.map(({ statementId }) => statementId))}::uuid[],
      ${arrayLiteral(bills.map(({ dueAt }) => dueAt.toISOString()))}::timestamptz[],
      ${arrayLiteral(bills.map(({ pastDueAt }) => pastDueAt.toISOString()))}::timestamptz[],
      ${arrayLiteral(bills.map(({ lateAt }) => lateAt.toISOString()))}::timestamptz[]
    ) as due (account_id, statement_id, due_at, past_due_at, late_at)
    join statement bill on bill.account_id = due.account_id and bill.id = due.statement_id
    cross join lateral (${owedAt(sql`due.late_at`)}) as owed
    cross join lateral (${owedAt(sql`due.due_at`)}) as owed_on_due_day
    cross join lateral (${wentBackAfter(sql`due.late_at`, knownAt)}) as went_back
    cross join lateral (${wentBackAfter(sql`due.due_at`, knownAt)}) as went_back_on_due_day
    left join lateral (
      select is_running, limit_minor from autopay_change
      where account_id = due.account_id and changed_at <= due.due_at
      order by changed_at desc, number desc limit 1
    ) as rule on true
    cross join lateral (
      select coalesce(sum(new_charges_minor), 0) as amount from statement later
      where later.account_id = due.account_id and later.due_on > bill.due_on and later.issued_at <= due.late_at
    ) as not_due
    cross join lateral (
      select coalesce(sum(amount_minor), 0) as amount from payment
      where account_id = due.account_id and created_at <= due.late_at and coalesce(settled_at, 'infinity') > due.late_at
        and not (state = 'declined' and settled_at <= ${knownAt})
    ) as on_its_way
    cross join lateral (
      select coalesce(sum(instalment.amount_minor), 0) as amount
      from payment_arrangement arrangement
      join planned_payment instalment
        on instalment.account_id = arrangement.account_id and instalment.arrangement_id = arrangement.id
      where ${standing(knownAt)} and coalesce(instalment.ended_at, 'infinity') > due.late_at
    ) as arranged
    cross join lateral (
      select coalesce(sum(amount_minor), 0) as amount,
        coalesce(sum(amount_minor) filter (where statement_id = due.statement_id), 0) as of_this_bill
      from charge_dispute dispute
      join statement of on of.account_id = dispute.account_id and of.id = dispute.statement_id and of.due_on <= bill.due_on
      where dispute.account_id = due.account_id and opened_at <= due.late_at and coalesce(closed_at, 'infinity') > due.late_at
        and not (state = 'withdrawn' and closed_at <= ${knownAt})
    ) as disputed`);
};
