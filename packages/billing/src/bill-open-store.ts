/**
 * SQL of what is open of the statement with this alias and may be collected: payments and credits having gone against the
 * oldest charges first, so less the charges of newer bills; less what is disputed of it and of the bills before; less what
 * planned payments of an amount are to take. Minor units, never below zero and never above the bill.
 *
 * @param options.less Payments in progress are counted as made, or as if none of them will be.
 */
export const openOfBillSql = (bill: string, { less }: { less: 'in_progress' | 'made' }): string => `greatest(0, least(
  ${bill}.total_due_minor,
  (select coalesce(sum(amount_minor), 0) from ledger_entry
    where account_id = ${bill}.account_id and book = 'receivable')
  ${
    less === 'made'
      ? ''
      : `- (select coalesce(sum(amount_minor), 0) from payment
    where account_id = ${bill}.account_id and state in ('intended', 'unknown', 'processing'))`
  }
  - (select coalesce(sum(newer.new_charges_minor), 0) from statement as newer
    where newer.account_id = ${bill}.account_id and newer.period_end > ${bill}.period_end and newer.new_charges_minor > 0)
  - (select coalesce(sum(disputed.amount_minor), 0) from charge_dispute as disputed
    join statement as billed on billed.account_id = disputed.account_id and billed.id = disputed.statement_id
    where disputed.account_id = ${bill}.account_id and disputed.state = 'open' and billed.period_end <= ${bill}.period_end)
  - (select coalesce(sum(other.amount_minor), 0) from planned_payment as other
    where other.account_id = ${bill}.account_id and other.state = 'planned')
))::bigint`;
