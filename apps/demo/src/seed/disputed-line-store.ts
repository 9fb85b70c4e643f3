import type { StatementLineKind } from '@demarc/billing';
import type { Database } from '@demarc/database';
import { and, desc, eq, statement, statementLine } from '@demarc/database/sql';

/** The first line of a kind on an account's newest bill. */
export async function findLineOfKind(
  database: Database,
  { accountId, kind }: { accountId: string; kind: StatementLineKind },
): Promise<{ statementId: string; position: number } | undefined> {
  const [row] = await database
    .select({ statementId: statementLine.statementId, position: statementLine.position })
    .from(statementLine)
    .innerJoin(
      statement,
      and(eq(statement.accountId, statementLine.accountId), eq(statement.id, statementLine.statementId)),
    )
    .where(and(eq(statementLine.accountId, accountId), eq(statementLine.kind, kind)))
    .orderBy(desc(statement.periodEnd), statementLine.position)
    .limit(1);
  return row;
}
