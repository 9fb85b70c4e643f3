import type { Cycle, Database } from '@demarc/database';
import { and, gte, isNull, lateFeeRule, levy, lte, or, type productOffering } from '@demarc/database/sql';

export type OfferingKind = (typeof productOffering.$inferSelect)['kind'];
export type Levy = typeof levy.$inferSelect;
export type LateFeeRule = typeof lateFeeRule.$inferSelect;

/** Levies that hold on any day of the span, of every place: some dozens. `to` is the last day a charge may be of. */
export const selectLevies = (database: Database, { start, end }: Cycle): Promise<Levy[]> =>
  database
    .select()
    .from(levy)
    .where(and(lte(levy.validFrom, end), or(isNull(levy.validTo), gte(levy.validTo, start))))
    .orderBy(levy.code, levy.validFrom, levy.id);

/** Every late-fee rule, also those that held before: a bill is late by the rule of its due day. */
export const selectLateFeeRules = (database: Database): Promise<LateFeeRule[]> =>
  database.select().from(lateFeeRule).orderBy(lateFeeRule.validFrom, lateFeeRule.id);
