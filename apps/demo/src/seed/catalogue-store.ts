import type { Database } from '@demarc/database';
import { lateFeeRule, levy, productOffering } from '@demarc/database/sql';
import type { Offering } from './catalogue.ts';
import { demoLateFee, demoLevies } from './levies.ts';

/** Adds what the catalogue, the levies and the late-fee rules lack; what is there stays as it is. */
export async function insertCatalogue(database: Database, offerings: readonly Offering[]): Promise<void> {
  await database
    .insert(productOffering)
    .values([...offerings])
    .onConflictDoNothing();
  await database.insert(levy).values(demoLevies).onConflictDoNothing();
  await database.insert(lateFeeRule).values(demoLateFee).onConflictDoNothing();
}
