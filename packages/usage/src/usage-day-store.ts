import type { Database, Day } from '@demarc/database';
import { and, eq, gte, lte, sql, usageDay } from '@demarc/database/sql';

export type UsageDay = typeof usageDay.$inferSelect;

/**
 * The days with use of many accounts, each within its own bounds (both inside), in one statement.
 *
 * @param ranges One per account.
 */
export async function selectUsageDays(
  database: Database,
  ranges: readonly { accountId: string; from: Day; to: Day }[],
): Promise<UsageDay[]> {
  if (ranges.length === 0) return [];
  const range = sql`unnest(
    ${arrayOf(ranges.map(({ accountId }) => accountId))}::uuid[],
    ${arrayOf(ranges.map(({ from }) => from))}::date[],
    ${arrayOf(ranges.map(({ to }) => to))}::date[]
  ) as wanted(account_id, first_day, last_day)`;
  const first = ranges.map(({ from }) => from).sort()[0] ?? '';
  const last =
    ranges
      .map(({ to }) => to)
      .sort()
      .at(-1) ?? '';
  const rows = await database
    .select({ row: usageDay })
    .from(usageDay)
    .innerJoin(
      range,
      and(
        eq(usageDay.accountId, sql`wanted.account_id`),
        gte(usageDay.day, sql`wanted.first_day`),
        lte(usageDay.day, sql`wanted.last_day`),
      ),
    )
    // The bounds of all together as plain values: by them the months out of reach are left out before anything is read.
    .where(and(gte(usageDay.day, first), lte(usageDay.day, last)));
  return rows.map(({ row }) => row);
}

/** A PostgreSQL array literal of values that need no quoting, such as ids and days. */
const arrayOf = (values: readonly string[]) => sql.param(`{${values.join(',')}}`);
