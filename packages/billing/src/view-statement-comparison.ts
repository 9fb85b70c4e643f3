import type { BillingLoaders } from './billing-loader.ts';
import { compareStatements } from './compare-statements.ts';
import type { BillForecast } from './forecast-loader.ts';
import type { StatementChange } from './statement-change.ts';
import { summarizeChanges } from './statement-change-words.ts';
import type { Statement } from './statement-store.ts';

/** A statement, or one that is expected, beside the one before it. */
export interface StatementComparison {
  readonly previous: Statement;
  readonly currency: string;
  readonly beforeMinor: number;
  readonly afterMinor: number;
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
    previous,
    currency: statement.currency,
    beforeMinor: previous.totalDueMinor,
    afterMinor: statement.totalDueMinor,
    differenceMinor,
    summary: summarizeChanges(changes, differenceMinor, statement.currency),
    changes,
  };
}

/**
 * Why the bill to come is expected to be more or less than the last one. Their new charges are compared: what is carried
 * over is not known yet. The caller has checked the right to it. NULL: there is no bill before.
 */
export async function viewForecastComparison(
  loaders: Pick<BillingLoaders, 'statementPages' | 'statementLines'>,
  forecast: BillForecast,
): Promise<StatementComparison | null> {
  const before = await loaders.statementPages.load({
    accountId: forecast.accountId,
    page: { first: 1 },
    within: { from: '-infinity', before: forecast.periodEnd },
  });
  const [previous] = before.nodes;
  if (!previous) return null;
  const lines = await loaders.statementLines.load(previous);
  const { currency, newChargesMinor: afterMinor } = forecast;
  const beforeMinor = previous.newChargesMinor;
  const changes = compareStatements(
    { ...forecast, previousBalanceMinor: 0, totalDueMinor: afterMinor },
    { ...previous, lines, previousBalanceMinor: 0, totalDueMinor: beforeMinor },
  );
  const differenceMinor = afterMinor - beforeMinor;
  const summary = summarizeChanges(changes, differenceMinor, currency);
  return { previous, currency, beforeMinor, afterMinor, differenceMinor, summary, changes };
}
