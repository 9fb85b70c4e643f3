import { addDays, type Day } from '@demarc/database';
import { splitEvenly } from './money.ts';

export type ArrangementFrequency = 'weekly' | 'fortnightly' | 'monthly';

/** One instalment, as it is shown before the arrangement is made and charged after. */
export interface InstalmentPlan {
  readonly chargeOn: Day;
  readonly amountMinor: number;
}

/** Fewest and most instalments; the first within so many days. */
export const arrangementBounds = { least: 2, most: 6, firstWithinDays: 14 } as const;

/**
 * Cuts a total into instalments that add up to it exactly: what cannot be shared evenly goes, a cent each, to the first
 * ones. A monthly day that a month does not have is that month's last.
 *
 * @param totalMinor In minor units; at least one for each instalment.
 */
export function planInstalments(plan: {
  totalMinor: number;
  count: number;
  frequency: ArrangementFrequency;
  firstOn: Day;
}): InstalmentPlan[] {
  return splitEvenly(plan.totalMinor, plan.count).map((amountMinor, index) => ({
    chargeOn: dayOf(plan.firstOn, plan.frequency, index),
    amountMinor,
  }));
}

function dayOf(firstOn: Day, frequency: ArrangementFrequency, index: number): Day {
  if (frequency !== 'monthly') return addDays(firstOn, index * (frequency === 'weekly' ? 7 : 14));
  const month = new Date(`${firstOn.slice(0, 8)}01T00:00:00Z`);
  month.setUTCMonth(month.getUTCMonth() + index);
  const lastDay = new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + 1, 0)).getUTCDate();
  const day = Math.min(Number(firstOn.slice(8)), lastDay);
  return `${month.toISOString().slice(0, 8)}${String(day).padStart(2, '0')}`;
}
