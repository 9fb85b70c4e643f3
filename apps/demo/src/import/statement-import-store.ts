import type { Database } from '@demarc/database';
import { and, asc, eq, gte, or, statement, statementLine } from '@demarc/database/sql';

type StatementRecord = typeof statement.$inferSelect;

/** An account's statements that a new one could collide with: its number, its period, or a later one. */
export const selectCollisions = (
  database: Database,
  wanted: { accountId: string; number: string; periodStart: string },
): Promise<StatementRecord[]> =>
  database
    .select()
    .from(statement)
    .where(
      and(
        eq(statement.accountId, wanted.accountId),
        or(eq(statement.number, wanted.number), gte(statement.periodEnd, wanted.periodStart)),
      ),
    )
    .orderBy(asc(statement.periodStart));

export const selectLines = (database: Database, { accountId, id }: Pick<StatementRecord, 'accountId' | 'id'>) =>
  database
    .select()
    .from(statementLine)
    .where(and(eq(statementLine.accountId, accountId), eq(statementLine.statementId, id)))
    .orderBy(asc(statementLine.position));
