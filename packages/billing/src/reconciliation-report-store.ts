import { type Database, decodeCursor, type Page, type PageRequest, toPage } from '@demarc/database';
import {
  and,
  asc,
  desc,
  eq,
  gt,
  gte,
  lt,
  reconciliationDifference,
  reconciliationReport,
  sql,
} from '@demarc/database/sql';

export type ReconciliationReport = typeof reconciliationReport.$inferSelect;
export type Difference = typeof reconciliationDifference.$inferSelect;

/** Puts a day's report in place of the one there was. Runs in the caller's transaction. */
export async function replaceReport(
  database: Database,
  report: ReconciliationReport,
  differences: readonly Difference[],
): Promise<void> {
  // The report's row is taken first, so that of two comparisons that end at once one waits for the other.
  await database
    .insert(reconciliationReport)
    .values(report)
    .onConflictDoUpdate({ target: reconciliationReport.day, set: report });
  await database.delete(reconciliationDifference).where(eq(reconciliationDifference.day, report.day));
  for (let start = 0; start < differences.length; start += 500) {
    await database.insert(reconciliationDifference).values(differences.slice(start, start + 500));
  }
}

/**
 * The first day that is to be compared. The first time somebody asks, it is the day proposed, unless a day before it has a
 * report; from then on it stays.
 */
export async function keepStart(database: Database, proposed: string): Promise<string> {
  const [kept] = await database.execute<{ day: string | null }>(
    sql`select min(day)::text as day from reconciliation_start`,
  );
  if (kept?.day) return kept.day;
  await database.execute(sql`
    insert into reconciliation_start
    select least(min(day), ${proposed}::date) from reconciliation_report on conflict do nothing`);
  return keepStart(database, proposed);
}

/** The days from this one on that have a report, oldest first. */
export async function selectComparedDays(database: Database, from: string): Promise<string[]> {
  const rows = await database
    .select({ day: reconciliationReport.day })
    .from(reconciliationReport)
    .where(gte(reconciliationReport.day, from))
    .orderBy(asc(reconciliationReport.day));
  return rows.map(({ day }) => day);
}

/** Of a list whose rows have a day of their own, the id that tells equals apart. */
const noId = '00000000-0000-0000-0000-000000000000';

/** Reports, newest day first. */
export async function selectReportPage(
  database: Database,
  { first, after }: PageRequest,
): Promise<Page<ReconciliationReport>> {
  const start = decodeCursor(after);
  const rows = await database
    .select()
    .from(reconciliationReport)
    .where(start ? lt(reconciliationReport.day, start.sort.slice(0, 10)) : undefined)
    .orderBy(desc(reconciliationReport.day))
    .limit(first + 1);
  return toPage(rows, first, ({ day }) => ({ sort: day, id: noId }));
}

/** A day's differences, in the order they were found. */
export async function selectDifferencePage(
  database: Database,
  day: string,
  { first, after }: PageRequest,
): Promise<Page<Difference>> {
  const start = decodeCursor(after);
  const rows = await database
    .select()
    .from(reconciliationDifference)
    .where(and(eq(reconciliationDifference.day, day), start ? gt(reconciliationDifference.id, start.id) : undefined))
    .orderBy(asc(reconciliationDifference.id))
    .limit(first + 1);
  return toPage(rows, first, ({ id }) => ({ sort: day, id }));
}
