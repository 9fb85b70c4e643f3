import { addDays, cycleOf, type Day, dayIn, daysBetween } from '@demarc/database';
import { stretchOf, sumMinor } from './money.ts';

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

/** A day of a service. */
export interface PricedDay {
  readonly day: Day;
  /** What a month costs on it, the promotion taken off, in minor units. */
  readonly monthlyPriceMinor: number;
}

/**
 * The days an outage touched where the account lives, the first and the last counted whole: an hour over midnight is two
 * days.
 *
 * @param from When it began; `to` is when it ended, after `from`.
 */
export function outageDays({ timeZone }: { readonly timeZone: string }, { from, to }: { from: Date; to: Date }): Day[] {
  const first = dayIn(timeZone, from);
  // Ended at midnight sharp, the day that begins then was not touched.
  const last = dayIn(timeZone, new Date(to.getTime() - 1));
  return Array.from({ length: daysBetween(first, last) + 1 }, (_, index) => addDays(first, index));
}

/**
 * The parts of the monthly price for days without service, in minor units. A day is worth its share of its bill cycle, so a
 * whole cycle without service costs nothing, however many outages it was cut into.
 */
export const outageCreditMinor = ({ cycleDay }: { readonly cycleDay: number }, days: readonly PricedDay[]): number =>
  sumMinor(
    days.map(({ day, monthlyPriceMinor }) => {
      const { start, end } = cycleOf(cycleDay, day);
      const before = daysBetween(start, day);
      return stretchOf(monthlyPriceMinor, before, before + 1, daysBetween(start, end) + 1);
    }),
  );
