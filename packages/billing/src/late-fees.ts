import { plainLine, type RatedLine } from './rated-line.ts';
import type { LateBill } from './rating-facts.ts';

/**
 * A late fee for each earlier bill that was late: unpaid beyond what the rule lets pass when the due day and its grace were
 * over. What was disputed by then and not withdrawn since is not in `unpaidMinor`, nor what an arrangement of older bills was
 * to collect. There is none where autopay was on at the due day, nor while an arrangement that covers the bill was kept.
 */
export const lateFees = (lateBills: readonly LateBill[]): RatedLine[] =>
  lateBills.flatMap(({ number, dueOn, unpaidMinor, wasAutopayOn, hadArrangement, rule }) =>
    wasAutopayOn || hadArrangement || unpaidMinor < rule.leastPastDueMinor
      ? []
      : [
          {
            ...plainLine,
            kind: 'late_fee' as const,
            code: 'late-fee',
            description: `Late fee: bill ${number}, due ${inWords(dueOn)}`,
            effectiveOn: rule.validFrom,
            amountMinor: rule.amountMinor,
          },
        ],
  );

const dayFormat = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', dateStyle: 'long' });
const inWords = (day: string): string => dayFormat.format(new Date(day));
