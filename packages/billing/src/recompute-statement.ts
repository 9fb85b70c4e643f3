import type { Context } from '@demarc/database';
import { selectOpenings } from './bill-opening-store.ts';
import { loadRatingFacts, toReading } from './load-rating-facts.ts';
import { type RatedCycle, rateCycle } from './rate-cycle.ts';
import type { RatedLine } from './rated-line.ts';
import { selectBilledReadings, selectRatedAccounts } from './rating-facts-store.ts';
import { findStatement, type Statement, type StatementLine, selectStatementLines } from './statement-store.ts';

/** Where a statement says other than what it is made from. `issued` or `recomputed` NULL: the line is not there. */
export interface LineDifference {
  readonly position: number;
  readonly issued: RatedLine | null;
  readonly recomputed: RatedLine | null;
}

export interface RecomputedStatement {
  readonly statement: Statement;
  /** Empty: the statement is what its inputs make. */
  readonly differences: readonly LineDifference[];
}

/**
 * Makes a statement again from its inputs, as they were known at its issue, and compares. Inputs are kept for this: what was
 * agreed day by day, the meter as the bill read it, charges and payments with their moments, and levies and rules with the
 * days they hold.
 *
 * @returns NULL for a statement that is not there, or that was not rated here.
 * @throws For anyone but staff and the system.
 */
export async function recomputeStatement(
  ctx: Context,
  { statementId }: { statementId: string },
): Promise<RecomputedStatement | null> {
  if (ctx.actor.kind !== 'system' && ctx.actor.kind !== 'staff') {
    throw new Error('Only staff and the system recompute statements.');
  }
  const statement = await findStatement(ctx.database, statementId, 'all');
  if (!statement || statement.billRunId === null) return null;
  const [rated, lines] = await Promise.all([rateAgain(ctx, statement), selectStatementLines(ctx.database, statement)]);
  const differences = Array.from({ length: Math.max(lines.length, rated.lines.length) }, (_, index) => ({
    position: index + 1,
    issued: lines[index] ? asRated(lines[index]) : null,
    recomputed: rated.lines[index] ?? null,
  })).filter(({ issued, recomputed }) => !isSame(issued, recomputed));
  return { statement, differences };
}

async function rateAgain(ctx: Context, statement: Statement): Promise<RatedCycle> {
  const { accountId, periodStart, periodEnd, issuedAt } = statement;
  const [[account], openings, readings] = await Promise.all([
    selectRatedAccounts(ctx.database, [accountId]),
    selectOpenings(ctx.database, [statement]),
    selectBilledReadings(ctx.database, accountId, statement.id),
  ]);
  if (!account) throw new Error(`Statement ${statement.id} has no account.`);
  const since = openings.get(accountId)?.before?.issuedAt ?? null;
  const cycle = { start: periodStart, end: periodEnd };
  const facts = await loadRatingFacts(ctx.database, [{ id: accountId, timeZone: account.timeZone, cycle, since }], {
    issuedAt,
    readings: new Map([[accountId, readings.map(toReading)]]),
  });
  const own = facts.get(accountId);
  if (!own) throw new Error(`Statement ${statement.id} has no facts.`);
  return rateCycle(own);
}

const asRated = ({
  accountId: _account,
  statementId: _statement,
  position: _position,
  currency: _currency,
  code,
  ...line
}: StatementLine): RatedLine => ({ ...line, code: code ?? '' });

const isSame = (a: RatedLine | null, b: RatedLine | null): boolean =>
  a !== null && b !== null && (Object.keys(a) as (keyof RatedLine)[]).every((key) => a[key] === b[key]);
