import type { AccountBalanceFieldsFragment } from '../../gql/graphql.ts';
import { dayOfMoment, daysBetween, formatDay, formatMoney, type Money } from '../../lib/format.ts';

/** A balance in words a customer would use. */
export interface BalanceDescription {
  /** `past_due` asks for action now; `in_progress`: payments on their way cover it. */
  kind: 'owed' | 'past_due' | 'in_progress' | 'settled' | 'in_credit';
  label: string;
  /** What the large figure shows, always positive: the label says which way it goes. */
  figure: Money;
  /** What can be paid now: what is owed less what is on its way. NULL: nothing. */
  payable: Money | null;
  /** Short sentences for below the figure, most urgent first. */
  notes: string[];
}

/** Puts a balance into words. `asOf` is the API's clock, so that "in 3 days" agrees with the figures beside it. */
export function describeBalance(balance: AccountBalanceFieldsFragment, timeZone: string): BalanceDescription {
  const { current, pastDue, pending, disputed } = balance;
  const money = (amountMinor: number): Money => ({ amountMinor, currency: current.currency });
  const payable = balance.payable.amountMinor > 0 ? balance.payable : null;
  const notes: string[] = [];
  if (payable && pastDue.amountMinor > 0) notes.push(`${formatMoney(pastDue)} is past due.`);
  const today = dayOfMoment(balance.asOf, timeZone);
  // A day that has passed is of what is past due, which is said already, or in dispute, which is said below.
  if (payable && balance.dueOn && balance.dueOn >= today && pastDue.amountMinor < current.amountMinor) {
    const subject = pastDue.amountMinor > 0 ? 'The rest is due' : 'Due';
    notes.push(`${subject} ${dueWords(balance.dueOn, today)}.`);
  }
  if (disputed.amountMinor > 0) {
    notes.push(`${formatMoney(disputed)} is in dispute. It is not past due and not charged by itself until we answer.`);
  }
  if (pending.amountMinor > 0) notes.push(`${formatMoney(pending)} is on its way and will be taken off.`);
  if (current.amountMinor < 0) {
    notes.push('It is taken off your next bill.');
    return { kind: 'in_credit', label: 'In credit', figure: money(-current.amountMinor), payable: null, notes };
  }
  if (current.amountMinor === 0) {
    notes.push('You owe nothing. Thank you.');
    return { kind: 'settled', label: 'Balance', figure: current, payable: null, notes };
  }
  if (!payable) return { kind: 'in_progress', label: 'Balance', figure: current, payable, notes };
  const kind = pastDue.amountMinor > 0 ? 'past_due' : 'owed';
  return { kind, label: 'You owe', figure: current, payable, notes };
}

function dueWords(dueOn: string, today: string): string {
  const days = daysBetween(today, dueOn);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  return `${formatDay(dueOn)}, in ${days} days`;
}
