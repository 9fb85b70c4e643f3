import { startOfDay } from '@demarc/database';

/** A year that can be asked for: what a mistyped one holds is nothing. */
export const isYear = (year: number): boolean => Number.isInteger(year) && year >= 1970 && year < 9999;

/** A calendar year as days: its first, and that of the next. */
export const yearOfDays = (year: number) => ({ from: `${year}-01-01`, before: `${year + 1}-01-01` });

/** A calendar year as moments, from midnight to midnight in a time zone. */
export function yearOfMoments(year: number, timeZone: string) {
  const { from, before } = yearOfDays(year);
  return {
    from: startOfDay(timeZone, from).toISOString(),
    before: startOfDay(timeZone, before).toISOString(),
  };
}
