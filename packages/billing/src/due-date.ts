import { addDays, addMonths, type Day } from '@demarc/database';

/** Days from a bill's issue to the day it is due, where the customer chose none. */
export const daysToPay = 22;

/** A due day the customer chose comes no sooner after the issue than this. */
export const leastDaysToPay = 15;

/**
 * The day a bill is due: 22 days after it is issued, or the first `dueDay` of a month at least 15 days after.
 *
 * @param issuedOn Where the account lives.
 * @param dueDay Day of the month, 1 to 28, as the customer chose it. NULL: none was chosen.
 */
export function dueDateOf(issuedOn: Day, dueDay: number | null): Day {
  if (dueDay === null) return addDays(issuedOn, daysToPay);
  const earliest = addDays(issuedOn, leastDaysToPay);
  const inMonth = `${earliest.slice(0, 8)}${String(dueDay).padStart(2, '0')}`;
  return inMonth >= earliest ? inMonth : addMonths(inMonth, 1);
}
