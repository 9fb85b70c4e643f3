import type { Database } from '@demarc/database';
import { anyOf, asc, eq, productOffering } from '@demarc/database/sql';

export type ProductOffering = typeof productOffering.$inferSelect;

/** What is sold today, kind by kind, cheapest first. */
export const selectSoldOfferings = (database: Database): Promise<ProductOffering[]> =>
  database
    .select()
    .from(productOffering)
    .where(eq(productOffering.isSold, true))
    .orderBy(asc(productOffering.kind), asc(productOffering.monthlyPriceMinor), asc(productOffering.code));

export const selectOfferings = (database: Database, ids: readonly string[]): Promise<ProductOffering[]> =>
  database.select().from(productOffering).where(anyOf(productOffering.id, ids));

export async function findOffering(database: Database, id: string): Promise<ProductOffering | undefined> {
  const [row] = await selectOfferings(database, [id]);
  return row;
}
