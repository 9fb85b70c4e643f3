import { type Database, decodeCursor, type Page, type PageRequest, toPage } from '@demarc/database';
import { and, anyOf, desc, eq, lt, sql, statement, statementLine } from '@demarc/database/sql';

export type Statement = typeof statement.$inferSelect;
/** A line, with the currency of its statement. */
export type StatementLine = typeof statementLine.$inferSelect & Pick<Statement, 'currency'>;
export type StatementLineKind = StatementLine['kind'];

export async function insertStatement(database: Database, row: Statement): Promise<void> {
  await database.insert(statement).values(row);
}

export async function insertStatementLines(
  database: Database,
  rows: readonly (typeof statementLine.$inferInsert)[],
): Promise<void> {
  if (rows.length > 0) await database.insert(statementLine).values([...rows]);
}

/** @param accountIds The accounts it may belong to; `all` for staff and the system. */
export async function findStatement(
  database: Database,
  statementId: string,
  accountIds: readonly string[] | 'all',
): Promise<Statement | undefined> {
  const [row] = await database
    .select()
    .from(statement)
    .where(
      and(eq(statement.id, statementId), accountIds === 'all' ? undefined : anyOf(statement.accountId, accountIds)),
    );
  return row;
}

export async function findStatementOfPeriod(
  database: Database,
  accountId: string,
  periodStart: string,
): Promise<Statement | undefined> {
  const [row] = await database
    .select()
    .from(statement)
    .where(and(eq(statement.accountId, accountId), eq(statement.periodStart, periodStart)));
  return row;
}

/** The last statement of a period that began earlier. */
export async function findStatementBefore(
  database: Database,
  accountId: string,
  periodStart: string,
): Promise<Statement | undefined> {
  const [row] = await database
    .select()
    .from(statement)
    .where(and(eq(statement.accountId, accountId), lt(statement.periodStart, periodStart)))
    .orderBy(desc(statement.periodStart))
    .limit(1);
  return row;
}

/** One account's statements, newest first. */
export async function selectStatements(
  database: Database,
  accountId: string,
  page: PageRequest,
): Promise<Page<Statement>> {
  const after = decodeCursor(page.after);
  const rows = await database
    .select()
    .from(statement)
    .where(
      and(
        eq(statement.accountId, accountId),
        after ? sql`(${statement.periodEnd}, ${statement.id}) < (${after.sort}::date, ${after.id}::uuid)` : undefined,
      ),
    )
    .orderBy(desc(statement.periodEnd), desc(statement.id))
    .limit(page.first + 1);
  return toPage(rows, page.first, (row) => ({ sort: row.periodEnd, id: row.id }));
}
