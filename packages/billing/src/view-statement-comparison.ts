import type { BillingLoaders } from './billing-loader.ts';
import { compareStatements } from './compare-statements.ts';
import type { StatementChange } from './statement-change.ts';
import { summarizeChanges } from './statement-change-words.ts';
import type { Statement } from './statement-store.ts';

/** A statement beside the one before it. */
export interface StatementComparison {
  readonly statement: Statement;
  readonly previous: Statement;
  readonly differenceMinor: number;
  readonly summary: string;
  readonly changes: readonly StatementChange[];
}

/** Why a statement is more or less than the one before it. The caller has checked the right to it. NULL: it is the first. */
export async function viewStatementComparison(
  loaders: Pick<BillingLoaders, 'statementPages' | 'statementLines' | 'previousLines'>,
  statement: Statement,
): Promise<StatementComparison | null> {
  const [before, lines, previousLines] = await Promise.all([
    loaders.statementPages.load({
      accountId: statement.accountId,
      page: { first: 1 },
      within: { from: '-infinity', before: statement.periodEnd },
    }),
    loaders.statementLines.load(statement),
    loaders.previousLines.load(statement),
  ]);
  const [previous] = before.nodes;
  if (!previous) return null;
  const changes = compareStatements({ ...statement, lines }, { ...previous, lines: previousLines });
  const differenceMinor = statement.totalDueMinor - previous.totalDueMinor;
  return {
    statement,
    previous,
    differenceMinor,
    summary: summarizeChanges(changes, differenceMinor, statement.currency),
    changes,
  };
}
