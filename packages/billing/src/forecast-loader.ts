import type { Account } from '@demarc/account';
import {
  addDays,
  addMonths,
  type Cycle,
  createSharedLoader,
  cycleOf,
  type Database,
  type Day,
  dayIn,
  daysBetween,
} from '@demarc/database';
import { type BillOpening, selectOpenings } from './bill-opening-store.ts';
import { dueDateOf } from './due-date.ts';
import { loadRatingFacts, loadReadings } from './load-rating-facts.ts';
import { sumMinor } from './money.ts';
import { rateCycle } from './rate-cycle.ts';
import type { RatedLine } from './rated-line.ts';
import type { RatingFacts, UsageReading } from './rating-facts.ts';

/** Whose next bill, and the moment it is asked for. */
export interface ForecastKey {
  readonly account: Pick<Account, 'id' | 'currency' | 'timeZone' | 'cycleDay' | 'dueDay'>;
  readonly at: Date;
}

/** A line of a bill to come, with its currency. */
export type ForecastLine = RatedLine & { readonly position: number; readonly currency: string };

/** The meter of a service with an allowance, and where it will be at the end of the cycle if it goes on like this. */
export interface UsageForecast {
  readonly subscriptionId: string;
  readonly usedBytes: number;
  readonly projectedBytes: number;
  readonly allowanceBytes: number;
  /** When the newest record counted had come in. NULL: none had. */
  readonly asOf: Date | null;
}

/** What the next bill will be as far as it is known now, made by the same rating as the bill itself. */
export interface BillForecast {
  readonly accountId: string;
  readonly currency: string;
  readonly periodStart: Day;
  readonly periodEnd: Day;
  /** The day after the cycle ends. */
  readonly issuedOn: Day;
  readonly dueOn: Day;
  readonly lines: readonly ForecastLine[];
  /** The sum of the lines. */
  readonly newChargesMinor: number;
  /** The cycle is not over: usage is projected, and changes to come are not in it. */
  readonly isEstimate: boolean;
  readonly usage: readonly UsageForecast[];
  readonly asOf: Date;
}

/** Forecasts of many accounts, in a number of statements that does not grow with them. */
export const createForecastLoader = (database: Database) =>
  createSharedLoader<ForecastKey, BillForecast>({
    keyOf,
    loadMany: (keys) => forecastAll(database, keys),
    absent: ({ account }) => {
      throw new Error(`Account ${account.id} has no next bill.`);
    },
  });

const keyOf = ({ account, at }: ForecastKey): string => `${account.id} ${at.getTime()}`;

async function forecastAll(database: Database, keys: readonly ForecastKey[]): Promise<Map<string, BillForecast>> {
  const at = new Date(Math.max(...keys.map((key) => key.at.getTime())));
  const running = keys.map((key) => ({
    ...key,
    cycle: cycleOf(key.account.cycleDay, dayIn(key.account.timeZone, key.at)),
  }));
  const openings = await selectOpenings(
    database,
    running.map(({ account, cycle }) => ({ accountId: account.id, periodStart: cycle.start, issuedAt: at })),
  );
  const next = running.map(({ account, cycle, at }) => {
    const opening = openings.get(account.id);
    return { account, at, opening, cycle: nextCycle(cycle, opening) };
  });
  const accounts = next.map(({ account, cycle, opening }) => ({
    id: account.id,
    timeZone: account.timeZone,
    cycle,
    since: opening?.before?.issuedAt ?? null,
  }));
  const meters = await loadReadings(database, accounts);
  const projected = new Map(
    next.map(({ account, cycle, at }) => [
      account.id,
      (meters.get(account.id) ?? []).map((reading) => ({
        ...reading,
        usedBytes: project(reading, cycle, dayIn(account.timeZone, at)),
      })),
    ]),
  );
  const facts = await loadRatingFacts(database, accounts, { issuedAt: at, readings: projected });
  return new Map(
    next.flatMap(({ account, cycle, at }) => {
      const own = facts.get(account.id);
      return own
        ? [[keyOf({ account, at }), forecastOf({ account, at }, cycle, own, meters.get(account.id) ?? [])]]
        : [];
    }),
  );
}

/** The cycle that runs; or the one that just ended, while its bill is still to come. */
function nextCycle(running: Cycle, opening: BillOpening | undefined): Cycle {
  const ended = { start: addMonths(running.start, -1), end: addDays(running.start, -1) };
  return opening?.before?.periodEnd === addDays(ended.start, -1) ? ended : running;
}

/** At the pace of the days that are over; today counts as one of them, for its use so far is in the meter. */
function project({ usedBytes }: UsageReading, { start, end }: Cycle, today: Day): number {
  if (today > end) return usedBytes;
  const daysSoFar = daysBetween(start, today) + 1;
  return Math.round((usedBytes / daysSoFar) * (daysBetween(start, end) + 1));
}

function forecastOf(
  { account, at }: ForecastKey,
  cycle: Cycle,
  facts: RatingFacts,
  readings: readonly UsageReading[],
): BillForecast {
  const { lines, meters } = rateCycle(facts);
  const issuedOn = addDays(cycle.end, 1);
  return {
    accountId: account.id,
    currency: account.currency,
    periodStart: cycle.start,
    periodEnd: cycle.end,
    issuedOn,
    dueOn: dueDateOf(issuedOn, account.dueDay),
    lines: lines.map((line, index) => ({ ...line, position: index + 1, currency: account.currency })),
    newChargesMinor: sumMinor(lines.map(({ amountMinor }) => amountMinor)),
    isEstimate: dayIn(account.timeZone, at) <= cycle.end,
    usage: meters.map(({ subscriptionId, usedBytes, allowanceBytes, asOf }) => ({
      subscriptionId,
      usedBytes: readings.find((reading) => reading.subscriptionId === subscriptionId)?.usedBytes ?? 0,
      projectedBytes: usedBytes,
      allowanceBytes,
      asOf,
    })),
    asOf: at,
  };
}
