import { type Clock, createSharedLoader, type Database } from '@demarc/database';
import { type BilledAccount, type CycleUsage, readCycleUsage } from './cycle-usage.ts';

/** Loaders that live as long as the process. Keys are accounts the viewer's right to was checked for. */
export function createUsageLoaders(database: Database, clock: Clock) {
  return {
    /** Usage of the current bill cycle of each data service of an account. */
    cycleUsage: createSharedLoader<BilledAccount, readonly CycleUsage[]>({
      keyOf: ({ id }) => id,
      absent: () => [],
      loadMany: (accounts) => readCycleUsage(database, accounts, clock.now()),
    }),
  };
}

export type UsageLoaders = ReturnType<typeof createUsageLoaders>;
