import { scaleLinear } from 'd3-scale';
import type { StatementComparisonFieldsFragment } from '../../gql/graphql.ts';

/** Where a bar of the waterfall lies, in hundredths of its width. */
export interface WaterfallBar {
  readonly left: number;
  readonly width: number;
}

export interface Waterfall {
  readonly before: WaterfallBar;
  /** One for each change, in their order: from where the one before it ended. */
  readonly changes: readonly WaterfallBar[];
  readonly after: WaterfallBar;
}

type Compared = {
  before: { amountMinor: number };
  after: { amountMinor: number };
  changes: readonly { difference: { amountMinor: number } }[];
};

/** A bar is never too thin to be seen. */
const leastWidth = 0.8;

/** Lays out the steps from the last total to this one. Only the drawing is rounded; the figures stand beside it. */
export function layOutChanges({ before, after, changes }: Compared | StatementComparisonFieldsFragment): Waterfall {
  const levels = [before.amountMinor];
  for (const { difference } of changes) levels.push((levels.at(-1) ?? 0) + difference.amountMinor);
  const scale = scaleLinear([Math.min(0, ...levels), Math.max(1, ...levels, after.amountMinor)], [0, 100]);
  const bar = (from: number, to: number): WaterfallBar => {
    const [start, end] = [scale(Math.min(from, to)), scale(Math.max(from, to))];
    const width = Math.max(end - start, leastWidth);
    return { left: Math.min(start, 100 - width), width };
  };
  return {
    before: bar(0, before.amountMinor),
    changes: changes.map((_, index) => bar(levels[index] ?? 0, levels[index + 1] ?? 0)),
    after: bar(0, after.amountMinor),
  };
}
