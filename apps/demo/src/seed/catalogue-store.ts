import type { Database } from '@demarc/database';
import { productOffering } from '@demarc/database/sql';
import type { Offering } from './catalogue.ts';

/** Adds what the catalogue lacks; what is there stays as it is. */
export async function insertCatalogue(database: Database, offerings: readonly Offering[]): Promise<void> {
  await database
    .insert(productOffering)
    .values([...offerings])
    .onConflictDoNothing();
}
