import { type Clock, createSharedLoader, type Database, type Day } from '@demarc/database';
import { arrayLiteral, prepareStatement } from '@demarc/database/sql';
import type { ServiceLoaders } from '@demarc/service';
import {
  type BilledAccount,
  type CycleUsage,
  type DailyUsage,
  fillDays,
  positionOf,
  toCycleUsages,
  type UsageSum,
} from './cycle-usage.ts';

/** Which days of an account's use, both bounds inside. */
interface CycleKey {
  readonly accountId: string;
  readonly from: Day;
  readonly to: Day;
}

type SumRow = { place: number; subscriptionId: string; usedBytes: string; asOf: string };
type DayRow = { place: number; day: Day; bytesDown: string; bytesUp: string };

/**
 * `$4` and `$5` bound all cycles together: by them, months out of reach are left out of a prepared plan before anything
 * is read.
 */
const sumsOfCycles = `
  select wanted.place::int, used.*
  from unnest($1::uuid[], $2::date[], $3::date[]) with ordinality as wanted (account_id, first_day, last_day, place)
  cross join lateral (
    select subscription_id as "subscriptionId", sum(bytes_down + bytes_up)::bigint as "usedBytes", max(as_of) as "asOf"
    from usage_day
    where account_id = wanted.account_id
      and day between wanted.first_day and wanted.last_day
      and day between $4::date and $5::date
    group by subscription_id
  ) as used`;

const daysOfCycles = `
  select wanted.place::int, used.*
  from unnest($1::uuid[], $2::uuid[], $3::date[], $4::date[])
    with ordinality as wanted (account_id, subscription_id, first_day, last_day, place)
  cross join lateral (
    select day, bytes_down as "bytesDown", bytes_up as "bytesUp"
    from usage_day
    where account_id = wanted.account_id
      and subscription_id = wanted.subscription_id
      and day between wanted.first_day and wanted.last_day
      and day between $5::date and $6::date
  ) as used`;

const cycleKey = ({ accountId, from, to }: CycleKey): string => `${accountId} ${from} ${to}`;
const daysKey = ({ subscription, cycleStart, today }: CycleUsage): string =>
  `${subscription.id} ${cycleStart} ${today}`;

/** The first of the first days and the last of the last. */
const boundsOf = (firsts: readonly Day[], lasts: readonly Day[]): [Day, Day] => [
  firsts.toSorted()[0] ?? '',
  lasts.toSorted().at(-1) ?? '',
];

/**
 * Loaders that live as long as the process. Keys are accounts the viewer's right to was checked for.
 *
 * @param services Where an account's services come from: asked in the same turn as by others, it answers both at once.
 */
export function createUsageLoaders(database: Database, clock: Clock, services: Pick<ServiceLoaders, 'subscriptions'>) {
  const sums = createSumLoader(database);
  return {
    /** Usage of the current bill cycle of each running data service of an account. */
    cycleUsage: {
      async load(account: BilledAccount): Promise<readonly CycleUsage[]> {
        const position = positionOf(account, clock.now());
        const [subscriptions, used] = await Promise.all([
          services.subscriptions.load(account.id),
          sums.load({ accountId: account.id, from: position.cycle.start, to: position.today }),
        ]);
        return toCycleUsages(subscriptions, position, used);
      },
    },
    /** One for each day from the cycle's first to today, days without use included. */
    days: createDayLoader(database),
  };
}

export type UsageLoaders = ReturnType<typeof createUsageLoaders>;

/** What each service of an account used, by the service's id; services without use are left out. */
function createSumLoader(database: Database) {
  const select = prepareStatement<SumRow>(database, sumsOfCycles);
  return createSharedLoader<CycleKey, ReadonlyMap<string, UsageSum>>({
    keyOf: cycleKey,
    absent: () => new Map(),
    loadMany: async (keys) => {
      const [firsts, lasts] = [keys.map(({ from }) => from), keys.map(({ to }) => to)];
      const rows = await select([
        arrayLiteral(keys.map(({ accountId }) => accountId)),
        arrayLiteral(firsts),
        arrayLiteral(lasts),
        ...boundsOf(firsts, lasts),
      ]);
      const found = keys.map(() => new Map<string, UsageSum>());
      for (const { place, subscriptionId, usedBytes, asOf } of rows) {
        found[place - 1]?.set(subscriptionId, { usedBytes: Number(usedBytes), asOf: new Date(asOf) });
      }
      return new Map(keys.map((key, place) => [cycleKey(key), found[place] ?? new Map()]));
    },
  });
}

function createDayLoader(database: Database) {
  const select = prepareStatement<DayRow>(database, daysOfCycles);
  return createSharedLoader<CycleUsage, readonly DailyUsage[]>({
    keyOf: daysKey,
    absent: (usage) => fillDays(usage, []),
    loadMany: async (usages) => {
      const [firsts, lasts] = [usages.map(({ cycleStart }) => cycleStart), usages.map(({ today }) => today)];
      const rows = await select([
        arrayLiteral(usages.map(({ subscription }) => subscription.accountId)),
        arrayLiteral(usages.map(({ subscription }) => subscription.id)),
        arrayLiteral(firsts),
        arrayLiteral(lasts),
        ...boundsOf(firsts, lasts),
      ]);
      const found = usages.map((): DailyUsage[] => []);
      for (const { place, day, bytesDown, bytesUp } of rows) {
        found[place - 1]?.push({ day, bytesDown: Number(bytesDown), bytesUp: Number(bytesUp) });
      }
      return new Map(usages.map((usage, place) => [daysKey(usage), fillDays(usage, found[place] ?? [])]));
    },
  });
}
