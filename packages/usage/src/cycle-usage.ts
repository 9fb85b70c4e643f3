import type { Account } from '@demarc/account';
import { addDays, type Cycle, cycleOf, type Day, dayIn, daysBetween } from '@demarc/database';
import type { ProductOffering, Subscription } from '@demarc/service';

/** What says which bill cycle an account is in. */
export type BilledAccount = Pick<Account, 'id' | 'timeZone' | 'cycleDay'>;

export interface DailyUsage {
  readonly day: Day;
  readonly bytesDown: number;
  readonly bytesUp: number;
}

/** What a service used in a cycle. */
export interface UsageSum {
  readonly usedBytes: number;
  readonly asOf: Date;
}

/** Data used on one service in the current bill cycle. */
export interface CycleUsage {
  readonly subscription: Subscription;
  /** First and last day of the cycle, both inside it. */
  readonly cycleStart: Day;
  readonly cycleEnd: Day;
  /** The last day that counts so far, where the account lives. */
  readonly today: Day;
  /** Down and up, from the cycle's first day to today. */
  readonly usedBytes: number;
  /** NULL: unlimited. */
  readonly allowanceBytes: number | null;
  /** When the newest record came in. NULL: none in this cycle. */
  readonly asOf: Date | null;
}

/** Where an account stands in its cycle. */
type Position = { readonly cycle: Cycle; readonly today: Day };

const dataKinds: ReadonlySet<ProductOffering['kind']> = new Set(['internet', 'mobile']);

export function positionOf({ timeZone, cycleDay }: BilledAccount, at: Date): Position {
  const today = dayIn(timeZone, at);
  return { cycle: cycleOf(cycleDay, today), today };
}

/**
 * The usage of the data services among an account's services, those that have not started left out.
 *
 * @param used By the service's id; a service that used nothing is absent.
 */
export function toCycleUsages(
  subscriptions: readonly Subscription[],
  { cycle, today }: Position,
  used: ReadonlyMap<string, UsageSum>,
): CycleUsage[] {
  return subscriptions
    .filter(({ status, offering }) => status !== 'pending' && dataKinds.has(offering.kind))
    .map((subscription) => ({
      subscription,
      cycleStart: cycle.start,
      cycleEnd: cycle.end,
      today,
      usedBytes: used.get(subscription.id)?.usedBytes ?? 0,
      allowanceBytes: subscription.offering.allowanceBytes,
      asOf: used.get(subscription.id)?.asOf ?? null,
    }));
}

/** One for each day from the cycle's first to today. @param used The days with use, in any order. */
export function fillDays({ cycleStart, today }: CycleUsage, used: readonly DailyUsage[]): DailyUsage[] {
  const usedOn = new Map(used.map((row) => [row.day, row]));
  return Array.from({ length: daysBetween(cycleStart, today) + 1 }, (_, index) => {
    const day = addDays(cycleStart, index);
    return usedOn.get(day) ?? { day, bytesDown: 0, bytesUp: 0 };
  });
}
