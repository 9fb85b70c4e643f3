import { scaleBand, scaleLinear } from 'd3-scale';
import type { DailyUsageFieldsFragment } from '../../gql/graphql.ts';
import { addDays, daysBetween } from '../../lib/format.ts';

/** Positions in percent of the chart's width and height, so that it fills any screen and its text keeps its size. */
export interface DayBar {
  day: string;
  bytesDown: number;
  bytesUp: number;
  left: number;
  width: number;
  /** Downloads stand on the axis, uploads on top of them. */
  downTop: number;
  downHeight: number;
  upTop: number;
  upHeight: number;
}

export interface ChartLayout {
  bars: DayBar[];
  ticks: { bytes: number; top: number }[];
  /** A few days to name under the axis, with the middle of their bar. */
  dayLabels: { day: string; middle: number }[];
}

interface Cycle {
  cycleStart: string;
  cycleEnd: string;
  days: readonly DailyUsageFieldsFragment[];
}

/** Lays out the cycle's days, those to come left empty, so that it shows how far the cycle is. */
export function layOutDays({ cycleStart, cycleEnd, days }: Cycle): ChartLayout {
  const allDays = Array.from({ length: daysBetween(cycleStart, cycleEnd) + 1 }, (_, index) =>
    addDays(cycleStart, index),
  );
  const most = Math.max(...days.map(({ bytesDown, bytesUp }) => bytesDown + bytesUp), 1);
  const x = scaleBand<string>().domain(allDays).range([0, 100]).paddingInner(0.28).paddingOuter(0.14);
  const y = scaleLinear().domain([0, most]).nice(4).range([100, 0]);
  const bars = days.map(({ day, bytesDown, bytesUp }) => {
    const downTop = y(bytesDown);
    const upTop = y(bytesDown + bytesUp);
    return {
      day,
      bytesDown,
      bytesUp,
      left: x(day) ?? 0,
      width: x.bandwidth(),
      downTop,
      downHeight: 100 - downTop,
      upTop,
      upHeight: downTop - upTop,
    };
  });
  const ticks = y.ticks(4).map((bytes) => ({ bytes, top: y(bytes) }));
  const dayLabels = allDays
    .filter((_, index) => index % 7 === 0)
    .map((day) => ({ day, middle: (x(day) ?? 0) + x.bandwidth() / 2 }));
  return { bars, ticks, dayLabels };
}
