import { wordsForChange } from '@demarc/billing';
import { money } from '../money.ts';
import type { StatementChangeResolvers, StatementComparisonResolvers } from '../schema.generated.ts';

export const StatementComparison: StatementComparisonResolvers = {
  before: ({ beforeMinor, currency }) => money(beforeMinor, currency),
  after: ({ afterMinor, currency }) => money(afterMinor, currency),
  difference: ({ differenceMinor, currency }) => money(differenceMinor, currency),
  changes: ({ changes }) => [...changes],
};

export const StatementChange: StatementChangeResolvers = {
  title: (change) => wordsForChange(change).title,
  explanation: (change) => wordsForChange(change).explanation,
  before: ({ beforeMinor, currency }) => (beforeMinor === null ? null : money(beforeMinor, currency)),
  after: ({ afterMinor, currency }) => (afterMinor === null ? null : money(afterMinor, currency)),
  difference: ({ differenceMinor, currency }) => money(differenceMinor, currency),
};
