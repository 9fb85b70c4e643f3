import type { Database } from '@demarc/database';
import { and, anyOf, asc, type billedUsage, desc, eq, sql, statement, statementLine } from '@demarc/database/sql';

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

/** Of each of these bills the new charges of the one before, in minor units; a first bill is left out. */
export async function selectChargesBefore(
  database: Database,
  statements: readonly Pick<Statement, 'accountId' | 'id'>[],
): Promise<ReadonlyMap<string, number>> {
  const ids = JSON.stringify(statements.map(({ accountId, id }) => ({ account_id: accountId, id })));
  const rows = await database.execute<{ id: string; new_charges_minor: string }>(sql`
    select wanted.id, earlier.new_charges_minor
    from jsonb_to_recordset(${ids}::jsonb) as wanted (account_id uuid, id uuid)
    join statement as mine on mine.account_id = wanted.account_id and mine.id = wanted.id
    cross join lateral (
      select new_charges_minor from statement
      where account_id = mine.account_id and period_end < mine.period_end
      order by period_end desc limit 1
    ) as earlier`);
  return new Map(rows.map((row) => [row.id, Number(row.new_charges_minor)]));
}
