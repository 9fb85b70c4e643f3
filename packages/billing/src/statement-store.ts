import type { Database } from '@demarc/database';
import { and, anyOf, asc, type billedUsage, desc, eq, statement, statementLine } from '@demarc/database/sql';

export type Statement = typeof statement.$inferSelect;
export type BilledUsage = typeof billedUsage.$inferSelect;
/** A line, with the currency of its statement and, when it was read with them, the days and lines it stands among. */
export type StatementLine = typeof statementLine.$inferSelect &
  Pick<Statement, 'currency'> & { readonly bill?: StatementBill };
/** The cycle of a statement and its lines, as printed. */
export type StatementBill = Pick<Statement, 'periodStart' | 'periodEnd'> & { readonly lines: readonly StatementLine[] };
export type StatementLineKind = StatementLine['kind'];

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

/** Statements of many accounts, by their ids. */
export const selectStatements = (
  database: Database,
  keys: readonly { readonly accountId: string; readonly statementId: string }[],
): Promise<Statement[]> =>
  database
    .select()
    .from(statement)
    .where(
      and(
        anyOf(
          statement.accountId,
          keys.map(({ accountId }) => accountId),
        ),
        anyOf(
          statement.id,
          keys.map(({ statementId }) => statementId),
        ),
      ),
    );

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

/** One line of a statement, by its place on the bill. */
export async function findStatementLine(
  database: Database,
  { accountId, id }: Pick<Statement, 'accountId' | 'id'>,
  position: number,
): Promise<StatementLine | undefined> {
  const lines = await selectStatementLines(database, { accountId, id });
  return lines.find((line) => line.position === position);
}

/** A statement's lines, in the order they are printed. */
export async function selectStatementLines(
  database: Database,
  { accountId, id }: Pick<Statement, 'accountId' | 'id'>,
): Promise<StatementLine[]> {
  const rows = await database
    .select({ line: statementLine, currency: statement.currency })
    .from(statementLine)
    .innerJoin(
      statement,
      and(eq(statement.accountId, statementLine.accountId), eq(statement.id, statementLine.statementId)),
    )
    .where(and(eq(statementLine.accountId, accountId), eq(statementLine.statementId, id)))
    .orderBy(asc(statementLine.position));
  return rows.map(({ line, currency }) => ({ ...line, currency }));
}

/** The account's newest bill. */
export async function selectNewestStatement(database: Database, accountId: string): Promise<Statement | undefined> {
  const [row] = await database
    .select()
    .from(statement)
    .where(eq(statement.accountId, accountId))
    .orderBy(desc(statement.periodEnd))
    .limit(1);
  return row;
}
