/** A calendar day, `YYYY-MM-DD`, in some account's time zone. */
export type Day = string;

/** Making a formatter costs a hundred times using it; there are some 600 zones at the most. */
const dayFormats = new Map<string, Intl.DateTimeFormat>();

function dayFormat(timeZone: string): Intl.DateTimeFormat {
  let format = dayFormats.get(timeZone);
  if (!format) {
    // The Swedish locale writes ISO 8601 days.
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
    dayFormats.set(timeZone, format);
  }
  return format;
}

const quarterHourMs = 900_000;

/** Before this some zones were not whole quarters of an hour from UTC; Liberia was the last of them. */
const quartersSince = Date.UTC(1972, 0, 8);

/** The newest answer for each zone, and the quarter of an hour it holds for. */
const newestDays = new Map<string, { readonly quarter: number; readonly day: Day }>();

/**
 * The day it is at `instant` in the IANA time zone.
 *
 * Nearly every page asks what day it is now, and formatting is slow. A day begins on a whole quarter of an hour, so the
 * answer holds until the next.
 */
export function dayIn(timeZone: string, instant: Date): Day {
  const at = instant.getTime();
  if (at < quartersSince) return dayFormat(timeZone).format(instant);
  const quarter = Math.floor(at / quarterHourMs);
  const newest = newestDays.get(timeZone);
  if (newest?.quarter === quarter) return newest.day;
  const day = dayFormat(timeZone).format(instant);
  newestDays.set(timeZone, { quarter, day });
  return day;
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

/** Longer than any zone's distance from UTC. */
const dayMs = 86_400_000;

/**
 * The moment `day` begins in the IANA time zone: midnight there, or, where the clocks skip midnight, the first moment
 * after the gap. Of a midnight that comes twice, the first. A day the zone left out altogether (Samoa, 2011-12-30)
 * begins with the next.
 */
export function startOfDay(timeZone: string, day: Day): Date {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  let before = Date.parse(`${day}T00:00:00Z`) - dayMs;
  let begun = before + 2 * dayMs;
  // Local days only count up (no zone has put its clocks back into the day before since 2011), so halving finds the
  // first moment of one, to the millisecond.
  while (begun - before > 1) {
    const middle = Math.floor((before + begun) / 2);
    if (format.format(middle) < day) before = middle;
    else begun = middle;
  }
  return new Date(begun);
}
