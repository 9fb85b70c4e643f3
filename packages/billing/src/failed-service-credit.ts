import { addDays, addMonths, cycleOf, type Day, dayIn, daysBetween } from '@demarc/database';
import { shareOf, sumMinor } from './money.ts';

/**
 * What a visit that our technician missed is worth to the customer who waited, in minor units by currency. The one table
 * of such amounts: the operator's promise to its customers, set here by the operator.
 */
const missedVisitMinor: Readonly<Record<string, number>> = { USD: 2_500, CAD: 3_000, EUR: 2_000, GBP: 2_000 };

/** @throws For a currency the operator has set no amount for. */
export function missedVisitCreditMinor(currency: string): number {
  const amountMinor = missedVisitMinor[currency];
  if (amountMinor === undefined) throw new Error(`No amount is set for a missed visit in ${currency}.`);
  return amountMinor;
}

/** Terms of a service on a day. */
export interface PricedDay {
  /** What a month costs on it, the promotion taken off, in minor units. */
  readonly monthlyPriceMinor: number;
}

/**
 * The part of the monthly price for the days an outage touched where the account lives, the first and the last counted
 * whole: an hour over midnight is two days. Each bill cycle's days are shares of that cycle, so a whole cycle without
 * service costs nothing and no day is worth more than its price.
 *
 * @param from When it began; `to` is when it ended, after `from`.
 */
export function outageCreditMinor(
  account: { readonly timeZone: string; readonly cycleDay: number },
  { monthlyPriceMinor }: PricedDay,
  { from, to }: { from: Date; to: Date },
): { days: number; amountMinor: number } {
  const first = dayIn(account.timeZone, from);
  // Ended at midnight sharp, the day that begins then was not touched.
  const last = dayIn(account.timeZone, new Date(to.getTime() - 1));
  const shares: number[] = [];
  for (let start: Day = first; start <= last; ) {
    const cycle = cycleOf(account.cycleDay, start);
    // Days are text that sorts as they follow one another.
    const [end = last] = [cycle.end, last].toSorted();
    const cycleDays = daysBetween(cycle.start, addMonths(cycle.start, 1));
    shares.push(shareOf(monthlyPriceMinor, daysBetween(start, end) + 1, cycleDays));
    start = addDays(end, 1);
  }
  return { days: daysBetween(first, last) + 1, amountMinor: sumMinor(shares) };
}
