import type { Account } from '@demarc/account';
import { createSharedLoader, type Database } from '@demarc/database';
import { type CycleUsage, readCycleUsage } from './cycle-usage.ts';

/** Whose usage, and the moment that says which cycle is the current one. */
export interface CycleUsageKey {
  readonly account: Pick<Account, 'id' | 'timeZone' | 'cycleDay'>;
  readonly at: Date;
}

/** Loaders that live as long as the process. Keys are accounts the viewer's right to was checked for. */
export function createUsageLoaders(database: Database) {
  return {
    /** Usage of the current cycle of each data service of an account. */
    cycleUsage: createSharedLoader<CycleUsageKey, readonly CycleUsage[]>({
      keyOf: ({ account }) => account.id,
      absent: () => [],
      loadMany: (keys) => readCycleUsage(database, keys),
    }),
  };
}

export type UsageLoaders = ReturnType<typeof createUsageLoaders>;
