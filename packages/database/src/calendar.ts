/** A calendar day, `YYYY-MM-DD`, in some account's time zone. */
export type Day = string;

/** The day it is at `instant` in the IANA time zone. */
export function dayIn(timeZone: string, instant: Date): Day {
  // The Swedish locale writes ISO 8601 days.
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(instant);
}

export function addDays(day: Day, count: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

/** The same day of the month, `count` months on. Only for days up to the 28th, which every month has. */
export function addMonths(day: Day, count: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + count);
  return date.toISOString().slice(0, 10);
}

/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** A bill cycle: first and last day, both inside. */
export interface Cycle {
  readonly start: Day;
  readonly end: Day;
}

/** The bill cycle that `day` lies in, for cycles that begin on `cycleDay` (1 to 28) of each month. */
export function cycleOf(cycleDay: number, day: Day): Cycle {
  const inMonth = `${day.slice(0, 8)}${String(cycleDay).padStart(2, '0')}`;
  const start = inMonth <= day ? inMonth : addMonths(inMonth, -1);
  return { start, end: addDays(addMonths(start, 1), -1) };
}
