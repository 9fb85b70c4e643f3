import type { Account } from '@demarc/account';
import { addDays, type Cycle, cycleOf, type Database, type Day, dayIn, daysBetween } from '@demarc/database';
import { type ProductOffering, type Subscription, selectOfferings, selectSubscriptions } from '@demarc/service';
import { selectUsageDays, type UsageDay } from './usage-day-store.ts';

/** What says which bill cycle an account is in. */
export type BilledAccount = Pick<Account, 'id' | 'timeZone' | 'cycleDay'>;

export interface DailyUsage {
  readonly day: Day;
  readonly bytesDown: number;
  readonly bytesUp: number;
}

/** Data used on one service in the current bill cycle. */
export interface CycleUsage {
  readonly subscription: Subscription;
  /** First and last day of the cycle, both inside it. */
  readonly cycleStart: Day;
  readonly cycleEnd: Day;
  /** Down and up, of all `days`. */
  readonly usedBytes: number;
  /** NULL: unlimited. */
  readonly allowanceBytes: number | null;
  /** One for each day from the cycle's first to today, days without use included. */
  readonly days: DailyUsage[];
  /** When the newest record came in. NULL: none in this cycle. */
  readonly asOf: Date | null;
}

/** Where an account stands in its cycle. */
type Position = { readonly cycle: Cycle; readonly today: Day };

const dataKinds: ReadonlySet<ProductOffering['kind']> = new Set(['internet', 'mobile']);

/**
 * The current cycle's usage of each running data service, by account id: three statements for any number of accounts,
 * each account with the cycle of its own time zone and cycle day.
 */
export async function readCycleUsage(
  database: Database,
  accounts: readonly BilledAccount[],
  at: Date,
): Promise<ReadonlyMap<string, CycleUsage[]>> {
  const positions = new Map(accounts.map((account) => [account.id, positionOf(account, at)]));
  const [subscriptions, usageDays] = await Promise.all([
    selectSubscriptions(database, [...positions.keys()]),
    selectUsageDays(
      database,
      [...positions].map(([accountId, { cycle, today }]) => ({ accountId, from: cycle.start, to: today })),
    ),
  ]);
  const running = subscriptions.filter(({ status }) => status !== 'pending');
  const offerings = await selectOfferings(database, [...new Set(running.map(({ offeringId }) => offeringId))]);
  const offeringById = new Map(offerings.map((offering) => [offering.id, offering]));
  const daysOf = Map.groupBy(usageDays, ({ subscriptionId }) => subscriptionId);
  const usages = running.flatMap((subscription) => {
    const offering = offeringById.get(subscription.offeringId);
    const position = positions.get(subscription.accountId);
    if (!offering || !position || !dataKinds.has(offering.kind)) return [];
    return [toCycleUsage(subscription, offering, position, daysOf.get(subscription.id) ?? [])];
  });
  return Map.groupBy(usages, ({ subscription }) => subscription.accountId);
}

function positionOf({ timeZone, cycleDay }: BilledAccount, at: Date): Position {
  const today = dayIn(timeZone, at);
  return { cycle: cycleOf(cycleDay, today), today };
}

function toCycleUsage(
  subscription: Subscription,
  { allowanceBytes }: ProductOffering,
  { cycle, today }: Position,
  used: readonly UsageDay[],
): CycleUsage {
  const usedOn = new Map(used.map((row) => [row.day, row]));
  const days = Array.from({ length: daysBetween(cycle.start, today) + 1 }, (_, index) => {
    const day = addDays(cycle.start, index);
    return { day, bytesDown: usedOn.get(day)?.bytesDown ?? 0, bytesUp: usedOn.get(day)?.bytesUp ?? 0 };
  });
  return {
    subscription,
    cycleStart: cycle.start,
    cycleEnd: cycle.end,
    usedBytes: days.reduce((sum, { bytesDown, bytesUp }) => sum + bytesDown + bytesUp, 0),
    allowanceBytes,
    days,
    asOf: used.length === 0 ? null : new Date(Math.max(...used.map(({ asOf }) => asOf.getTime()))),
  };
}
