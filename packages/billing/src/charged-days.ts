import { addDays, type Cycle, type Day, daysBetween } from '@demarc/database';
import { stretchOf } from './money.ts';
import type { Span } from './rating-facts.ts';

/** Days of a cycle, both bounds inside. */
export interface ChargedDays {
  readonly from: Day;
  readonly to: Day;
}

export const dayCount = ({ from, to }: ChargedDays): number => daysBetween(from, to) + 1;

function laterDay(a: Day, b: Day): Day {
  if (a < b) return b;
  return a;
}

/** The days two spans share. NULL: none. */
export function overlapOf(a: Span, b: Span): Span | null {
  const from = laterDay(a.from, b.from);
  const to = a.to === null || (b.to !== null && b.to < a.to) ? b.to : a.to;
  return to === null || from <= to ? { from, to } : null;
}

/** The days of the cycle a span touches. NULL: none. */
export function daysInCycle(span: Span, cycle: Cycle): ChargedDays | null {
  const from = laterDay(span.from, cycle.start);
  const to = span.to === null || span.to > cycle.end ? cycle.end : span.to;
  return from <= to ? { from, to } : null;
}

export const isWholeCycle = ({ from, to }: ChargedDays, cycle: Cycle): boolean =>
  from === cycle.start && to === cycle.end;

/**
 * What of a month's price falls on some days of a cycle: price × days / days of the cycle. However the cycle is cut, its
 * parts add up to the price exactly.
 */
export function shareOfCycle(monthMinor: number, { from, to }: ChargedDays, cycle: Cycle): number {
  if (isWholeCycle({ from, to }, cycle)) return monthMinor;
  const length = daysBetween(cycle.start, cycle.end) + 1;
  return stretchOf(monthMinor, daysBetween(cycle.start, from), daysBetween(cycle.start, to) + 1, length);
}

/** `Plus 300`, or with the days where it is a part of the cycle. */
export const withDays = (name: string, days: ChargedDays, cycle: Cycle): string =>
  isWholeCycle(days, cycle)
    ? name
    : `${name}, ${dayCount(days)} of ${dayCount({ from: cycle.start, to: cycle.end })} days`;

export const dayBefore = (day: Day): Day => addDays(day, -1);
