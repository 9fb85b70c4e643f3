import type { Account } from '@demarc/account';
import type { Database, Day } from '@demarc/database';
import type { Subscription } from '@demarc/service';

export interface DailyUsage {
  readonly day: Day;
  readonly bytesDown: number;
  readonly bytesUp: number;
}

/** Data used on one service in the bill cycle that is current. */
export interface CycleUsage {
  readonly subscription: Subscription;
  /** First and last day of the cycle, both inside it. */
  readonly cycleStart: Day;
  readonly cycleEnd: Day;
  readonly usedBytes: number;
  /** NULL: unlimited. */
  readonly allowanceBytes: number | null;
  /** One for each day from the cycle's first to today. */
  readonly days: DailyUsage[];
  /** When the newest record came in. NULL: none in this cycle. */
  readonly asOf: Date | null;
}

export async function readCycleUsage(
  _database: Database,
  _keys: readonly { account: Pick<Account, 'id' | 'timeZone' | 'cycleDay'>; at: Date }[],
): Promise<ReadonlyMap<string, CycleUsage[]>> {
  return new Map();
}
